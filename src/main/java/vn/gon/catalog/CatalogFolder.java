package vn.gon.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.gon.regulation.BusinessCondition;
import vn.gon.regulation.LegalInstrument;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.Regulation;
import vn.gon.text.Bilingual;
import vn.gon.text.ByteLines;
import vn.gon.text.InvalidInput;
import vn.gon.text.Place;
import vn.gon.text.Problem;

/** A catalogue in files: in a folder, or in a snapshot of one. */
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

    private final CatalogFiles files;
    private final Consumer<Problem> problems;
    private final Set<Problem> told = new HashSet<>();

    private CatalogFolder(CatalogFiles files, Consumer<Problem> problems) {
        this.files = files;
        this.problems = problems;
    }

    /**
     * Opens a catalogue.
     *
     * @param problems told once of every line that cannot be read; such a line is left out
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
        return open(new FolderFiles(folder), problems);
    }

    /**
     * Opens a catalogue wherever its files are kept.
     *
     * @param problems told once of every line that cannot be read; such a line is left out
     * @throws InvalidInput if there are neither procedures nor conditions
     */
    public static CatalogFolder open(CatalogFiles files, Consumer<Problem> problems) {
        if (!files.has(PROCEDURES) && !files.has(CONDITIONS)) {
            throw InvalidInput.of(
                    files.name(),
                    Bilingual.of(
                            "thư mục không có %s lẫn %s; hãy nhập dữ liệu bằng “gon import”.",
                            "the folder holds neither %s nor %s; import data with \"gon import\".",
                            PROCEDURES,
                            CONDITIONS));
        }
        return new CatalogFolder(files, problems);
    }

    /** Returns the files of a catalogue in a folder, whatever they hold. */
    public static CatalogFiles filesIn(Path folder) {
        return new FolderFiles(folder);
    }

    /** Returns the same catalogue for another reading, which tells nobody again of the lines that cannot be read. */
    public CatalogFolder again() {
        return new CatalogFolder(files, problem -> {});
    }

    /** Returns whether there is no record at all. */
    public boolean isEmpty() {
        return Stream.of(PROCEDURES, CONDITIONS).filter(files::has).noneMatch(this::hasLine);
    }

    /** Returns whether there is any procedure. */
    public boolean hasProcedures() {
        return files.has(PROCEDURES) && hasLine(PROCEDURES);
    }

    private boolean hasLine(String file) {
        try (Stream<ByteLines.Line> lines = lines(file)) {
            return lines.findAny().isPresent();
        }
    }

    @Override
    public String name() {
        return files.name();
    }

    /** Returns the name of the folder alone, or that of the snapshot. */
    @Override
    public String title() {
        return files.title();
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
        return files.has(VOLUMES)
                ? VolumesFile.read(files.nameOf(VOLUMES), files.open(VOLUMES), this::report)
                : Volumes.UNKNOWN;
    }

    @Override
    public List<Source> sources() {
        return files.has(SOURCES) ? SourcesFile.read(files.nameOf(SOURCES), files.open(SOURCES)) : List.of();
    }

    @Override
    public List<InputFile> files() {
        return FILES.stream().filter(files::has).map(files::describe).toList();
    }

    @Override
    public CatalogEntries<Procedure> procedureEntries() {
        return entries(PROCEDURES, new CatalogJson<>(Procedure.class));
    }

    @Override
    public CatalogEntries<BusinessCondition> conditionEntries() {
        return entries(CONDITIONS, new CatalogJson<>(BusinessCondition.class));
    }

    /** Returns where each record stands in its file; it must be closed. */
    public RecordLines recordLines() {
        return new RecordLines(name -> files.has(name) ? lines(name) : Stream.empty());
    }

    private <T extends Regulation> CatalogEntries<T> entries(String name, CatalogJson<T> json) {
        return files.has(name)
                ? new LineEntries<>(
                        () -> lines(name),
                        line -> read(line, json, files.nameOf(name)),
                        files.nameOf(name),
                        this::report)
                : CatalogEntries.of(List.of());
    }

    private <T> Stream<T> records(String name, CatalogJson<T> json) {
        if (!files.has(name)) {
            return Stream.empty();
        }
        String file = files.nameOf(name);
        Stream<Optional<T>> read = InOrder.map(lines(name), line -> read(line, json, file));
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
        if (told.add(problem)) {
            problems.accept(problem);
        }
    }

    private Stream<ByteLines.Line> lines(String file) {
        ByteLines lines = new ByteLines(files.open(file), LONGEST_LINE);
        Spliterator<ByteLines.Line> split = Spliterators.spliteratorUnknownSize(lines, Spliterator.ORDERED);
        return StreamSupport.stream(split, false)
                .filter(line -> !line.isBlank())
                .onClose(() -> close(lines));
    }

    private static void close(ByteLines lines) {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
