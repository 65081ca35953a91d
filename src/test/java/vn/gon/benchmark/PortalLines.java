package vn.gon.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.gon.regulation.Channel;
import vn.gon.regulation.Fee;
import vn.gon.regulation.Level;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.RequiredDocument;
import vn.gon.regulation.Subject;
import vn.gon.regulation.SubmissionCase;
import vn.gon.text.Bilingual;

/** Procedures in the shape in which the portal gives them out, one a line. */
final class PortalLines {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Words of the portal that are not those of a report. */
    private static final Map<Subject, String> SUBJECTS = Map.of(Subject.OTHER, "Khác");

    private final OutputStream out;

    PortalLines(OutputStream out) {
        this.out = new BufferedOutputStream(out, 1 << 16);
    }

    void write(Procedure procedure) throws IOException {
        out.write(JSON.writeValueAsBytes(record(procedure)));
        out.write('\n');
    }

    void flush() throws IOException {
        out.flush();
    }

    private static ObjectNode record(Procedure procedure) {
        ObjectNode record = JSON.createObjectNode();
        record.put("code", procedure.code())
                .put("name", procedure.name())
                .put("departmentPromulgateName", procedure.agency())
                .put("decisionNo", orEmpty(procedure.decision()))
                .put("isInternal", procedure.internal())
                .put("keywords", String.join(", ", orEmpty(procedure.keywords())))
                .put("description", "")
                .put("requirementsAndConditions", requirements(procedure));
        levels(orEmpty(procedure.levels()), record);
        names(record.putArray("categoriesDetails"), orEmpty(procedure.fields()));
        names(record.putArray("departmentsExecuting"), orEmpty(procedure.executing()));
        names(record.putArray("departmentsAuthority"), orEmpty(procedure.deciding()));
        names(record.putArray("subjectTypesDetails"), subjects(procedure));
        each(
                record,
                "executionSteps",
                List.of(steps(procedure)),
                (node, text) -> node.put("name", "").put("description", text));
        each(record, "executionMethods", orEmpty(procedure.channels()), PortalLines::channel);
        each(record, "executionCases", orEmpty(procedure.cases()), PortalLines::submissionCase);
        each(
                record,
                "resultsDetails",
                orEmpty(procedure.results()),
                (node, result) -> node.put("name", result.name()).put("code", ""));
        each(
                record,
                "legalBasisesDetails",
                orEmpty(procedure.legal()),
                (node, law) -> node.put("code", law.number()).put("name", orEmpty(law.title())));
        return record;
    }

    private static void levels(List<Level> levels, ObjectNode record) {
        record.put("isMinistry", levels.contains(Level.MINISTRY))
                .put("isProvince", levels.contains(Level.PROVINCE))
                .put("isDistrict", levels.contains(Level.DISTRICT))
                .put("isWard", levels.contains(Level.COMMUNE))
                .put("isOtherAgency", levels.contains(Level.OTHER));
    }

    private static List<String> subjects(Procedure procedure) {
        return orEmpty(procedure.subjects()).stream()
                .map(subject -> SUBJECTS.getOrDefault(subject, labelOf(subject.label())))
                .toList();
    }

    private static String labelOf(Bilingual label) {
        return label.vi();
    }

    private static String requirements(Procedure procedure) {
        return orEmpty(procedure.requirements()).stream()
                .map(requirement -> "- " + requirement.text())
                .collect(Collectors.joining("\n"));
    }

    private static String steps(Procedure procedure) {
        var steps = orEmpty(procedure.steps());
        return IntStream.range(0, steps.size())
                .mapToObj(i -> "Bước " + (i + 1) + ": " + steps.get(i).text())
                .collect(Collectors.joining(" "));
    }

    private static void channel(ObjectNode node, Channel channel) {
        node.put("submissionMethod", channel.kind().name()).put("description", orEmpty(channel.note()));
        if (channel.timeLimit() != null) {
            node.put("processingTime", channel.timeLimit().amount())
                    .put("processingTimeUnit", channel.timeLimit().unit().name());
        }
        each(node, "fees", orEmpty(channel.fees()), PortalLines::fee);
    }

    private static void fee(ObjectNode node, Fee fee) {
        node.put("type", fee.type().name())
                .put("value", fee.amount() == null ? null : fee.amount().amount())
                .put("currencyName", "Việt Nam Đồng")
                .put("description", orEmpty(fee.note()));
    }

    private static void submissionCase(ObjectNode node, SubmissionCase submission) {
        node.put("name", orEmpty(submission.name()));
        each(node, "profileComponents", orEmpty(submission.documents()), PortalLines::paper);
    }

    private static void paper(ObjectNode node, RequiredDocument paper) {
        node.put("name", paper.name())
                .put("code", orEmpty(paper.code()))
                .put("originalQty", paper.originals())
                .put("copyQty", paper.copies())
                .put("hasElectronicForm", paper.form() != null);
        each(
                node,
                "attachments",
                paper.form() == null ? List.of() : List.of(paper.form()),
                (file, name) -> file.put("fileName", name));
    }

    private static void names(ArrayNode array, List<String> names) {
        names.forEach(name -> array.addObject().put("name", name).put("code", ""));
    }

    private static <T> void each(ObjectNode node, String key, List<T> elements, BiConsumer<ObjectNode, T> writing) {
        ArrayNode array = node.putArray(key);
        elements.forEach(element -> writing.accept(array.addObject(), element));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
