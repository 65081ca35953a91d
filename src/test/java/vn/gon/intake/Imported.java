package vn.gon.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.CatalogFolder;
import vn.gon.regulation.Channel;
import vn.gon.regulation.Fee;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.RequiredDocument;
import vn.gon.regulation.SubmissionCase;
import vn.gon.text.Problem;

/** One import in a test: its result, what it told and where it wrote. */
record Imported(ImportResult result, List<Problem> rejects, Path folder) {

    static Imported portal(Path folder, Path... files) {
        return run(folder, SourceFormat.PORTAL_JSON, null, files);
    }

    static Imported run(Path folder, SourceFormat format, @Nullable Path mapping, Path... files) {
        List<Problem> rejects = new ArrayList<>();
        List<ForeignFile> foreign = Stream.of(files)
                .map(file -> new ForeignFile(file.getFileName().toString(), file))
                .toList();
        ImportRequest request = new ImportRequest(format, foreign, folder, mapping, null, null, null);
        return new Imported(Importer.run(request, rejects::add), rejects, folder);
    }

    List<Procedure> procedures() {
        List<Problem> problems = new ArrayList<>();
        try (Stream<Procedure> procedures =
                CatalogFolder.open(folder, problems::add).procedures()) {
            List<Procedure> all = procedures.toList();
            if (!problems.isEmpty()) {
                throw new AssertionError(problems.toString());
            }
            return all;
        }
    }

    Procedure only() {
        List<Procedure> all = procedures();
        if (all.size() != 1) {
            throw new AssertionError(all.size() + " procedures");
        }
        return all.get(0);
    }

    List<Channel> channels() {
        return Objects.requireNonNull(only().channels());
    }

    List<SubmissionCase> cases() {
        return Objects.requireNonNull(only().cases());
    }

    List<RequiredDocument> papers() {
        return Objects.requireNonNull(cases().get(0).documents());
    }

    Fee fee() {
        return Objects.requireNonNull(channels().get(0).fees()).get(0);
    }

    /** Returns the kinds of doubts, each with its path. */
    List<String> doubts() {
        return PortalRecords.read(folder.resolve("quality.jsonl")).stream()
                .map(PortalRecords::object)
                .map(line -> line.get("kind").asText() + " " + line.get("path").asText())
                .toList();
    }

    int repaired(String id) {
        return result.repairs().getOrDefault(id, 0);
    }
}
