package vn.gon.cost;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    void add(Procedure procedure, ChannelShares shares, Sheet sheet) {
        List<Channel> channels = procedure.channels();
        if (channels == null || channels.isEmpty()) {
            return;
        }
        Map<ChannelKind, Share> used = shares.among(ChannelLines.offered(procedure));
        Map<ChannelKind, BigDecimal> known = known(channels, sheet);
        if (known.isEmpty()) {
            sheet.note(ALL_UNKNOWN);
            return;
        }
        if (known.size() < ChannelLines.offered(procedure).size()) {
            sheet.note(SOME_UNKNOWN);
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
        BigDecimal whole = BigDecimal.ZERO;
        for (ChannelKind kind : known.keySet()) {
            whole = used.containsKey(kind) ? whole.add(used.get(kind).value()) : whole;
        }
        for (Map.Entry<ChannelKind, BigDecimal> fee : known.entrySet()) {
            Share share = used.get(fee.getKey());
            if (share != null && stated(procedure, fee.getKey())) {
                Sheet.Item item = Objects.requireNonNull(items.get(fee.getKey()));
                sheet.addFee(item, fee.getValue(), share.of(whole), source(procedure));
            }
        }
    }

    private static Map<ChannelKind, BigDecimal> known(List<Channel> channels, Sheet sheet) {
        Fees fees = new Fees(sheet::note);
        Map<ChannelKind, BigDecimal> known = new EnumMap<>(ChannelKind.class);
        for (ChannelKind kind : ChannelKind.values()) {
            BigDecimal sum = fees.of(
                    channels.stream().filter(channel -> channel.kind() == kind).toList());
            if (sum != null) {
                known.put(kind, sum);
            }
        }
        return known;
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
