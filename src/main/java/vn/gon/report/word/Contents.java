package vn.gon.report.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A table of contents: a field that whoever edits the document can renew, and that names the headings already. It tells no
 * page numbers before that, because only a program that lays out pages knows them.
 */
final class Contents {

    private final List<Entry> entries = new ArrayList<>();

    private record Entry(int level, String text, String bookmark) {}

    static String bookmark(int number) {
        return String.format(Locale.ROOT, "_Toc%08d", number);
    }

    void add(int level, String text, String bookmark) {
        entries.add(new Entry(level, text, bookmark));
    }

    void write(Xml xml, int levels) {
        boolean first = true;
        for (Entry entry : entries) {
            if (entry.level <= levels) {
                xml.start("w:p")
                        .start("w:pPr")
                        .value("w:pStyle", "TOC" + entry.level)
                        .end();
                if (first) {
                    begin(xml, levels);
                    first = false;
                }
                xml.start("w:hyperlink", "w:anchor", entry.bookmark, "w:history", "1");
                Piece.of(entry.text).write(xml);
                xml.end().end();
            }
        }
        if (!first) {
            xml.start("w:p").start("w:pPr").value("w:pStyle", Style.GAP.id()).end();
            Paragraphs.mark(xml, "end");
            xml.end();
        }
    }

    private static void begin(Xml xml, int levels) {
        Paragraphs.mark(xml, "begin");
        xml.start("w:r")
                .start("w:instrText", "xml:space", "preserve")
                .text(" TOC \\o \"1-" + levels + "\" \\h \\z \\u ")
                .end()
                .end();
        Paragraphs.mark(xml, "separate");
    }
}
