package vn.gon.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gon.index.Overlaps;
import vn.gon.text.Bilingual;
import vn.gon.text.Kebab;
import vn.gon.text.Nearest;
import vn.gon.yaml.YamlNode;

/** Reads the conditions of a rule file that compare with other regulations of the register. */
final class AcrossReader {

    static final List<String> FORMS = List.of(
            "result-of-another", "asked-in-field", "similar-to", "stricter-than-national", "compared-with-peers");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final YamlNode node;
    private final YamlNode value;
    private final ElementKind kind;
    private final ElementKind whole;

    private AcrossReader(YamlNode node, YamlNode value, ElementKind kind, ElementKind whole) {
        this.node = node;
        this.value = value;
        this.kind = kind;
        this.whole = whole;
    }

    /**
     * Returns the condition of one of the {@link #FORMS}; empty when it is mistaken.
     *
     * @param kind the elements it is asked of
     * @param whole the kind of regulation they are part of
     */
    static Optional<Condition> read(String form, YamlNode node, ElementKind kind, ElementKind whole) {
        AcrossReader reader = new AcrossReader(node, node.at(form), kind, whole);
        return switch (form) {
            case "result-of-another" -> reader.resultOfAnother();
            case "asked-in-field" -> reader.askedInField();
            case "similar-to" -> reader.similarTo();
            case "stricter-than-national" -> reader.stricterThanNational();
            default -> reader.comparedWithPeers();
        };
    }

    private Optional<Condition> resultOfAnother() {
        node.allowKeys(List.of("result-of-another"));
        return paperName().map(field -> new ResultOfAnother(field, null));
    }

    private Optional<Condition> askedInField() {
        node.allowKeys(List.of("asked-in-field", "at-least"));
        Optional<BigDecimal> least = node.require("at-least").flatMap(YamlNode::number);
        return paperName()
                .flatMap(field ->
                        least.map(number -> new AskedInField(field, new Bounds(null, null, number, null), null)));
    }

    private Optional<Condition> similarTo() {
        node.allowKeys(List.of("similar-to", "names-alike", "papers-alike"));
        Optional<Relation> relation = value.oneOf(Relation.class).filter(this::fits);
        Optional<BigDecimal> names = node.require("names-alike").flatMap(each -> within(each, Overlaps.LEAST));
        @Nullable
        BigDecimal papers = node.find("papers-alike")
                .flatMap(each -> within(each, BigDecimal.ZERO))
                .orElse(null);
        return relation.flatMap(known -> names.map(share -> new SimilarTo(known, share, papers, null)));
    }

    private boolean fits(Relation relation) {
        boolean fits = (relation == Relation.ANOTHER_CONDITION) == (whole == ElementKind.CONDITION);
        if (!fits) {
            value.report(Bilingual.of(
                    "“%s” không dùng được với applies-to: %s.",
                    "\"%s\" does not go with applies-to: %s.", Kebab.of(relation), Kebab.of(whole)));
        }
        return fits;
    }

    private Optional<Condition> stricterThanNational() {
        node.allowKeys(List.of("stricter-than-national"));
        List<Measure> measures = new ArrayList<>();
        value.elements().forEach(each -> each.oneOf(Measure.class).ifPresent(measures::add));
        return ofProcedure()
                .filter(procedure -> !measures.isEmpty())
                .map(procedure -> new StricterThanNational(List.copyOf(measures), null));
    }

    private Optional<Condition> comparedWithPeers() {
        node.allowKeys(
                List.of("compared-with-peers", "above-percentile", "at-least-peers", "at-least", "times-median"));
        Optional<Measure> measure = ofProcedure().flatMap(procedure -> value.oneOf(Measure.class));
        Optional<BigDecimal> percent =
                node.require("above-percentile").flatMap(each -> number(each, BigDecimal.ONE, HUNDRED));
        Optional<BigDecimal> peers = node.require("at-least-peers")
                .flatMap(each -> number(each, BigDecimal.ONE, BigDecimal.valueOf(Integer.MAX_VALUE)));
        @Nullable
        BigDecimal least = node.find("at-least").flatMap(YamlNode::number).orElse(null);
        @Nullable
        BigDecimal times = node.find("times-median").flatMap(YamlNode::number).orElse(null);
        return measure.flatMap(known -> percent.flatMap(above ->
                peers.map(count -> new ComparedWithPeers(known, above, count.intValue(), least, times, null))));
    }

    private Optional<ElementKind> ofProcedure() {
        if (whole != ElementKind.PROCEDURE) {
            value.report(Bilingual.of(
                    "phép so này chỉ dùng với applies-to: procedure.",
                    "this comparison goes only with applies-to: procedure."));
            return Optional.empty();
        }
        return Optional.of(whole);
    }

    private Optional<Field> paperName() {
        Optional<Field> field = kind == ElementKind.DOCUMENTS
                ? Vocabulary.find(kind, value.text()).filter(known -> known.type() == Field.Type.TEXT)
                : Optional.empty();
        if (field.isEmpty()) {
            value.report(Bilingual.of(
                    "phép so này cần for-each: documents và tên trường chữ của giấy tờ, như “name”%s",
                    "this comparison needs for-each: documents and a text field of the paper, such as \"name\"%s",
                    Nearest.didYouMean(value.text(), List.of("name"))));
        }
        return field;
    }

    private static Optional<BigDecimal> within(YamlNode node, BigDecimal least) {
        return number(node, least, BigDecimal.ONE);
    }

    private static Optional<BigDecimal> number(YamlNode node, BigDecimal least, BigDecimal most) {
        Optional<BigDecimal> number = node.number();
        if (number.isPresent()
                && (number.get().compareTo(least) < 0 || number.get().compareTo(most) > 0)) {
            node.report(Bilingual.of(
                    "số phải từ %s đến %s.",
                    "the number must lie between %s and %s.", least.toPlainString(), most.toPlainString()));
            return Optional.empty();
        }
        return number;
    }
}
