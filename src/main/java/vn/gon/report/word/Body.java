package vn.gon.report.word;

import java.util.List;
import vn.gon.text.Language;

/** The text of a document, told from its beginning to its end. */
public final class Body {

    private final Spool spool;
    private final Contents contents = new Contents();
    private final Language language;
    private Orientation orientation;
    private boolean first = true;
    private int captions;
    private int headings;

    Body(Spool spool, Setup setup) {
        this.spool = spool;
        this.language = setup.language();
        this.orientation = setup.orientation();
    }

    /** Adds the head of the first page. */
    public Body head(Letterhead head) {
        frame().head(head);
        return this;
    }

    /** Adds the foot of the last page: whom it is sent to, and room for the signature of somebody. */
    public Body foot(List<String> recipients, String signer) {
        frame().foot(recipients, signer);
        return this;
    }

    /** Adds a paragraph. */
    public Body paragraph(Style style, String text) {
        return paragraph(style, Piece.of(text));
    }

    /** Adds a paragraph of words set in different ways. */
    public Body paragraph(Style style, Piece... pieces) {
        Paragraphs.write(xml(), style, false, pieces);
        return this;
    }

    /** Adds a paragraph that stays on the page of the next one. */
    public Body leadIn(Style style, Piece... pieces) {
        Paragraphs.keptWithNext(xml(), style, pieces);
        return this;
    }

    /** Adds a rule in the middle, such as below a title. */
    public Body rule() {
        Paragraphs.rule(xml(), orientation.line(), 1700);
        return this;
    }

    /** Adds a heading, which the table of contents names. */
    public Body heading(int level, String text) {
        Style style = Style.heading(level);
        headings++;
        String bookmark = Contents.bookmark(headings);
        String number = Integer.toString(headings);
        Paragraphs.open(xml(), style, false);
        xml().empty("w:bookmarkStart", "w:id", number, "w:name", bookmark);
        Piece.of(text).write(xml());
        xml().empty("w:bookmarkEnd", "w:id", number).end();
        contents.add(level, text, bookmark);
        return this;
    }

    /** Adds a table of contents; it names the headings down to a level, those still to come too. */
    public Body contents(String title, int levels) {
        Paragraphs.keptWithNext(xml(), Style.CENTRED, Piece.bold(title));
        spool.cut(xml -> contents.write(xml, levels));
        return this;
    }

    /** Adds the title of the table that follows, with the next number. */
    public Body caption(String text) {
        captions++;
        String label = language == Language.VIETNAMESE ? "Bảng" : "Table";
        Paragraphs.open(xml(), Style.CAPTION, true);
        Piece.of(label + "\u00A0").write(xml());
        Paragraphs.field(xml(), "SEQ " + label + " \\* ARABIC", Integer.toString(captions));
        Piece.of(". " + text).write(xml());
        xml().end();
        return this;
    }

    /** Adds a table as wide as a line. */
    public Body table(Table table) {
        table.write(xml(), orientation.line());
        Paragraphs.write(xml(), Style.GAP, false);
        return this;
    }

    /** Begins a new page, lying another way where that is asked for. */
    public Body turn(Orientation next) {
        xml().start("w:p").start("w:pPr").value("w:pStyle", Style.GAP.id());
        orientation.section(xml(), first);
        xml().end().end();
        first = false;
        orientation = next;
        return this;
    }

    /** Begins a new page. */
    public Body newPage() {
        xml().start("w:p")
                .start("w:pPr")
                .value("w:pStyle", Style.GAP.id())
                .end()
                .start("w:r")
                .empty("w:br", "w:type", "page")
                .end()
                .end();
        return this;
    }

    void end() {
        orientation.section(xml(), first);
    }

    private Xml xml() {
        return spool.xml();
    }

    private Frame frame() {
        return new Frame(xml(), language, orientation.line());
    }
}
