package vn.gon.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
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

    /** The procedures of a field that ask for the paper as they stand in the register, and the one that is judged. */
    private record Askers(String field, List<String> all, String own) {
        /** How many ask for it, this one among them. */
        int count() {
            return all.size() + (Collections.binarySearch(all, own) < 0 ? 1 : 0);
        }

        List<Evidence> others() {
            return Others.first(
                    all.stream().filter(code -> !code.equals(own)),
                    count() - 1,
                    code -> new Evidence(Others.path(code, "code"), code));
        }
    }

    @Override
    public Answer answer(Element element, Register known) {
        Object name = field.read(element.value());
        if (name == null) {
            return Answer.unknown(element.pathOf(field.name()));
        }
        PaperName paper = known.paper(name.toString());
        if (!paper.isTellingPaper()) {
            return Answer.NO;
        }
        List<String> fields = ((Procedure) element.whole().value()).fields();
        if (fields == null) {
            return Answer.unknown("fields");
        }
        String own = Others.codeOf(element.whole());
        return fields.stream()
                .map(each -> new Askers(each, known.papers().askedIn(each, paper.words()), own))
                .filter(askers -> bounds.contain(BigDecimal.valueOf(askers.count())))
                .max(Comparator.comparing(Askers::count).thenComparing(Askers::field, Comparator.reverseOrder()))
                .map(askers -> Answer.yes(evidence(element, name.toString(), askers)))
                .orElse(Answer.NO);
    }

    private List<Evidence> evidence(Element element, String name, Askers askers) {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(new Evidence(element.pathOf(field.name()), name));
        evidence.add(new Evidence("fields", askers.field() + ": " + askers.count()));
        evidence.addAll(askers.others());
        return evidence;
    }

    @Override
    public Condition within(Register known) {
        return new AskedInField(field, bounds, known);
    }
}
