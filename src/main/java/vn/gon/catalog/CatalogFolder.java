package vn.gon.catalog;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.gon.regulation.BusinessCondition;
import vn.gon.regulation.LegalInstrument;
import vn.gon.regulation.Procedure;
import vn.gon.text.Bilingual;
import vn.gon.text.ByteLines;
import vn.gon.text.InvalidInput;
import vn.gon.text.Place;
import vn.gon.text.Problem;

/** A catalogue in a folder of files. */
public final class CatalogFolder implements Catalog {

    public static final String PROCEDURES = "procedures.jsonl";
    public static final String CONDITIONS = "conditions.jsonl";
    public static final String INSTRUMENTS = "instruments.jsonl";
    public static final String VOLUMES = "volumes.csv";
    public static final String SOURCES = "sources.yaml";

    /** The files that make up a catalogue, in the order of their names. */
    public static final List<String> FILES = List.of(CONDITIONS, INSTRUMENTS, PROCEDURES, SOURCES, VOLUMES);

    /** No record of a register is anywhere near this long. */
    public static final int LONGEST_LINE = 16 << 20;

    private final Path folder;
    private final Consumer<Problem> problems;

    private CatalogFolder(Path folder, Consumer<Problem> problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /**
     * Opens a catalogue.
     *
     * @param problems told of every line that cannot be read; such a line is left out
     * @throws InvalidInput if the folder holds neither procedures nor conditions
     */
    public static CatalogFolder open(Path folder, Consumer<Problem> problems) {
        if (!Files.isDirectory(folder)) {
            throw InvalidInput.of(
                    folder.toString(),
                    Bilingual.of(
                            "không có thư mục danh mục này; hãy chạy “gon import … --into %s” hoặc chỉ ra bằng --catalog.",
                            "there is no such catalogue folder; run \"gon import … --into %s\" or name one with --catalog.",
                            folder));
        }
        if (!Files.isRegularFile(folder.resolve(PROCEDURES)) && !Files.isRegularFile(folder.resolve(CONDITIONS))) {
            throw InvalidInput.of(
                    folder.toString(),
                    Bilingual.of(
                            "thư mục không có %s lẫn %s; hãy nhập dữ liệu bằng “gon import”.",
                            "the folder holds neither %s nor %s; import data with \"gon import\".",
                            PROCEDURES,
                            CONDITIONS));
        }
        return new CatalogFolder(folder, problems);
    }

    /** Returns the same catalogue for another reading, which tells nobody again of the lines that cannot be read. */
    public CatalogFolder again() {
        return new CatalogFolder(folder, problem -> {});
    }

    /** Returns the folder. */
    public Path folder() {
        return folder;
    }

    /** Returns whether there is no record at all. */
    public boolean isEmpty() {
        return Stream.of(PROCEDURES, CONDITIONS)
                .map(folder::resolve)
                .filter(Files::isRegularFile)
                .noneMatch(CatalogFolder::hasLine);
    }

    /** Returns whether there is any procedure. */
    public boolean hasProcedures() {
        Path file = folder.resolve(PROCEDURES);
        return Files.isRegularFile(file) && hasLine(file);
    }

    private static boolean hasLine(Path file) {
        try (Stream<ByteLines.Line> lines = lines(file)) {
            return lines.findAny().isPresent();
        }
    }

    @Override
    public String name() {
        return folder.toString();
    }

    @Override
    public Stream<Procedure> procedures() {
        return records(PROCEDURES, new CatalogJson<>(Procedure.class));
    }

    @Override
    public Stream<BusinessCondition> conditions() {
        return records(CONDITIONS, new CatalogJson<>(BusinessCondition.class));
    }

    @Override
    public Map<String, LegalInstrument> instruments() {
        Map<String, LegalInstrument> byNumber = new TreeMap<>();
        try (Stream<LegalInstrument> instruments = records(INSTRUMENTS, new CatalogJson<>(LegalInstrument.class))) {
            instruments.forEach(instrument -> byNumber.put(instrument.number(), instrument));
        }
        return byNumber;
    }

    @Override
    public Volumes volumes() {
        Path file = folder.resolve(VOLUMES);
        return Files.isRegularFile(file) ? VolumesFile.read(file, problems) : Volumes.UNKNOWN;
    }

    @Override
    public List<Source> sources() {
        Path file = folder.resolve(SOURCES);
        return Files.isRegularFile(file) ? SourcesFile.read(file) : List.of();
    }

    @Override
    public List<InputFile> files() {
        return FILES.stream()
                .map(folder::resolve)
                .filter(Files::isRegularFile)
                .map(InputFile::of)
                .toList();
    }

    private <T> Stream<T> records(String name, CatalogJson<T> json) {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            return Stream.empty();
        }
        Stream<Optional<T>> read = InOrder.map(lines(file), line -> read(line, json, file.toString()));
        return read.flatMap(Optional::stream);
    }

    private <T> Optional<T> read(ByteLines.Line line, CatalogJson<T> json, String file) {
        Place place = Place.of(file, line.number());
        if (line.tooLong()) {
            report(Problem.at(
                    place,
                    "",
                    Bilingual.of(
                            "dòng dài quá %d byte nên bị bỏ qua; tệp có thể bị hỏng.",
                            "the line is longer than %d bytes and was left out; the file may be damaged.",
                            LONGEST_LINE)));
            return Optional.empty();
        }
        return json.read(line.bytes(), place, this::report);
    }

    private synchronized void report(Problem problem) {
        problems.accept(problem);
    }

    private static Stream<ByteLines.Line> lines(Path file) {
        try {
            ByteLines lines = new ByteLines(new BufferedInputStream(Files.newInputStream(file)), LONGEST_LINE);
            Spliterator<ByteLines.Line> split = Spliterators.spliteratorUnknownSize(lines, Spliterator.ORDERED);
            return StreamSupport.stream(split, false)
                    .filter(line -> !line.isBlank())
                    .onClose(() -> close(lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(ByteLines lines) {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
