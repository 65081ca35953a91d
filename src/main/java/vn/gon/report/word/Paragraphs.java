package vn.gon.report.word;

/** Paragraphs as markup. */
final class Paragraphs {

    private Paragraphs() {}

    static void write(Xml xml, Style style, boolean keepNext, Piece... pieces) {
        open(xml, style, keepNext);
        for (Piece piece : pieces) {
            piece.write(xml);
        }
        xml.end();
    }

    static void keptWithNext(Xml xml, Style style, Piece... pieces) {
        write(xml, style, true, pieces);
    }

    /** Begins a paragraph; whoever called ends it. */
    static void open(Xml xml, Style style, boolean keepNext) {
        xml.start("w:p").start("w:pPr").value("w:pStyle", style.id());
        if (keepNext) {
            xml.empty("w:keepNext");
        }
        xml.end();
    }

    /** Writes a field with the value it has now. */
    static void field(Xml xml, String instruction, String value) {
        mark(xml, "begin");
        xml.start("w:r")
                .start("w:instrText", "xml:space", "preserve")
                .text(" " + instruction + " ")
                .end()
                .end();
        mark(xml, "separate");
        Piece.of(value).write(xml);
        mark(xml, "end");
    }

    /** Writes where a field begins, where its value begins, or where it ends. */
    static void mark(Xml xml, String type) {
        xml.start("w:r").empty("w:fldChar", "w:fldCharType", type).end();
    }

    /** Writes a rule in the middle of a column, below what stands above it. */
    static void rule(Xml xml, int column, int length) {
        String indent = Integer.toString(Math.max(0, (column - length) / 2));
        xml.start("w:p").start("w:pPr").value("w:pStyle", Style.FRAME.id());
        xml.start("w:pBdr")
                .empty("w:top", "w:val", "single", "w:sz", "6", "w:space", "1", "w:color", "auto")
                .end();
        xml.empty("w:spacing", "w:before", "40", "w:after", "0", "w:line", "120", "w:lineRule", "exact")
                .empty("w:ind", "w:left", indent, "w:right", indent)
                .end()
                .end();
    }
}
