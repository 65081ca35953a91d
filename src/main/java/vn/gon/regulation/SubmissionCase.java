package vn.gon.regulation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the situations in which a procedure is filed, with its own dossier (trường hợp).
 *
 * @param name what tells the case from the others; null when the procedure has only one
 * @param timeLimit a time limit of its own; null when the channel's holds
 * @param documents the papers; null when not stated, empty when none is asked
 */
public record SubmissionCase(
        @Nullable String name,
        @Nullable TimeLimit timeLimit,
        @Nullable List<RequiredDocument> documents) {

    public SubmissionCase {
        documents = documents == null ? null : List.copyOf(documents);
    }

    /** Returns this case with other papers. */
    public SubmissionCase withDocuments(List<RequiredDocument> changed) {
        return new SubmissionCase(name, timeLimit, changed);
    }

    /** Returns this case with another time limit of its own. */
    public SubmissionCase withTimeLimit(TimeLimit changed) {
        return new SubmissionCase(name, changed, documents);
    }
}
