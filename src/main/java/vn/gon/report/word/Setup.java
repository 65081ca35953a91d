package vn.gon.report.word;

import vn.gon.text.Language;

/**
 * What holds for a document as a whole.
 *
 * @param language its language
 * @param title its title, as its properties tell it
 * @param mark a word at the head of each page, such as DỰ THẢO; empty for none
 * @param points size of running text
 * @param orientation how its first page lies
 */
public record Setup(Language language, String title, String mark, int points, Orientation orientation) {

    /** Makes a document whose pages stand upright. */
    public Setup(Language language, String title, String mark, int points) {
        this(language, title, mark, points, Orientation.PORTRAIT);
    }
}
