package vn.gon.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gon.index.PaperName;
import vn.gon.regulation.Procedure;

/**
 * The same paper is asked for in several procedures of one field, this one among them. Papers that are written for the
 * filing, and names too general to say which paper is meant, never count.
 *
 * @param field the field that names the paper
 * @param bounds how many procedures
 * @param register the register; null when none is given
 */
record AskedInField(Field field, Bounds bounds, @Nullable Register register) implements AcrossRegister {

    private record Askers(String field, List<String> codes) {}

    @Override
    public Answer answer(Element element, Register known) {
        Object name = field.read(element.value());
        if (name == null) {
            return Answer.unknown(element.pathOf(field.name()));
        }
        PaperName paper = PaperName.of(name.toString());
        if (!paper.isTellingPaper()) {
            return Answer.NO;
        }
        List<String> fields = ((Procedure) element.whole().value()).fields();
        if (fields == null) {
            return Answer.unknown("fields");
        }
        return fields.stream()
                .map(each -> new Askers(each, known.papers().askedIn(each, paper.words())))
                .filter(askers ->
                        bounds.contain(BigDecimal.valueOf(askers.codes().size())))
                .max(Comparator.comparing((Askers askers) -> askers.codes().size())
                        .thenComparing(Askers::field, Comparator.reverseOrder()))
                .map(askers -> Answer.yes(evidence(element, name.toString(), askers)))
                .orElse(Answer.NO);
    }

    private List<Evidence> evidence(Element element, String name, Askers askers) {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(new Evidence(element.pathOf(field.name()), name));
        evidence.add(
                new Evidence("fields", askers.field() + ": " + askers.codes().size()));
        String own = Others.codeOf(element.whole());
        evidence.addAll(Others.first(askers.codes().stream()
                .filter(code -> !code.equals(own))
                .map(code -> new Evidence(Others.path(code, "code"), code))
                .toList()));
        return evidence;
    }

    @Override
    public Condition within(Register known) {
        return new AskedInField(field, bounds, known);
    }
}
