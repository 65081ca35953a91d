package vn.gon.audit;

import com.google.re2j.PatternSyntaxException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gon.text.Bilingual;
import vn.gon.text.Kebab;
import vn.gon.text.Nearest;
import vn.gon.text.VietnameseText;
import vn.gon.yaml.YamlNode;

/** Reads the {@code when} of a rule file; mistakes are reported to the file and what cannot be read is left out. */
final class ConditionReader {

    private static final List<String> BOUNDS = List.of("more-than", "less-than", "at-least", "at-most");
    private static final List<String> OPERATORS =
            List.of("mentions", "starts-with", "matches", "equals", "one-of", "none-of", "missing");
    private static final List<String> FORMS = List.of("field", "count", "some", "every", "none", "all", "any", "not");
    private static final List<String> ALL_FORMS =
            Stream.concat(FORMS.stream(), AcrossReader.FORMS.stream()).toList();
    private static final String EXCEPT = "except";
    private static final List<String> EXCEPTING = List.of("mentions", "matches");
    private static final String OF_PROCEDURE = "procedure.";
    private static final String OF_CASE = "case.";

    private final ElementKind whole;
    private final ThresholdReader thresholds;

    /** Reads conditions for rules that apply to a kind of regulation. */
    ConditionReader(ElementKind whole) {
        this(whole, ThresholdReader.none());
    }

    /** Reads conditions whose bounds may be named thresholds. */
    ConditionReader(ElementKind whole, ThresholdReader thresholds) {
        this.whole = whole;
        this.thresholds = thresholds;
    }

    /** Returns the condition in a node; empty when it is mistaken. */
    Optional<Condition> read(YamlNode node, ElementKind kind) {
        Map<String, YamlNode> entries = node.entries();
        List<String> forms = ALL_FORMS.stream().filter(entries::containsKey).toList();
        if (forms.size() != 1) {
            if (node.isMap()) {
                reportForms(node, entries);
            }
            return Optional.empty();
        }
        if (AcrossReader.FORMS.contains(forms.get(0))) {
            return AcrossReader.read(forms.get(0), node, kind, whole);
        }
        YamlNode value = node.at(forms.get(0));
        return switch (forms.get(0)) {
            case "all" -> several(node, value, kind).map(Condition.All::new);
            case "any" -> several(node, value, kind).map(Condition.Any::new);
            case "not" -> only(node, "not", List.of()).read(value, kind).map(Condition.Not::new);
            case "count" -> count(node, value);
            case "field" -> onField(node, value, kind);
            default -> quantified(node, forms.get(0), value);
        };
    }

    private static void reportForms(YamlNode node, Map<String, YamlNode> entries) {
        String first = entries.keySet().stream().findFirst().orElse("");
        node.key(first)
                .orElse(node)
                .report(Bilingual.of(
                        "mỗi điều kiện phải có đúng một trong: %s%s",
                        "a condition needs exactly one of: %s%s",
                        String.join(", ", ALL_FORMS),
                        Nearest.didYouMean(first, ALL_FORMS)));
    }

    private Optional<List<Condition>> several(YamlNode node, YamlNode list, ElementKind kind) {
        only(node, node.entries().containsKey("all") ? "all" : "any", List.of());
        List<Condition> conditions = new ArrayList<>();
        for (YamlNode each : list.elements()) {
            read(each, kind).ifPresent(conditions::add);
        }
        return conditions.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(conditions));
    }

    private Optional<Condition> count(YamlNode node, YamlNode value) {
        only(node, "count", BOUNDS);
        Optional<ElementKind> kind = elements(value);
        Bounds bounds = bounds(node);
        if (BOUNDS.stream().noneMatch(node.entries()::containsKey)) {
            node.report(Bilingual.of("count cần một trong: %s.", "count needs one of: %s.", String.join(", ", BOUNDS)));
        }
        return kind.map(known -> new OverElements.Count(known, bounds));
    }

    private Optional<Condition> quantified(YamlNode node, String form, YamlNode value) {
        only(node, form, List.of("where"));
        Optional<ElementKind> kind = elements(value);
        Optional<YamlNode> where = node.require("where");
        if (kind.isEmpty() || where.isEmpty()) {
            return Optional.empty();
        }
        return read(where.get(), kind.get()).map(condition -> switch (form) {
            case "some" -> new OverElements.Some(kind.get(), condition);
            case "every" -> new OverElements.Every(kind.get(), condition);
            default -> new Condition.Not(new OverElements.Some(kind.get(), condition));
        });
    }

    /** Returns the kind of list element a rule names. */
    Optional<ElementKind> elements(YamlNode value) {
        String name = value.text();
        Optional<ElementKind> kind =
                ElementKind.find(name).filter(found -> found.isList() && whole == ElementKind.PROCEDURE);
        if (kind.isEmpty()) {
            List<String> known = Kebab.all(ElementKind.class).stream()
                    .filter(each ->
                            ElementKind.find(each).map(ElementKind::isList).orElse(false))
                    .toList();
            value.report(Bilingual.of(
                    "không có phần tử “%s”; chỉ có: %s%s",
                    "no such elements: \"%s\"; there are: %s%s",
                    name,
                    String.join(", ", known),
                    Nearest.didYouMean(name, known)));
        }
        return kind;
    }

    private Optional<Condition> onField(YamlNode node, YamlNode value, ElementKind kind) {
        List<String> operators = new ArrayList<>(OPERATORS);
        operators.addAll(BOUNDS);
        only(node, "field", allowedWith(node, operators));
        List<String> given =
                operators.stream().filter(node.entries()::containsKey).toList();
        Optional<Field> field = field(value, kind);
        boolean bounded = !given.isEmpty() && BOUNDS.containsAll(given);
        if (given.isEmpty() || (given.size() > 1 && !bounded)) {
            node.report(Bilingual.of(
                    "mỗi trường cần đúng một phép so: %s.",
                    "a field needs exactly one test: %s.", String.join(", ", operators)));
            return Optional.empty();
        }
        return field.flatMap(known -> bounded ? compared(node, known) : tested(known, given.get(0), node));
    }

    private Optional<Field> field(YamlNode value, ElementKind kind) {
        String name = value.text();
        boolean ofWhole = name.startsWith(OF_PROCEDURE) && whole == ElementKind.PROCEDURE;
        boolean ofCase = name.startsWith(OF_CASE) && kind == ElementKind.DOCUMENTS;
        ElementKind owner = ofWhole ? whole : ofCase ? ElementKind.CASES : kind;
        String own = ofWhole || ofCase ? name.substring(name.indexOf('.') + 1) : name;
        Optional<Field> field = Vocabulary.find(owner, own);
        if (field.isEmpty()) {
            value.report(Bilingual.of(
                    "%s không có trường “%s”; chỉ có: %s%s",
                    "%s has no field \"%s\"; it has: %s%s",
                    Kebab.of(owner),
                    name,
                    String.join(", ", Vocabulary.names(owner)),
                    Nearest.didYouMean(name, Vocabulary.names(owner))));
        }
        return field;
    }

    private Optional<Condition> compared(YamlNode node, Field field) {
        if (field.type() != Field.Type.NUMBER) {
            return wrongTest(node, field, "number");
        }
        return Optional.of(new OnField.Compares(field, bounds(node)));
    }

    private Optional<Condition> tested(Field field, String operator, YamlNode node) {
        YamlNode value = node.at(operator);
        return switch (operator) {
            case "missing" -> value.flag().map(wanted -> new Missing(field, wanted));
            case "mentions" -> mentions(field, value, node);
            case "starts-with" -> text(field, value).map(phrases -> new OnText.StartsWith(field, phrases));
            case "matches" -> matches(field, value, node);
            case "none-of" -> words(field, value).map(words -> new OnField.NoneOf(field, words));
            default -> words(field, value).map(words -> new OnField.OneOf(field, words));
        };
    }

    private static List<String> allowedWith(YamlNode node, List<String> operators) {
        List<String> allowed = new ArrayList<>(operators);
        if (EXCEPTING.stream().anyMatch(node.entries()::containsKey)) {
            allowed.add(EXCEPT);
        }
        return allowed;
    }

    private static Optional<Condition> mentions(Field field, YamlNode value, YamlNode node) {
        Optional<List<String>> phrases = text(field, value);
        Optional<YamlNode> except = node.find(EXCEPT);
        Optional<List<String>> struckOut =
                except.isEmpty() ? Optional.of(List.of()) : except.flatMap(each -> text(field, each));
        return phrases.flatMap(wanted -> struckOut.map(unwanted -> new OnText.Mentions(field, wanted, unwanted)));
    }

    private static Optional<Condition> matches(Field field, YamlNode value, YamlNode node) {
        Optional<TextPattern> pattern = pattern(field, value);
        Optional<YamlNode> except = node.find(EXCEPT);
        if (except.isEmpty()) {
            return pattern.map(wanted -> new OnText.Matches(field, wanted, null));
        }
        Optional<TextPattern> struckOut = pattern(field, except.get());
        return pattern.flatMap(wanted -> struckOut.map(unwanted -> new OnText.Matches(field, wanted, unwanted)));
    }

    private static Optional<List<String>> text(Field field, YamlNode value) {
        if (!field.type().isText()) {
            return wrongTest(value, field, "text");
        }
        List<String> phrases = value.texts().stream().map(VietnameseText::words).toList();
        if (phrases.stream().anyMatch(String::isBlank)) {
            value.report(Bilingual.of("cụm từ rỗng khớp với mọi thứ.", "an empty phrase matches everything."));
            return Optional.empty();
        }
        return Optional.of(phrases);
    }

    private static Optional<TextPattern> pattern(Field field, YamlNode value) {
        if (!field.type().isText()) {
            return wrongTest(value, field, "text");
        }
        try {
            return Optional.of(TextPattern.compile(VietnameseText.onePlacement(VietnameseText.nfc(value.text()))));
        } catch (PatternSyntaxException e) {
            value.report(Bilingual.of(
                    "biểu thức chính quy (cú pháp RE2) sai: %s.",
                    "the regular expression (RE2 syntax) is wrong: %s.", String.valueOf(e.getDescription())));
            return Optional.empty();
        }
    }

    private static Optional<Set<String>> words(Field field, YamlNode value) {
        if (!field.type().isWord() && field.type() != Field.Type.TEXT && field.type() != Field.Type.FLAG) {
            return wrongTest(value, field, "word");
        }
        return Optional.of(new TreeSet<>(value.texts()));
    }

    private static <T> Optional<T> wrongTest(YamlNode node, Field field, String wanted) {
        node.report(Bilingual.of(
                "trường “%s” có kiểu %s nên không so được như %s.",
                "the field \"%s\" is of type %s and cannot be tested as a %s.",
                field.name(),
                Kebab.of(field.type()),
                wanted));
        return Optional.empty();
    }

    private Bounds bounds(YamlNode node) {
        return new Bounds(
                bound(node, "more-than"), bound(node, "less-than"), bound(node, "at-least"), bound(node, "at-most"));
    }

    private @Nullable BigDecimal bound(YamlNode node, String name) {
        return node.find(name).flatMap(thresholds::number).orElse(null);
    }

    private ConditionReader only(YamlNode node, String form, List<String> others) {
        List<String> known = new ArrayList<>(others);
        known.add(form);
        node.allowKeys(known);
        return this;
    }
}
