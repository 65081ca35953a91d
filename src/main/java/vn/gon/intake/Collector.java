package vn.gon.intake;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.gon.catalog.Volume;
import vn.gon.regulation.Procedure;
import vn.gon.text.Bilingual;
import vn.gon.text.Place;
import vn.gon.text.Problem;

/** Sorts the records of an import: what is taken, what is rejected, what is doubtful. */
final class Collector<T> implements AutoCloseable {

    private final Target<T> target;
    private final SharedTitles titles = new SharedTitles();
    private final Shelf<T> shelf;
    private final RejectsFile rejects;
    private final QualityFile quality;
    private final Map<String, Place> places = new HashMap<>();
    private final Tally tally = new Tally();

    Collector(Target<T> target, Path folder, Merge merge, Consumer<Problem> problems) {
        this.target = target;
        this.quality = new QualityFile(target.covers().equals(Target.PROCEDURES.covers()));
        this.rejects = new RejectsFile(problems);
        this.shelf = new Shelf<>(target, folder, merge, this::seen);
    }

    /** Takes the records of one file and closes them. */
    void take(Stream<Entry<T>> entries) {
        try (entries) {
            entries.forEach(this::take);
        }
    }

    private void take(Entry<T> entry) {
        T value = entry.value();
        if (value == null) {
            reject(entry, entry.reasons());
            return;
        }
        String key = target.key().apply(value);
        Place first = places.putIfAbsent(key, entry.place());
        if (first != null) {
            reject(entry, List.of(duplicate(key, first)));
            return;
        }
        String code = code(value, key);
        if (!(value instanceof Volume)) {
            quality.imported(code);
        }
        entry.doubts().forEach(doubt -> quality.add(code, entry.place(), doubt));
        tally.imported(entry.repairs());
        shelf.put(value);
    }

    private void reject(Entry<T> entry, List<Reason> reasons) {
        tally.rejected();
        rejects.add(entry, reasons);
    }

    private static Reason duplicate(String key, Place first) {
        return new Reason(
                "code",
                0,
                key,
                Bilingual.of(
                        "mã %s đã có ở %s trong lần nhập này; hãy bỏ một trong hai.",
                        "the code %s stands already at %s in this import; drop one of the two.", key, first));
    }

    private static String code(Object value, String key) {
        return value instanceof Volume volume ? volume.code() : key;
    }

    private void seen(T value) {
        if (value instanceof Procedure procedure) {
            titles.see(procedure);
        }
    }

    /** Joins what is there already and finds what can be seen only in the whole catalogue. */
    void join() {
        shelf.join();
        titles.doubts((code, doubt) -> quality.add(code, Place.of(""), doubt));
    }

    Tally tally() {
        return tally;
    }

    Map<QualityKind, Integer> doubts() {
        return quality.counts();
    }

    /** Writes rejects and problems, then what {@code before} writes, and the records last of all. */
    void writeInto(Path folder, Runnable before) {
        rejects.writeInto(folder);
        quality.writeInto(folder);
        before.run();
        shelf.write();
    }

    @Override
    public void close() {
        shelf.close();
        rejects.close();
        quality.close();
    }
}
