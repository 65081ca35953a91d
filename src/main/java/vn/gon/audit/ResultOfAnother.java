package vn.gon.audit;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gon.index.Chains;
import vn.gon.index.PaperName;
import vn.gon.index.ProcedureName;
import vn.gon.regulation.Procedure;

/**
 * The paper is the result of another procedure of the register. The evidence draws the chain of procedures that must be
 * gone through first.
 *
 * @param field the field that names the paper
 * @param register the register; null when none is given
 */
record ResultOfAnother(Field field, @Nullable Register register) implements AcrossRegister {

    private static final String ARROW = " → ";

    @Override
    public Answer answer(Element element, Register known) {
        Object name = field.read(element.value());
        if (name == null) {
            return Answer.unknown(element.pathOf(field.name()));
        }
        PaperName paper = known.paper(name.toString());
        String code = Others.codeOf(element.whole());
        Procedure procedure = (Procedure) element.whole().value();
        List<String> fields = procedure.fields();
        List<Chains.Link> chain = known.chains().before(code, fields == null ? List.of() : fields, paper);
        if (!chain.isEmpty() && (handsBack(procedure) || ProcedureName.isOfAnotherCountry(procedure.name()))) {
            return Answer.NO;
        }
        if (!chain.isEmpty()) {
            return Answer.yes(List.of(
                    new Evidence(element.pathOf(field.name()), name.toString()),
                    new Evidence(Others.path(chain.get(chain.size() - 1).code(), "results"), drawn(chain))));
        }
        return fields == null && known.chains().isGivenByAnother(code, paper) ? Answer.unknown("fields") : Answer.NO;
    }

    /** What is ended is handed back; no register can do that for the holder. */
    private static boolean handsBack(Procedure procedure) {
        return ProcedureName.of(procedure.name()).isEnding();
    }

    private static String drawn(List<Chains.Link> chain) {
        return chain.stream()
                .map(link -> link.code() + " " + link.name() + ARROW + link.result())
                .collect(Collectors.joining(ARROW));
    }

    @Override
    public Condition within(Register known) {
        return new ResultOfAnother(field, known);
    }
}
