package vn.gon.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.gon.regulation.Channel;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.RequiredDocument;
import vn.gon.regulation.Requirement;
import vn.gon.regulation.Result;
import vn.gon.regulation.Step;
import vn.gon.regulation.SubmissionCase;

/** The running texts of a procedure with their paths in the catalogue record. */
final class ProcedureTexts {

    private final Map<String, String> texts = new LinkedHashMap<>();

    private ProcedureTexts() {}

    static Map<String, String> of(Procedure procedure) {
        ProcedureTexts all = new ProcedureTexts();
        all.add("name", procedure.name());
        all.each("steps", procedure.steps(), Step::text, ".text");
        all.each("channels", procedure.channels(), Channel::note, ".note");
        all.each("cases", procedure.cases(), SubmissionCase::name, ".name");
        List<SubmissionCase> cases = procedure.cases();
        for (int i = 0; cases != null && i < cases.size(); i++) {
            all.each("cases[" + i + "].documents", cases.get(i).documents(), RequiredDocument::name, ".name");
        }
        all.each("requirements", procedure.requirements(), Requirement::text, ".text");
        all.each("results", procedure.results(), Result::name, ".name");
        all.add("description", procedure.description());
        return all.texts;
    }

    private <T> void each(String path, @Nullable List<T> elements, Function<T, @Nullable String> text, String part) {
        for (int i = 0; elements != null && i < elements.size(); i++) {
            add(path + "[" + i + "]" + part, text.apply(elements.get(i)));
        }
    }

    private void add(String path, @Nullable String text) {
        if (text != null) {
            texts.put(path, text);
        }
    }
}
