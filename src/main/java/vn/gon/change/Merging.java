package vn.gon.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.CatalogEntries;
import vn.gon.catalog.CatalogEntry;
import vn.gon.regulation.Regulation;

/**
 * Brings the records of one kind of two registers together, in the order of their codes; a record under a new code meets the
 * one that it replaces.
 *
 * @param <T> the kind of record
 */
final class Merging<T extends Regulation> {

    private final CatalogEntries<T> before;
    private final CatalogEntries<T> after;
    private final Map<String, Recoding.Recoded> recoded;
    private final Map<String, CatalogEntry<T>> replaced = new HashMap<>();

    /**
     * Two entries that stand for one regulation.
     *
     * @param before the older; null when there is none
     * @param after the newer; null when there is none
     * @param match how alike; null when they have one code
     */
    record Met<T extends Regulation>(
            @Nullable CatalogEntry<T> before,
            @Nullable CatalogEntry<T> after,
            @Nullable Match match) {}

    Merging(CatalogEntries<T> before, CatalogEntries<T> after) {
        this.before = before;
        this.after = after;
        Set<String> removed = new HashSet<>(before.codes());
        after.codes().forEach(removed::remove);
        Set<String> added = new HashSet<>(after.codes());
        before.codes().forEach(added::remove);
        this.recoded = removed.isEmpty() || added.isEmpty()
                ? Map.of()
                : Recoding.match(traits(before, removed), traits(after, added));
        keepReplaced();
    }

    private static <T extends Regulation> List<Traits> traits(CatalogEntries<T> of, Set<String> codes) {
        List<Traits> traits = new ArrayList<>();
        try (Stream<CatalogEntry<T>> entries = of.stream()) {
            entries.filter(entry -> codes.contains(entry.code()))
                    .map(CatalogEntry::record)
                    .flatMap(Optional::stream)
                    .map(Traits::of)
                    .forEach(traits::add);
        }
        return traits;
    }

    private void keepReplaced() {
        if (recoded.isEmpty()) {
            return;
        }
        Set<String> codes = new HashSet<>();
        recoded.values().forEach(each -> codes.add(each.before()));
        try (Stream<CatalogEntry<T>> entries = before.stream()) {
            entries.filter(entry -> codes.contains(entry.code())).forEach(entry -> replaced.put(entry.code(), entry));
        }
    }

    /** Returns what met, in the order of the codes; the stream must be closed. */
    Stream<Met<T>> stream() {
        Stream<CatalogEntry<T>> older = before.stream();
        Stream<CatalogEntry<T>> newer = after.stream();
        Iterator<Met<T>> met = new Meeting(
                older.filter(entry -> !replaced.containsKey(entry.code())).iterator(), newer.iterator());
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(met, Spliterator.ORDERED), false)
                .onClose(older::close)
                .onClose(newer::close);
    }

    private final class Meeting implements Iterator<Met<T>> {

        private final Iterator<CatalogEntry<T>> older;
        private final Iterator<CatalogEntry<T>> newer;
        private @Nullable CatalogEntry<T> old;
        private @Nullable CatalogEntry<T> fresh;

        Meeting(Iterator<CatalogEntry<T>> older, Iterator<CatalogEntry<T>> newer) {
            this.older = older;
            this.newer = newer;
        }

        @Override
        public boolean hasNext() {
            old = old == null && older.hasNext() ? older.next() : old;
            fresh = fresh == null && newer.hasNext() ? newer.next() : fresh;
            return old != null || fresh != null;
        }

        @Override
        public Met<T> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            int order = old == null ? 1 : fresh == null ? -1 : old.code().compareTo(fresh.code());
            CatalogEntry<T> was = order <= 0 ? old : null;
            CatalogEntry<T> is = order >= 0 ? fresh : null;
            old = order <= 0 ? null : old;
            fresh = order >= 0 ? null : fresh;
            Recoding.Recoded from = is == null ? null : recoded.get(is.code());
            return from == null ? new Met<>(was, is, null) : new Met<>(replaced.get(from.before()), is, from.match());
        }
    }
}
