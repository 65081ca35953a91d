package vn.gon.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.gon.intake.ForeignFile;
import vn.gon.intake.ImportRequest;
import vn.gon.intake.SourceFormat;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;
import vn.gon.text.Kebab;
import vn.gon.text.Nearest;

/** What the user wants imported. */
final class ImportOptions {

    @Parameters(index = "0", paramLabel = "FORMAT", descriptionKey = "gon.import.source-format")
    private String format;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", descriptionKey = "gon.import.file")
    private List<Path> files;

    @Option(names = "--into", paramLabel = "DIR", required = true, descriptionKey = "gon.import.into")
    private Path into;

    @Option(names = "--mapping", paramLabel = "FILE", descriptionKey = "gon.import.mapping")
    private @Nullable Path mapping;

    @Option(names = "--repairs", paramLabel = "FILE", descriptionKey = "gon.import.repairs")
    private @Nullable Path repairs;

    @Option(names = "--source", paramLabel = "ID", descriptionKey = "gon.import.source")
    private @Nullable String source;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "gon.import.date")
    private @Nullable LocalDate date;

    /**
     * Returns what to import, with paths as seen from the folder the program was started in.
     *
     * @throws InvalidInput if there is no such format
     */
    ImportRequest request(Session session) {
        return new ImportRequest(
                sourceFormat(),
                files.stream()
                        .map(file -> new ForeignFile(file.toString(), session.resolve(file)))
                        .toList(),
                session.resolve(into),
                mapping == null ? null : session.resolve(mapping),
                repairs == null ? null : session.resolve(repairs),
                source,
                date);
    }

    /** Returns whether complaints and proposals are imported, which are no part of a register. */
    boolean isFeedback() {
        return format.equals(FeedbackIntake.FORMAT);
    }

    List<Path> files() {
        return files;
    }

    Path into(Session session) {
        return session.resolve(into);
    }

    private SourceFormat sourceFormat() {
        List<String> known = Stream.concat(Kebab.all(SourceFormat.class).stream(), Stream.of(FeedbackIntake.FORMAT))
                .toList();
        return Kebab.find(SourceFormat.class, format)
                .orElseThrow(() -> InvalidInput.of(
                        "gon import",
                        Bilingual.of(
                                "không có định dạng “%s”; hãy chọn: %s%s",
                                "there is no format \"%s\"; choose one of: %s%s",
                                format,
                                String.join(", ", known),
                                Nearest.didYouMean(format, known))));
    }
}
