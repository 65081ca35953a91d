package vn.gon.cost;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.gon.regulation.Channel;
import vn.gon.regulation.ChannelKind;
import vn.gon.regulation.Level;
import vn.gon.regulation.OnlineLevel;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.Subject;
import vn.gon.text.Bilingual;

/** The work of filing and of receiving the result, a line for each channel, weighted by how many filings use it. */
final class ChannelLines {

    private static final String PATH = "channels";
    private static final Bilingual NO_CHANNELS = Bilingual.of(
            "Danh mục không nêu cách thức thực hiện: chưa tính việc nộp hồ sơ, nộp phí và nhận kết quả.",
            "The record does not state how to file: filing, paying and receiving the result are not counted.");
    private static final Bilingual NO_LEVEL = Bilingual.of(
            "Danh mục không nêu cấp thực hiện: việc đi lại được tính theo mức “cơ quan khác”.",
            "The record does not state the level: travelling counts as to an \"other agency\".");

    private final Tariff tariff;
    private final Map<ChannelKind, Sheet.Item> filing = items(Task.FILE);
    private final Map<ChannelKind, Sheet.Item> receiving = items(Task.RECEIVE);

    ChannelLines(Tariff tariff) {
        this.tariff = tariff;
    }

    /** Returns the kinds of channels that a procedure offers; empty when the register does not tell. */
    static Set<ChannelKind> offered(Procedure procedure) {
        Set<ChannelKind> kinds = EnumSet.noneOf(ChannelKind.class);
        List<Channel> channels = procedure.channels() == null ? List.of() : procedure.channels();
        for (Channel channel : channels) {
            kinds.add(channel.kind());
        }
        return kinds;
    }

    void addFiling(Procedure procedure, ChannelShares shares, Sheet sheet) {
        Set<ChannelKind> offered = offered(procedure);
        if (offered.isEmpty()) {
            sheet.note(NO_CHANNELS);
            return;
        }
        List<Level> levels = procedure.levels();
        if ((levels == null || levels.isEmpty()) && offered.contains(ChannelKind.DIRECT)) {
            sheet.note(NO_LEVEL);
        }
        boolean signed = signs(procedure);
        shares.among(offered)
                .forEach((kind, share) -> sheet.add(
                        item(filing, kind),
                        signed && kind == ChannelKind.ONLINE ? tariff.filingSigned() : tariff.filing(kind, levels),
                        share));
    }

    void addReceiving(Procedure procedure, ChannelShares shares, Sheet sheet) {
        Set<ChannelKind> offered = offered(procedure);
        if (offered.isEmpty()) {
            return;
        }
        shares.among(handingOver(procedure, offered))
                .forEach((kind, share) ->
                        sheet.add(item(receiving, kind), tariff.receiving(kind, procedure.levels()), share));
    }

    /** Businesses sign what they file online with a signature of their own; a person signs in with the public account. */
    private static boolean signs(Procedure procedure) {
        return procedure.subjects() != null && procedure.subjects().stream().anyMatch(Subject::isBusiness);
    }

    /** A partial online service does not hand over the result: it is fetched in the other ways. */
    private static Set<ChannelKind> handingOver(Procedure procedure, Set<ChannelKind> offered) {
        if (procedure.online() != OnlineLevel.PARTIAL) {
            return offered;
        }
        Set<ChannelKind> others = EnumSet.copyOf(offered);
        others.remove(ChannelKind.ONLINE);
        return others.isEmpty() ? EnumSet.of(ChannelKind.DIRECT) : others;
    }

    private static Sheet.Item item(Map<ChannelKind, Sheet.Item> items, ChannelKind kind) {
        return Objects.requireNonNull(items.get(kind));
    }

    private static Map<ChannelKind, Sheet.Item> items(Task task) {
        Map<ChannelKind, Sheet.Item> items = new EnumMap<>(ChannelKind.class);
        for (ChannelKind kind : ChannelKind.values()) {
            Bilingual label = Bilingual.of("%s %s", "%s %s", task.label(), kind.label());
            items.put(kind, new Sheet.Item(task, label, PATH));
        }
        return items;
    }
}
