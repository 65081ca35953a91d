package vn.gon.report.word;

/**
 * Some words of a paragraph, all set alike.
 *
 * @param text the words
 * @param bold whether they are bold
 * @param italic whether they are in italics
 */
public record Piece(String text, boolean bold, boolean italic) {

    /** Returns words as the style of the paragraph sets them. */
    public static Piece of(String text) {
        return new Piece(text, false, false);
    }

    /** Returns bold words. */
    public static Piece bold(String text) {
        return new Piece(text, true, false);
    }

    /** Returns words in italics. */
    public static Piece italic(String text) {
        return new Piece(text, false, true);
    }

    void write(Xml xml) {
        xml.start("w:r");
        if (bold || italic) {
            xml.start("w:rPr");
            if (bold) {
                xml.empty("w:b");
            }
            if (italic) {
                xml.empty("w:i");
            }
            xml.end();
        }
        xml.start("w:t", "xml:space", "preserve")
                .text(PlainText.ofSentence(text))
                .end()
                .end();
    }
}
