package vn.gon.change;

import org.jspecify.annotations.Nullable;
import vn.gon.text.Bilingual;

/**
 * One part of a regulation that changed.
 *
 * @param facet which part
 * @param path where it stands: in the newer record, or in the older one where it was removed
 * @param where what it belongs to, in words, such as a channel or a paper; null where the part says it all
 * @param turn what happened
 * @param direction whether it asks less or more
 * @param before the value before, in words; null when there was none
 * @param after the value after, in words; null when there is none
 */
public record FieldChange(
        Facet facet,
        String path,
        @Nullable Bilingual where,
        Turn turn,
        Direction direction,
        @Nullable Bilingual before,
        @Nullable Bilingual after) {}
