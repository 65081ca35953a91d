package vn.gon.index;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.RequiredDocument;
import vn.gon.regulation.SubmissionCase;

/**
 * The papers of a procedure, named in one form.
 *
 * @param cases the papers of each case that states them, in order; null when the record states none
 */
public record Papers(@Nullable List<List<PaperName>> cases) {

    /** Returns the papers of a procedure. */
    public static Papers of(Procedure procedure, PaperNames names) {
        List<SubmissionCase> cases = procedure.cases();
        if (cases == null) {
            return new Papers(null);
        }
        List<List<PaperName>> stated = new ArrayList<>();
        for (SubmissionCase submission : cases) {
            List<RequiredDocument> documents = submission.documents();
            if (documents != null) {
                stated.add(documents.stream()
                        .map(document -> names.of(document.name()))
                        .toList());
            }
        }
        return new Papers(stated.isEmpty() && !cases.isEmpty() ? null : stated);
    }

    /** Returns whether the record states them. */
    public boolean isStated() {
        return cases != null;
    }

    /** Returns the papers of all cases. */
    public Stream<PaperName> all() {
        return inCases().stream().flatMap(List::stream);
    }

    /** Returns the papers of each case; none where the record does not state them. */
    List<List<PaperName>> inCases() {
        return cases == null ? List.of() : cases;
    }
}
