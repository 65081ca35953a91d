package vn.gon.index;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.gon.regulation.Channel;
import vn.gon.regulation.ChannelKind;
import vn.gon.regulation.LegalReference;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.ProcedureBuilder;
import vn.gon.regulation.RequiredDocument;
import vn.gon.regulation.Requirement;
import vn.gon.regulation.Result;
import vn.gon.regulation.Step;
import vn.gon.regulation.SubmissionCase;
import vn.gon.text.VietnameseText;

/** Reads of the portal's records what words are looked for in, and no more. */
final class PortalRecords {

    private static final ObjectMapper JSON = new ObjectMapper();

    private PortalRecords() {}

    static List<Procedure> read(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Procedure> procedures = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    procedures.add(procedure(JSON.readTree(VietnameseText.nfc(line))));
                }
            }
            return procedures;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Procedure procedure(JsonNode record) {
        return new ProcedureBuilder(
                        text(record, "code"), text(record, "name"), text(record, "departmentPromulgateName"))
                .fields(each(record, "categoriesDetails", field -> text(field, "name")))
                .executing(each(record, "departmentsExecuting", agency -> text(agency, "name")))
                .steps(each(record, "executionSteps", step -> new Step(text(step, "name"), text(step, "description"))))
                .channels(each(record, "executionMethods", PortalRecords::channel))
                .cases(each(record, "executionCases", PortalRecords::submission))
                .requirements(List.of(new Requirement(text(record, "requirementsAndConditions"), null)))
                .results(each(record, "resultsDetails", result -> new Result(text(result, "name"), null, null)))
                .legal(each(
                        record,
                        "legalBasisesDetails",
                        law -> new LegalReference(text(law, "code"), text(law, "name"), null)))
                .decision(text(record, "decisionNo"))
                .description(text(record, "description"))
                .keywords(List.of(text(record, "keywords")))
                .build();
    }

    private static Channel channel(JsonNode method) {
        ChannelKind kind = ChannelKind.valueOf(text(method, "submissionMethod"));
        return new Channel(kind, null, null, text(method, "description"));
    }

    private static SubmissionCase submission(JsonNode node) {
        return new SubmissionCase(
                text(node, "name"),
                null,
                each(
                        node,
                        "profileComponents",
                        paper -> new RequiredDocument(text(paper, "name"), null, null, null, null, null)));
    }

    private static <T> List<T> each(JsonNode node, String name, Function<JsonNode, T> reading) {
        List<T> list = new ArrayList<>();
        node.path(name).forEach(element -> list.add(reading.apply(element)));
        return list;
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asText("");
    }
}
