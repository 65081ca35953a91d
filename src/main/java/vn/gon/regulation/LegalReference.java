package vn.gon.regulation;

import org.jspecify.annotations.Nullable;

/**
 * A provision that a regulation rests on (căn cứ pháp lý).
 *
 * @param number number of the instrument, such as 61/2018/NĐ-CP
 * @param title what the register calls it; null when it gives the number only
 * @param article article, clause and point; null when not stated
 */
public record LegalReference(
        String number, @Nullable String title, @Nullable String article) {}
