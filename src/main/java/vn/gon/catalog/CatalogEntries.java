package vn.gon.catalog;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.gon.regulation.Regulation;

/**
 * The records of one kind in a register, each read only when asked for.
 *
 * @param <T> the kind of record
 */
public interface CatalogEntries<T extends Regulation> {

    /** Returns the codes, sorted, none twice. */
    List<String> codes();

    /** Returns the records in the order of {@link #codes}; the stream must be closed. */
    Stream<CatalogEntry<T>> stream();

    /** Returns records that are read already. */
    static <T extends Regulation> CatalogEntries<T> of(List<T> records) {
        List<T> sorted =
                records.stream().sorted(Comparator.comparing(Regulation::code)).toList();
        return new CatalogEntries<>() {
            @Override
            public List<String> codes() {
                return sorted.stream().map(Regulation::code).toList();
            }

            @Override
            public Stream<CatalogEntry<T>> stream() {
                return sorted.stream().map(CatalogEntry::of);
            }
        };
    }
}
