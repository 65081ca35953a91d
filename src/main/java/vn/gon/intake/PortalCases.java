package vn.gon.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.gon.regulation.RequiredDocument;
import vn.gon.regulation.SubmissionCase;
import vn.gon.regulation.TimeLimit;
import vn.gon.text.Bilingual;

/**
 * The cases of a portal record with their papers. The portal keeps papers under executionCases and time limits under
 * cases; a case without papers of its own has those of the execution case of its name, or of the only one.
 *
 * @param cases the cases; empty when none is stated
 * @param notes notes that stood in the place of papers
 */
record PortalCases(List<SubmissionCase> cases, List<String> notes) {

    static PortalCases read(JsonValue record) {
        List<String> notes = new ArrayList<>();
        List<SubmissionCase> withPapers = new ArrayList<>();
        for (JsonValue element : record.elements("executionCases")) {
            withPapers.add(oneCase(element, withPapers.size(), notes));
        }
        List<SubmissionCase> timed = new ArrayList<>();
        for (JsonValue element : record.elements("cases")) {
            timed.add(withPapersOf(withPapers, oneCase(element, timed.size(), notes)));
        }
        if (timed.isEmpty() && withPapers.isEmpty()) {
            return new PortalCases(withoutCases(record, notes), notes);
        }
        return new PortalCases(timed.isEmpty() ? withPapers : joined(timed, withPapers), notes);
    }

    private static SubmissionCase oneCase(JsonValue element, int index, List<String> notes) {
        String path = "cases[" + index + "]";
        PortalPapers papers = new PortalPapers(element, path);
        notes.addAll(papers.notes());
        JsonValue days = element.find("processingDay");
        TimeLimit limit = days == null ? null : PortalChannels.timeLimit(days, "qty", "type", path);
        List<RequiredDocument> documents = papers.documents();
        return new SubmissionCase(name(element, path), limit, documents.isEmpty() ? null : documents);
    }

    private static @Nullable String name(JsonValue element, String path) {
        String name = element.text("name", Part.CASE_NAME);
        if (name == null || name.codePoints().anyMatch(Character::isLetterOrDigit)) {
            return name;
        }
        element.desk()
                .doubt(
                        QualityKind.CASE_NAME_CUT,
                        path + ".name",
                        name,
                        Bilingual.of(
                                "tên trường hợp chỉ còn “%s”; hãy bổ sung tại nguồn.",
                                "only \"%s\" is left of the name of the case; complete it at the source.", name));
        return null;
    }

    private static SubmissionCase withPapersOf(List<SubmissionCase> withPapers, SubmissionCase timed) {
        if (timed.documents() != null) {
            return timed;
        }
        return withPapers.stream()
                .filter(other -> other.name() != null && Objects.equals(other.name(), timed.name()))
                .findFirst()
                .or(() -> withPapers.size() == 1 ? withPapers.stream().findFirst() : java.util.Optional.empty())
                .map(other -> new SubmissionCase(timed.name(), timed.timeLimit(), other.documents()))
                .orElse(timed);
    }

    /** Execution cases whose papers no timed case took stay cases of their own. */
    private static List<SubmissionCase> joined(List<SubmissionCase> timed, List<SubmissionCase> withPapers) {
        List<SubmissionCase> all = new ArrayList<>(timed);
        withPapers.stream()
                .filter(other -> timed.stream().noneMatch(one -> Objects.equals(one.documents(), other.documents())))
                .forEach(all::add);
        return all;
    }

    /** A record may list papers without any case. */
    private static List<SubmissionCase> withoutCases(JsonValue record, List<String> notes) {
        PortalPapers papers = new PortalPapers(record, "cases[0]");
        notes.addAll(papers.notes());
        return papers.documents().isEmpty() ? List.of() : List.of(new SubmissionCase(null, null, papers.documents()));
    }
}
