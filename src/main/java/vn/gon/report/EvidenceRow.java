package vn.gon.report;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.gon.audit.Evidence;
import vn.gon.regulation.ChannelKind;
import vn.gon.regulation.ConditionKind;
import vn.gon.regulation.FeeType;
import vn.gon.regulation.Level;
import vn.gon.regulation.OnlineLevel;
import vn.gon.regulation.Presentation;
import vn.gon.regulation.Subject;
import vn.gon.regulation.TimeUnit;
import vn.gon.text.Bilingual;
import vn.gon.text.Kebab;
import vn.gon.text.Language;
import vn.gon.text.Numbers;

/**
 * What in the record made a rule fire, in words.
 *
 * @param what the element, as those call it who fill in the register
 * @param value what stands there
 * @param quoted whether the value is the register's own wording
 * @param path the element, as rules write it
 */
public record EvidenceRow(Bilingual what, Bilingual value, boolean quoted, String path) {

    private static final Bilingual NOT_STATED = new Bilingual("không nêu", "not stated");
    private static final Bilingual RECORD = new Bilingual("bản ghi", "record");
    private static final Pattern INDEXED = Pattern.compile("([a-z-]+)\\[(\\d{1,6})]");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,9})?");

    private static final Map<String, Bilingual> NOUNS = Map.of(
            "cases", new Bilingual("trường hợp", "case"),
            "documents", new Bilingual("giấy tờ", "paper"),
            "channels", new Bilingual("cách thức", "way of filing"),
            "fees", new Bilingual("khoản thu", "fee"),
            "steps", new Bilingual("bước", "step"),
            "requirements", new Bilingual("yêu cầu", "requirement"),
            "results", new Bilingual("kết quả", "result"),
            "legal", new Bilingual("căn cứ", "legal basis"));

    private static final Map<String, Function<String, Bilingual>> VALUES = Map.ofEntries(
            Map.entry("time-unit", EvidenceRow::timeUnit),
            Map.entry("presentation", value -> word(Presentation.class, value, Presentation::label)),
            Map.entry("channels.kind", value -> word(ChannelKind.class, value, ChannelKind::label)),
            Map.entry("channel-kinds", value -> word(ChannelKind.class, value, ChannelKind::label)),
            Map.entry("kind", value -> word(ConditionKind.class, value, ConditionKind::label)),
            Map.entry("fees.type", value -> word(FeeType.class, value, FeeType::label)),
            Map.entry("levels", value -> word(Level.class, value, Level::label)),
            Map.entry("subjects", value -> word(Subject.class, value, Subject::label)),
            Map.entry("online", value -> word(OnlineLevel.class, value, OnlineLevel::label)),
            Map.entry("fees.amount", EvidenceRow::money),
            Map.entry("validity-months", value -> Bilingual.of("%s tháng", "%s months", value)));

    /** Returns the evidence of a finding; what the finding already names is not named again. */
    static EvidenceRow of(String finding, Evidence evidence) {
        String path = evidence.path();
        boolean inside = !finding.isEmpty() && path.startsWith(finding + ".");
        Bilingual within = places(inside ? path.substring(finding.length() + 1) : path);
        Bilingual title = path.isEmpty() ? RECORD : FieldWords.title(path);
        Bilingual what = within.vi().isEmpty() ? title : Bilingual.of("%s, %s", "%s, %s", within, title);
        if (evidence.value().isBlank()) {
            return new EvidenceRow(what, NOT_STATED, false, path);
        }
        Optional<Bilingual> known = value(FieldWords.field(path), evidence.value());
        return known.map(value -> new EvidenceRow(what, value, false, path))
                .orElseGet(() -> new EvidenceRow(what, shown(evidence), !isNumber(evidence.value()), path));
    }

    private static Bilingual shown(Evidence evidence) {
        return new Bilingual(lines(evidence.shown(Language.VIETNAMESE)), lines(evidence.shown(Language.ENGLISH)));
    }

    private static String lines(String value) {
        return value.strip().replace("\n", "; ");
    }

    private static boolean isNumber(String value) {
        return NUMBER.matcher(value).matches();
    }

    /** Which of several the elements on the way are: {@code channels[0].fees[1].note} is way of filing 1, fee 2. */
    private static Bilingual places(String path) {
        Matcher indexed = INDEXED.matcher(path);
        StringBuilder vi = new StringBuilder();
        StringBuilder en = new StringBuilder();
        while (indexed.find()) {
            Bilingual noun = NOUNS.get(indexed.group(1));
            if (noun != null) {
                int number = Integer.parseInt(indexed.group(2)) + 1;
                vi.append(vi.isEmpty() ? "" : ", ")
                        .append(noun.vi())
                        .append(' ')
                        .append(number);
                en.append(en.isEmpty() ? "" : ", ")
                        .append(noun.en())
                        .append(' ')
                        .append(number);
            }
        }
        return new Bilingual(vi.toString(), en.toString());
    }

    private static Optional<Bilingual> value(String field, String value) {
        String name = field;
        while (!name.isEmpty()) {
            Function<String, Bilingual> words = VALUES.get(name);
            if (words != null) {
                return Optional.of(words.apply(value));
            }
            int dot = name.indexOf('.');
            name = dot < 0 ? "" : name.substring(dot + 1);
        }
        return Optional.empty();
    }

    private static <E extends Enum<E>> Bilingual word(Class<E> type, String value, Function<E, Bilingual> label) {
        var words = Arrays.stream(value.split("\n", -1))
                .map(each -> Kebab.find(type, each.strip()).map(label).orElse(Bilingual.same(each.strip())))
                .toList();
        return new Bilingual(
                words.stream().map(Bilingual::vi).collect(Collectors.joining(", ")),
                words.stream().map(Bilingual::en).collect(Collectors.joining(", ")));
    }

    private static Bilingual timeUnit(String value) {
        return value.equals(Kebab.of(TimeUnit.UNSTATED)) ? NOT_STATED : word(TimeUnit.class, value, TimeUnit::label);
    }

    private static Bilingual money(String value) {
        if (!isNumber(value)) {
            return Bilingual.same(value);
        }
        BigDecimal amount = new BigDecimal(value);
        return new Bilingual(Numbers.money(amount, Language.VIETNAMESE), Numbers.money(amount, Language.ENGLISH));
    }
}
