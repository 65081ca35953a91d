package vn.gon.catalog.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;
import vn.gon.text.Place;
import vn.gon.text.Problem;

/**
 * What a check of a whole store found.
 *
 * @param snapshots how many snapshots are whole
 * @param packs how many packs are whole
 * @param problems what is broken: edited, missing, or two of one day
 * @param leftovers files that no snapshot needs, such as an interrupted run leaves behind; they do no harm
 */
public record Verification(int snapshots, int packs, List<Problem> problems, List<Problem> leftovers) {

    public Verification {
        problems = List.copyOf(problems);
        leftovers = List.copyOf(leftovers);
    }

    /** Returns whether nothing is broken. */
    public boolean isSound() {
        return problems.isEmpty();
    }

    static Verification of(SnapshotStore store) {
        return new Checking(store).run();
    }

    private static final class Checking {

        private final SnapshotStore store;
        private final List<Problem> problems = new ArrayList<>();
        private final List<Problem> leftovers = new ArrayList<>();
        private final List<Snapshot> read = new ArrayList<>();
        private final Set<Problem> told = new HashSet<>();

        Checking(SnapshotStore store) {
            this.store = store;
        }

        Verification run() {
            int packs = 0;
            for (Path pack : store.packFiles()) {
                packs += attempt(() -> Pack.open(pack)) ? 1 : 0;
            }
            store.snapshotFiles().forEach(file -> attempt(() -> read.add(SnapshotFile.read(file))));
            int whole = 0;
            for (Snapshot snapshot : read) {
                whole += attempt(() -> restore(snapshot)) ? 1 : 0;
            }
            days();
            parents();
            leftovers();
            return new Verification(whole, packs, problems, leftovers);
        }

        private boolean attempt(Runnable check) {
            try {
                check.run();
                return true;
            } catch (InvalidInput e) {
                e.problems().stream().filter(told::add).forEach(problems::add);
                return false;
            }
        }

        private void restore(Snapshot snapshot) {
            SnapshotFiles files = store.files(snapshot);
            for (StoredFile file : snapshot.stored()) {
                try (InputStream in = files.open(file.name())) {
                    RawLines.Seen seen = RawLines.read(in, (bytes, from, to) -> {});
                    if (!seen.sha256().equals(file.sha256())) {
                        throw InvalidInput.of(
                                files.nameOf(file.name()),
                                Bilingual.of(
                                        "ghép lại không ra tệp ban đầu.",
                                        "put together, it is not the file that was taken."));
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }

        private void days() {
            Map<LocalDate, Integer> days = new TreeMap<>();
            read.forEach(snapshot -> days.merge(snapshot.date(), 1, Integer::sum));
            days.forEach((day, count) -> {
                if (count > 1) {
                    problems.add(Problem.at(
                            Place.of(store.folder().toString()),
                            day.toString(),
                            Bilingual.of(
                                    "có %d bản chụp cùng ngày %s; hãy giữ một.",
                                    "there are %d snapshots of %s; keep one.", count, day)));
                }
            });
        }

        private void parents() {
            Set<String> ids = new HashSet<>();
            read.forEach(snapshot -> ids.add(snapshot.id()));
            for (Snapshot snapshot : read) {
                String parent = snapshot.parent();
                if (parent != null && !ids.contains(parent)) {
                    problems.add(Problem.at(
                            Place.of(store.folder()
                                    .resolve(SnapshotFile.nameOf(snapshot.date(), snapshot.id()))
                                    .toString()),
                            parent,
                            Bilingual.of(
                                    "bản chụp liền trước (%s…) đã bị xóa hoặc thay thế.",
                                    "the snapshot before it (%s…) was deleted or replaced.",
                                    parent.substring(0, Math.min(Snapshot.SHORT, parent.length())))));
                }
            }
        }

        private void leftovers() {
            Set<String> needed = new HashSet<>();
            read.forEach(snapshot -> snapshot.packs().forEach(pack -> needed.add(Pack.nameOf(pack))));
            for (Path file : SnapshotStore.files(store.folder().resolve(SnapshotStore.PACKS))) {
                if (!needed.contains(String.valueOf(file.getFileName()))) {
                    leftover(file);
                }
            }
            SnapshotStore.files(store.folder()).stream()
                    .filter(file -> String.valueOf(file.getFileName()).endsWith(".part"))
                    .forEach(this::leftover);
        }

        private void leftover(Path file) {
            leftovers.add(Problem.at(
                    Place.of(file.toString()),
                    "",
                    Bilingual.of(
                            "không bản chụp nào dùng tệp này; có thể xóa.",
                            "no snapshot needs this file; it may be deleted.")));
        }
    }
}
