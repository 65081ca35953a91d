package vn.gon.catalog.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.CatalogFiles;
import vn.gon.catalog.CatalogFolder;
import vn.gon.catalog.WholeFile;
import vn.gon.catalog.WriterLock;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;
import vn.gon.text.Nearest;
import vn.gon.text.Place;
import vn.gon.text.Problem;

/**
 * A folder of snapshots. Packs are written before the snapshot that needs them, and every file whole or not at all, so that a
 * run that is killed leaves a store as it was, with a pack too many at worst.
 */
public final class SnapshotStore {

    /** How a snapshot is named where a catalogue could stand. */
    public static final String PREFIX = "snapshot:";

    /** The usual name of a store. */
    public static final String FOLDER = "snapshots";

    static final String PACKS = "packs";
    private static final String ATTRIBUTES = ".gitattributes";
    private static final int LEAST_ID = 4;
    private static final int MOST_NAMED = 8;
    private static final int DAY = 10;

    private final Path folder;

    public SnapshotStore(Path folder) {
        this.folder = folder;
    }

    /** Returns the folder. */
    public Path folder() {
        return folder;
    }

    /**
     * What taking a snapshot added to the store.
     *
     * @param snapshot the snapshot
     * @param newLines how many lines were new
     * @param newBytes how many bytes these lines have
     * @param tableBytes how many bytes the table of the snapshot has
     */
    public record Taken(Snapshot snapshot, int newLines, long newBytes, long tableBytes) {}

    /**
     * Takes a snapshot of a catalogue.
     *
     * @param note what to say of it; null for nothing
     * @throws InvalidInput if there is one of that day already, if the store was edited by hand, or if another run writes it
     */
    public Taken create(LocalDate date, @Nullable String note, Path catalog) {
        return WriterLock.alone(folder, () -> taken(date, note, catalog));
    }

    private Taken taken(LocalDate date, @Nullable String note, Path catalog) {
        List<Snapshot> before = list();
        before.stream().filter(each -> each.date().equals(date)).findFirst().ifPresent(each -> {
            throw InvalidInput.of(
                    fileOf(each).toString(),
                    Bilingual.of(
                            "đã có bản chụp ngày %s; một ngày chỉ có một mốc, hãy chọn ngày khác hoặc xóa tệp này.",
                            "there is a snapshot of %s already; a day has one baseline only, choose another day or delete this file.",
                            date));
        });
        CatalogFiles files = CatalogFolder.filesIn(catalog);
        Taking taking = new Taking(files, CatalogFolder.FILES);
        packFiles().forEach(taking::learn);
        List<StoredFile> stored = taking.look();
        String parent = before.stream()
                .filter(each -> each.date().isBefore(date))
                .map(Snapshot::id)
                .reduce((first, second) -> second)
                .orElse(null);
        Snapshot draft = new Snapshot(date, "", note, parent, taking.packs(), stored);
        byte[] table = SnapshotFile.text(draft);
        Snapshot snapshot = new Snapshot(date, Hash.of(table), note, parent, draft.packs(), stored);
        keepBytes();
        taking.writePack(folder.resolve(PACKS));
        WholeFile.write(fileOf(snapshot), out -> out.write(table));
        return new Taken(snapshot, taking.freshLines(), taking.freshBytes(), table.length);
    }

    /** Version control must not touch line ends, which are part of what is hashed. */
    private void keepBytes() {
        Path attributes = folder.resolve(ATTRIBUTES);
        if (!Files.exists(attributes)) {
            WholeFile.write(attributes, out -> out.write("* -text\n".getBytes(StandardCharsets.UTF_8)));
        }
    }

    private Path fileOf(Snapshot snapshot) {
        return folder.resolve(SnapshotFile.nameOf(snapshot.date(), snapshot.id()));
    }

    /**
     * Returns the snapshots, the oldest first; none where there is no store.
     *
     * @throws InvalidInput if one of them was edited by hand
     */
    public List<Snapshot> list() {
        return snapshotFiles().stream()
                .map(SnapshotFile::read)
                .sorted(Comparator.comparing(Snapshot::date).thenComparing(Snapshot::id))
                .toList();
    }

    /** Returns the snapshots that are whole, the oldest first, and tells of the others. */
    public List<Snapshot> list(Consumer<Problem> problems) {
        List<Snapshot> whole = new ArrayList<>();
        for (Path file : snapshotFiles()) {
            try {
                whole.add(SnapshotFile.read(file));
            } catch (InvalidInput e) {
                e.problems().forEach(problems);
            }
        }
        return whole;
    }

    List<Path> snapshotFiles() {
        return files(folder).stream()
                .filter(file -> SnapshotFile.NAME
                        .matcher(String.valueOf(file.getFileName()))
                        .matches())
                .toList();
    }

    List<Path> packFiles() {
        return files(folder.resolve(PACKS)).stream()
                .filter(file -> String.valueOf(file.getFileName()).matches("[0-9a-f]{64}\\.lines"))
                .toList();
    }

    static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the snapshot that a word names: a day, or the beginning of an id. Only the one named need be whole.
     *
     * @throws InvalidInput if there is none, or more than one, or if it was edited by hand
     */
    public Snapshot find(String word) {
        String wanted = word.strip().toLowerCase(Locale.ROOT);
        List<Path> all = snapshotFiles();
        List<Path> found = all.stream().filter(file -> isNamed(file, wanted)).toList();
        if (found.size() == 1) {
            Snapshot snapshot = SnapshotFile.read(found.get(0));
            if (snapshot.date().toString().equals(wanted) || snapshot.id().startsWith(wanted)) {
                return snapshot;
            }
        }
        throw found.size() < 2 ? unknown(word, all) : ambiguous(word, found);
    }

    private static boolean isNamed(Path file, String wanted) {
        Matcher name = SnapshotFile.NAME.matcher(String.valueOf(file.getFileName()));
        if (!name.matches()) {
            return false;
        }
        boolean isId =
                wanted.length() >= LEAST_ID && (name.group(2).startsWith(wanted) || wanted.startsWith(name.group(2)));
        return name.group(1).equals(wanted) || isId;
    }

    private InvalidInput unknown(String word, List<Path> all) {
        List<String> days = all.stream()
                .map(file -> String.valueOf(file.getFileName()).substring(0, DAY))
                .toList();
        String known = days.isEmpty()
                ? "–"
                : days.stream().skip(Math.max(0, days.size() - MOST_NAMED)).collect(Collectors.joining(", "));
        return new InvalidInput(List.of(Problem.at(
                Place.of(folder.toString()),
                word,
                Bilingual.of(
                        "kho không có bản chụp “%s”%s (đang có: %s); viết ngày như 2020-05-31 hoặc ít nhất 4 ký tự đầu của mã.",
                        "the store has no snapshot \"%s\"%s (there are: %s); write a day such as 2020-05-31 or the first 4 characters or more of an id.",
                        word,
                        Nearest.didYouMean(word, days),
                        known))));
    }

    private InvalidInput ambiguous(String word, List<Path> found) {
        String files =
                found.stream().map(file -> String.valueOf(file.getFileName())).collect(Collectors.joining(", "));
        return new InvalidInput(List.of(Problem.at(
                Place.of(folder.toString()),
                word,
                Bilingual.of(
                        "“%s” là của %d bản chụp: %s; hãy giữ một mốc cho mỗi ngày, hoặc nêu mã.",
                        "\"%s\" is of %d snapshots: %s; keep one baseline a day, or give the id.",
                        word,
                        found.size(),
                        files))));
    }

    /**
     * Opens the register as it stood.
     *
     * @param problems told once of every line that cannot be read; such a line is left out
     * @throws InvalidInput if a file that it needs is missing or was edited by hand
     */
    public CatalogFolder open(Snapshot snapshot, Consumer<Problem> problems) {
        return CatalogFolder.open(files(snapshot), problems);
    }

    SnapshotFiles files(Snapshot snapshot) {
        List<Pack> packs = new ArrayList<>();
        for (String pack : snapshot.packs()) {
            packs.add(Pack.open(folder.resolve(PACKS).resolve(Pack.nameOf(pack))));
        }
        for (StoredFile file : snapshot.stored()) {
            for (Run run : file.runs()) {
                if (run.pack() >= packs.size()
                        || run.first() + run.count() > packs.get(run.pack()).lines()) {
                    throw Pack.edited(fileOf(snapshot));
                }
            }
        }
        return new SnapshotFiles(snapshot, packs);
    }

    /**
     * Writes the files of the catalogue as they stood, byte by byte.
     *
     * @throws InvalidInput if one of them is there already, or if the store was edited by hand
     */
    public void export(Snapshot snapshot, Path into) {
        SnapshotFiles files = files(snapshot);
        for (StoredFile file : snapshot.stored()) {
            if (Files.exists(into.resolve(file.name()))) {
                throw InvalidInput.of(
                        into.resolve(file.name()).toString(),
                        Bilingual.of(
                                "đã có tệp này; hãy xuất vào một thư mục mới.",
                                "this file is there already; export into a new folder."));
            }
        }
        for (StoredFile file : snapshot.stored()) {
            WholeFile.write(into.resolve(file.name()), out -> {
                try (InputStream in = files.open(file.name())) {
                    in.transferTo(out);
                }
            });
        }
    }

    /** Checks everything: see {@link Verification}. */
    public Verification verify() {
        return Verification.of(this);
    }
}
