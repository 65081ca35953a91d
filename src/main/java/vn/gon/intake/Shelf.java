package vn.gon.intake;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.gon.catalog.SortedRecords;

/** The records of one part of the catalogue, those that are there and those that come in, until they are written. */
final class Shelf<T> implements AutoCloseable {

    private final Target<T> target;
    private final Path folder;
    private final Merge merge;
    private final Consumer<T> seen;
    private final SortedRecords records = new SortedRecords();
    private final TreeSet<String> there = new TreeSet<>();
    private final Map<String, T> waiting = new TreeMap<>();

    /**
     * Opens the shelf of a catalogue folder.
     *
     * @param seen told of every record that will be written, in no order
     */
    Shelf(Target<T> target, Path folder, Merge merge, Consumer<T> seen) {
        this.target = target;
        this.folder = folder;
        this.merge = merge;
        this.seen = seen;
        if (merge != Merge.REPLACE) {
            try (Stream<T> existing = target.in(folder)) {
                existing.forEach(record -> there.add(target.key().apply(record)));
            }
        }
    }

    /** Takes a new record in; its key must be new to this import. */
    void put(T record) {
        String key = target.key().apply(record);
        if (there.contains(key)) {
            waiting.put(key, record);
        } else {
            keep(key, record);
        }
    }

    /** Joins the records that are there to the new ones; nothing can be put in afterwards. */
    void join() {
        try (Stream<T> existing = target.in(folder)) {
            existing.forEach(this::join);
        }
        if (!target.header().isEmpty()) {
            records.put("", target.header().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Writes the part of the catalogue whole or not at all. */
    void write() {
        records.writeTo(folder.resolve(target.file()));
    }

    @Override
    public void close() {
        records.close();
    }

    private void join(T old) {
        String key = target.key().apply(old);
        T incoming = waiting.remove(key);
        if (incoming != null) {
            T joined = merge == Merge.FILL
                    ? target.fill().apply(old, incoming)
                    : target.fill().apply(incoming, old);
            keep(key, joined);
        } else if (!records.contains(key)) {
            keep(key, old);
        }
    }

    private void keep(String key, T record) {
        records.put(key, target.line().apply(record));
        seen.accept(record);
    }
}
