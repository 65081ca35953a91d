package vn.gon.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Option;
import vn.gon.catalog.CsvFile;
import vn.gon.report.period.StagesFormat;
import vn.gon.statistics.Item;
import vn.gon.statistics.StagesFile;
import vn.gon.text.Problem;

/** Which file of stages a command reads, and how it writes items. */
final class StagesOption {

    @Option(names = "--file", paramLabel = "FILE", descriptionKey = "gon.track.file")
    private Path file = Path.of("stages.csv");

    @Option(names = "--format", paramLabel = "text|json|csv|xlsx", descriptionKey = "gon.track.format")
    private StagesFormat format = StagesFormat.TEXT;

    /** Writes what a command has to tell. */
    interface Content {
        void write(StagesFormat format, OutputStream out) throws IOException;
    }

    /** Returns where the file is. */
    Path path(Session session) {
        return session.resolve(file);
    }

    /** Returns what messages call it. */
    Path name() {
        return file;
    }

    /** Reads the items; a row with a mistake is told and left out. */
    List<Item> read(Session session, Consumer<Problem> problems) {
        return StagesFile.read(new CsvFile(path(session), file.toString()), problems);
    }

    /** Writes to standard output. */
    void print(Session session, Content content) {
        try (OutputStream out = session.bytes()) {
            content.write(format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
