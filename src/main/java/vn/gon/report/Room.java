package vn.gon.report;

import java.util.List;
import vn.gon.text.Bilingual;
import vn.gon.text.Language;

/**
 * How much text fits in a box.
 *
 * @param lines how many lines
 * @param width how many characters a line has
 */
public record Room(int lines, int width) {

    /**
     * Checks that texts fit, each begun on a line of its own, in both languages.
     *
     * @throws IllegalArgumentException if they do not
     */
    void requireRoomFor(List<Bilingual> texts) {
        for (Language language : Language.values()) {
            int needed =
                    texts.stream().mapToInt(text -> lines(text.in(language))).sum();
            if (needed > lines) {
                throw new IllegalArgumentException(
                        "needs " + needed + " lines of " + width + " where there is room for " + lines + ": "
                                + texts.stream().map(text -> text.in(language)).toList());
            }
        }
    }

    private int lines(String text) {
        return Math.max(1, (text.codePointCount(0, text.length()) + width - 1) / width);
    }
}
