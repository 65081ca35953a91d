package vn.gon.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gon.text.Bilingual;

/**
 * Where a part of the catalogue came from.
 *
 * @param id short name that records refer to
 * @param title what it is
 * @param publisher who published it; null when not known
 * @param retrieved the day it was taken, as written; null when not known
 * @param licence under which terms; null when none is named
 * @param covers the parts of the catalogue it gave
 * @param note anything a reader must know; null when there is nothing
 */
public record Source(
        String id,
        Bilingual title,
        @Nullable String publisher,
        @Nullable String retrieved,
        @Nullable String licence,
        List<String> covers,
        @Nullable Bilingual note) {

    public Source {
        covers = List.copyOf(covers);
    }
}
