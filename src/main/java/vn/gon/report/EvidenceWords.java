package vn.gon.report;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gon.audit.Evidence;
import vn.gon.regulation.Channel;
import vn.gon.regulation.ChannelKind;
import vn.gon.regulation.ConditionKind;
import vn.gon.regulation.FeeType;
import vn.gon.regulation.Level;
import vn.gon.regulation.OnlineLevel;
import vn.gon.regulation.Presentation;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.Regulation;
import vn.gon.regulation.Subject;
import vn.gon.regulation.TimeLimit;
import vn.gon.text.Bilingual;
import vn.gon.text.Kebab;
import vn.gon.text.Language;
import vn.gon.text.Numbers;

/** The data that made a rule fire, as a reader of a proposal reads them: no path and no code word. */
public final class EvidenceWords {

    private static final Pattern OTHER = Pattern.compile("register\\[([^\\]]+)]\\.(.+)");
    private static final Pattern PEERS = Pattern.compile("P50 = (.+); P(.+) = (.+); n = (\\d+)");
    private static final Pattern MORE = Pattern.compile("… \\+(\\d+)");
    private static final Bilingual NOT_STATED = Bilingual.of("không nêu", "not stated");

    /** What a field of an element is called; empty where its words say it themselves. */
    private static final Map<String, Bilingual> FIELDS = Map.ofEntries(
            Map.entry("name", Bilingual.same("")),
            Map.entry("text", Bilingual.same("")),
            Map.entry("number", Bilingual.same("")),
            Map.entry("kind", Bilingual.of("loại", "kind")),
            Map.entry("type", Bilingual.of("loại", "kind")),
            Map.entry("note", Bilingual.of("ghi chú", "note")),
            Map.entry("presentation", Bilingual.of("hình thức", "form")),
            Map.entry("originals", Bilingual.of("số bản chính", "originals")),
            Map.entry("copies", Bilingual.of("số bản sao", "copies")),
            Map.entry("form", Bilingual.of("biểu mẫu", "form to fill in")),
            Map.entry("amount", Bilingual.of("mức phí, lệ phí", "fee")),
            Map.entry("fees", Bilingual.of("phí, lệ phí", "fees")),
            Map.entry("currency", Bilingual.of("loại tiền", "currency")),
            Map.entry("title", Bilingual.of("tên văn bản", "title")),
            Map.entry("article", Bilingual.of("điều, khoản", "article")),
            Map.entry("validity-months", Bilingual.of("thời hạn hiệu lực (tháng)", "validity in months")),
            Map.entry("paper-count", Bilingual.of("số giấy tờ", "papers")),
            Map.entry("documents", Bilingual.of("số giấy tờ", "papers")));

    /** What a field of the regulation as a whole is called, beside the parts that paths name. */
    private static final Map<String, Bilingual> WHOLE = Map.ofEntries(
            Map.entry("channel-kinds", Bilingual.of("cách thức nộp hiện có", "ways of filing")),
            Map.entry("online-level", Bilingual.of("mức độ trực tuyến chấm được", "online level found")),
            Map.entry("online-service", Bilingual.of("mức độ trực tuyến chấm được", "online service found")),
            Map.entry("online-hindrances", Bilingual.of("điểm cản trở trực tuyến", "what hinders filing online")),
            Map.entry("kind", Bilingual.of("loại điều kiện", "kind of condition")),
            Map.entry("line", Bilingual.of("ngành, nghề", "business line")),
            Map.entry(
                    "line-number",
                    Bilingual.of("số thứ tự trong Phụ lục IV Luật Đầu tư", "number in the list of lines")),
            Map.entry("article", Bilingual.of("điều, khoản", "article")),
            Map.entry("documents", Bilingual.of("số giấy tờ phải nộp", "papers to hand in")),
            Map.entry("steps", Bilingual.of("số bước thực hiện", "steps")),
            Map.entry("channels.time-limit", Bilingual.of("thời hạn giải quyết", "time limit")),
            Map.entry("channels.fees", Bilingual.of("mức phí, lệ phí", "fee")));

    private static final List<Function<String, Optional<Bilingual>>> WORDS = List.of(
            word -> Kebab.find(ChannelKind.class, word).map(ChannelKind::label),
            word -> Kebab.find(ConditionKind.class, word).map(ConditionKind::label),
            word -> Kebab.find(Presentation.class, word).map(Presentation::label),
            word -> Kebab.find(Level.class, word).map(Level::label),
            word -> Kebab.find(Subject.class, word).map(Subject::label),
            word -> Kebab.find(OnlineLevel.class, word).map(OnlineLevel::label),
            word -> Kebab.find(FeeType.class, word).map(FeeType::label));

    private static final List<String> CODED =
            List.of("kind", "type", "presentation", "levels", "subjects", "online", "online-service", "channel-kinds");

    private EvidenceWords() {}

    /** Returns each piece of evidence in words, none twice; empty when the record as a whole is the evidence. */
    public static List<Bilingual> of(Regulation regulation, List<Evidence> evidence) {
        return evidence.stream()
                .filter(EvidenceWords::tells)
                .map(each -> of(regulation, each))
                .distinct()
                .toList();
    }

    /** A note that is not there explains nothing to a reader. */
    private static boolean tells(Evidence evidence) {
        return !evidence.path().isEmpty()
                && !(evidence.path().endsWith(".note") && evidence.value().isBlank());
    }

    private static Bilingual of(Regulation regulation, Evidence evidence) {
        String path = evidence.path();
        if (path.startsWith("register")) {
            return elsewhere(evidence);
        }
        int dot = path.lastIndexOf('.');
        String field = path.substring(dot + 1);
        if (WHOLE.containsKey(path)) {
            return said(WHOLE.get(path), value(path, evidence));
        }
        Change.@Nullable Element element =
                regulation instanceof Procedure procedure ? Elements.of(procedure, path) : Elements.part(path);
        Bilingual where = element == null ? Bilingual.same("") : element.where();
        if (field.equals("time-limit") || field.equals("time-unit")) {
            return Bilingual.of("%s, thời hạn: %s", "%s, time limit: %s", where, timeLimit(regulation, path, evidence));
        }
        Bilingual called = dot < 0 ? Bilingual.same("") : FIELDS.getOrDefault(field, Bilingual.same(""));
        return said(
                called.vi().isEmpty() ? where : Bilingual.of("%s, %s", "%s, %s", where, called),
                value(field, evidence));
    }

    private static Bilingual said(@Nullable Bilingual what, Bilingual value) {
        return Bilingual.of("%s: %s", "%s: %s", what == null ? "" : what, value);
    }

    private static Bilingual value(String field, Evidence evidence) {
        String value = evidence.value().strip();
        if (value.isEmpty()) {
            return NOT_STATED;
        }
        if (CODED.contains(field)) {
            return coded(value);
        }
        if (value.matches("\\d+(\\.\\d+)?") && !field.equals("number") && !field.equals("name")) {
            BigDecimal number = new BigDecimal(value);
            if (field.equals("amount")) {
                return new Bilingual(
                        Numbers.money(number, Language.VIETNAMESE), Numbers.money(number, Language.ENGLISH));
            }
            return new Bilingual(
                    Numbers.number(number, 2, Language.VIETNAMESE), Numbers.number(number, 2, Language.ENGLISH));
        }
        if (field.equals("channels.time-limit") || field.equals("channels.fees")) {
            return new Bilingual(measured(evidence, Language.VIETNAMESE), measured(evidence, Language.ENGLISH));
        }
        return Bilingual.same("“" + value.replaceAll("\\s*\n\\s*", "; ") + "”");
    }

    private static String measured(Evidence evidence, Language language) {
        return evidence.shown(language).replace(" VND", language == Language.VIETNAMESE ? " đồng" : " VND");
    }

    /** Words of data are told in words of people; what is no such word stays. */
    private static Bilingual coded(String value) {
        List<Bilingual> words = Arrays.stream(value.split("[,\\s]+"))
                .map(word -> WORDS.stream()
                        .flatMap(known -> known.apply(word).stream())
                        .findFirst()
                        .orElse(Bilingual.same(word)))
                .toList();
        return new Bilingual(
                words.stream().map(Bilingual::vi).collect(Collectors.joining(", ")),
                words.stream().map(Bilingual::en).collect(Collectors.joining(", ")));
    }

    private static Bilingual timeLimit(Regulation regulation, String path, Evidence evidence) {
        TimeLimit limit = null;
        Matcher index = Pattern.compile("(channels|cases)\\[(\\d{1,6})]").matcher(path);
        if (regulation instanceof Procedure procedure && index.lookingAt()) {
            int at = Integer.parseInt(index.group(2));
            limit = index.group(1).equals("channels") ? ofChannel(procedure, at) : ofCase(procedure, at);
        }
        return limit == null ? value("time", evidence) : limit.label();
    }

    private static @Nullable TimeLimit ofChannel(Procedure procedure, int at) {
        List<Channel> channels = procedure.channels();
        return channels == null || at >= channels.size()
                ? null
                : channels.get(at).timeLimit();
    }

    private static @Nullable TimeLimit ofCase(Procedure procedure, int at) {
        return procedure.cases() == null || at >= procedure.cases().size()
                ? null
                : procedure.cases().get(at).timeLimit();
    }

    /** What other records say. */
    private static Bilingual elsewhere(Evidence evidence) {
        Matcher other = OTHER.matcher(evidence.path());
        Matcher more = MORE.matcher(evidence.value());
        if (more.matches()) {
            return Bilingual.of("và %s bản ghi khác", "and %s other records", more.group(1));
        }
        if (other.matches()) {
            String code = other.group(1);
            String value = evidence.value();
            String rest =
                    value.startsWith(code) ? value.substring(code.length()).replaceFirst("^[:\\s]+", "") : value;
            return rest.isEmpty()
                    ? Bilingual.of("bản ghi %s cũng có", "record %s has it too", code)
                    : Bilingual.of("bản ghi %s: “%s”", "record %s: “%s”", code, rest);
        }
        Matcher peers = PEERS.matcher(evidence.value());
        if (!peers.matches()) {
            return Bilingual.same(evidence.value());
        }
        return new Bilingual(
                peers(evidence, Language.VIETNAMESE, "%4$s thủ tục cùng nhóm: mức giữa %1$s; %2$s %% không quá %3$s"),
                peers(evidence, Language.ENGLISH, "%4$s peers: median %1$s; %2$s%% take at most %3$s"));
    }

    private static String peers(Evidence evidence, Language language, String format) {
        Matcher shown = PEERS.matcher(measured(evidence, language));
        return shown.matches()
                ? String.format(
                        java.util.Locale.ROOT, format, shown.group(1), shown.group(2), shown.group(3), shown.group(4))
                : evidence.value();
    }
}
