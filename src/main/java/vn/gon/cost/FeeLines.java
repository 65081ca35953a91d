package vn.gon.cost;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.gon.regulation.Channel;
import vn.gon.regulation.ChannelKind;
import vn.gon.regulation.Procedure;
import vn.gon.text.Bilingual;

/** Fees and charges, a line for each channel whose fees are known; the channels with unknown ones count like those. */
final class FeeLines {

    private static final Bilingual ALL_UNKNOWN = Bilingual.of(
            "Danh mục không nêu phí, lệ phí: chưa tính phí, lệ phí.",
            "The record does not state fees and charges: they are not counted.");
    private static final Bilingual SOME_UNKNOWN = Bilingual.of(
            "Có cách thức không nêu phí, lệ phí: được tính như các cách thức còn lại.",
            "A channel does not state its fees and charges: it counts like the other channels.");

    private static final String PATH = "channels";
    private static final Sheet.Item ANY_CHANNEL = new Sheet.Item(Task.PAY, Task.PAY.label(), PATH);

    private final Map<ChannelKind, Sheet.Item> items = new EnumMap<>(ChannelKind.class);

    FeeLines() {
        for (ChannelKind kind : ChannelKind.values()) {
            Bilingual label = Bilingual.of("%s (%s)", "%s (%s)", Task.PAY.label(), kind.label());
            items.put(kind, new Sheet.Item(Task.PAY, label, PATH));
        }
    }

    /**
     * Adds the fees of a procedure as it would be. A channel whose fees are not stated goes on counting like the others
     * did before: lowering a stated fee saves nothing where the register states none.
     *
     * @param original the procedure as the register has it
     */
    @SuppressWarnings("ReferenceEquality") // A procedure as it stands is passed as its own change.
    void add(Procedure original, Procedure procedure, ChannelShares shares, Sheet sheet) {
        List<Channel> channels = procedure.channels();
        if (channels == null || channels.isEmpty()) {
            return;
        }
        Map<ChannelKind, Share> used = shares.among(ChannelLines.offered(procedure));
        Map<ChannelKind, BigDecimal> known = known(channels, sheet::note);
        if (known.isEmpty()) {
            sheet.note(ALL_UNKNOWN);
            return;
        }
        if (known.size() < ChannelLines.offered(procedure).size()) {
            sheet.note(SOME_UNKNOWN);
        }
        if (original != procedure && addBesideUnknown(original, procedure, shares, sheet)) {
            return;
        }
        if (known.values().stream()
                .allMatch(fee -> fee.compareTo(known.values().iterator().next()) == 0)) {
            addOne(procedure, known, sheet);
        } else {
            addEach(procedure, known, used, sheet);
        }
    }

    /** Where every channel costs the same, it does not matter how many use which. */
    private static void addOne(Procedure procedure, Map<ChannelKind, BigDecimal> known, Sheet sheet) {
        if (known.keySet().stream().anyMatch(kind -> stated(procedure, kind))) {
            sheet.addFee(ANY_CHANNEL, known.values().iterator().next(), Share.WHOLE, source(procedure));
        }
    }

    private void addEach(
            Procedure procedure, Map<ChannelKind, BigDecimal> known, Map<ChannelKind, Share> used, Sheet sheet) {
        Share whole = together(used, known.keySet());
        for (Map.Entry<ChannelKind, BigDecimal> fee : known.entrySet()) {
            Share share = used.get(fee.getKey());
            if (share != null && stated(procedure, fee.getKey())) {
                Sheet.Item item = Objects.requireNonNull(items.get(fee.getKey()));
                sheet.addFee(item, fee.getValue(), share.of(whole), source(procedure));
            }
        }
    }

    /** Tells whether the lines were added: where stated fees have changed beside fees that are not stated. */
    private boolean addBesideUnknown(Procedure original, Procedure procedure, ChannelShares shares, Sheet sheet) {
        List<Channel> before = original.channels() == null ? List.of() : original.channels();
        Map<ChannelKind, BigDecimal> stated = known(before, note -> {});
        Map<ChannelKind, BigDecimal> known = known(Objects.requireNonNull(procedure.channels()), note -> {});
        Map<ChannelKind, Share> used = shares.among(ChannelLines.offered(procedure));
        Set<ChannelKind> unknown = EnumSet.copyOf(used.keySet());
        unknown.removeAll(known.keySet());
        if (unknown.isEmpty() || stated.isEmpty() || !changed(stated, known)) {
            return false;
        }
        known.forEach((kind, fee) -> {
            Share share = used.get(kind);
            if (share != null) {
                sheet.addFee(Objects.requireNonNull(items.get(kind)), fee, share, source(procedure));
            }
        });
        Map<ChannelKind, Share> usedBefore = shares.among(ChannelLines.offered(original));
        Share wholeBefore = together(usedBefore, stated.keySet());
        Share whole = together(used, unknown);
        stated.forEach((kind, fee) -> {
            Share share = usedBefore.get(kind);
            if (share != null) {
                sheet.addFee(ANY_CHANNEL, fee, share.of(wholeBefore).times(whole), source(original));
            }
        });
        return true;
    }

    private static boolean changed(Map<ChannelKind, BigDecimal> before, Map<ChannelKind, BigDecimal> after) {
        return before.entrySet().stream().anyMatch(fee -> {
            BigDecimal now = after.get(fee.getKey());
            return now != null && now.compareTo(fee.getValue()) != 0;
        });
    }

    private static Share together(Map<ChannelKind, Share> used, Set<ChannelKind> kinds) {
        @Nullable Share whole = null;
        for (ChannelKind kind : kinds) {
            @Nullable Share share = used.get(kind);
            if (share != null) {
                whole = whole == null ? share : whole.plus(share);
            }
        }
        return whole == null ? Share.WHOLE : whole;
    }

    private static Map<ChannelKind, BigDecimal> known(List<Channel> channels, Consumer<Bilingual> notes) {
        Fees fees = new Fees(notes);
        Map<ChannelKind, BigDecimal> known = new EnumMap<>(ChannelKind.class);
        for (ChannelKind kind : ChannelKind.values()) {
            BigDecimal sum = fees.of(ofKind(channels, kind));
            if (sum != null) {
                known.put(kind, sum);
            }
        }
        return known;
    }

    private static List<Channel> ofKind(List<Channel> channels, ChannelKind kind) {
        List<Channel> same = new ArrayList<>(channels.size());
        for (Channel channel : channels) {
            if (channel.kind() == kind) {
                same.add(channel);
            }
        }
        return same;
    }

    /** An empty list of fees says that there is nothing to pay, which needs no line. */
    private static boolean stated(Procedure procedure, ChannelKind kind) {
        return Objects.requireNonNull(procedure.channels()).stream()
                .anyMatch(channel -> channel.kind() == kind
                        && channel.fees() != null
                        && !channel.fees().isEmpty());
    }

    private static List<String> source(Procedure procedure) {
        if (procedure.decision() != null) {
            return List.of(procedure.decision());
        }
        return List.of(procedure.source() == null ? procedure.code() : procedure.source());
    }
}
