package vn.gon.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.gon.catalog.CatalogFolder;
import vn.gon.catalog.store.Snapshot;
import vn.gon.catalog.store.SnapshotStore;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;

/** How a register is named: a folder, or a snapshot in a store. */
final class RegisterOption {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}");

    @Option(names = "--store", paramLabel = "DIR", descriptionKey = "option.store")
    private @Nullable Path store;

    /**
     * Opens the register that a word names.
     *
     * @throws InvalidInput if there is none, or if it is empty
     */
    CatalogFolder open(Session session, String word) {
        CatalogFolder register = isSnapshot(word)
                ? snapshot(session, word.substring(SnapshotStore.PREFIX.length()))
                : CatalogFolder.open(session.resolve(Path.of(word)), session.problems());
        if (register.isEmpty()) {
            throw InvalidInput.of(
                    register.name(),
                    Bilingual.of(
                            "danh mục rỗng, không có gì để xét; hãy nhập dữ liệu bằng “gon import”.",
                            "the catalogue is empty, there is nothing to look at; import data with \"gon import\"."));
        }
        return register;
    }

    /** Returns whether a word names a snapshot rather than a folder. */
    static boolean isSnapshot(String word) {
        return word.startsWith(SnapshotStore.PREFIX);
    }

    private CatalogFolder snapshot(Session session, String word) {
        requireADay(word);
        SnapshotStore found = store(session);
        return found.open(found.find(word), session.problems());
    }

    /** Returns the snapshot that a word names, with or without {@code snapshot:} before it. */
    Snapshot find(Session session, String word) {
        String bare = isSnapshot(word) ? word.substring(SnapshotStore.PREFIX.length()) : word;
        requireADay(bare);
        return store(session).find(bare);
    }

    /** A day that cannot be is told of before anything is looked for. */
    private static void requireADay(String word) {
        if (!DAY.matcher(word.strip()).matches()) {
            return;
        }
        try {
            LocalDate.parse(word.strip());
        } catch (DateTimeParseException e) {
            throw InvalidInput.of(
                    SnapshotStore.PREFIX + word,
                    Bilingual.of(
                            "“%s” không phải ngày có thật; hãy viết năm-tháng-ngày, ví dụ 2026-01-31.",
                            "\"%s\" is not a day there is; write year-month-day, such as 2026-01-31.", word));
        }
    }

    /** Returns the store named, else the one set, else {@code snapshots} here or above. */
    SnapshotStore store(Session session) {
        return new SnapshotStore(named(session)
                .or(() -> session.findAbove(SnapshotStore.FOLDER))
                .orElseThrow(() -> InvalidInput.of(
                        session.folder().toString(),
                        Bilingual.of(
                                "không thấy kho %s ở đây hay phía trên; hãy chỉ ra bằng --store DIR, hoặc tạo bằng “gon snapshot create”.",
                                "no store %s here or above; name one with --store DIR, or make one with \"gon snapshot create\".",
                                SnapshotStore.FOLDER))));
    }

    /** Returns the store named, else the one set, else {@code snapshots} beside a catalogue, whether it exists or not. */
    SnapshotStore storeBeside(Session session, Path catalog) {
        return new SnapshotStore(named(session)
                .orElseGet(() -> catalog.toAbsolutePath().normalize().resolveSibling(SnapshotStore.FOLDER)));
    }

    private Optional<Path> named(Session session) {
        return store == null
                ? session.settings().find(SettingKey.SNAPSHOTS).map(Setting::path)
                : Optional.of(session.resolve(store));
    }
}
