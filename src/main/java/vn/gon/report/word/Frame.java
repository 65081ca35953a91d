package vn.gon.report.word;

import java.util.List;
import vn.gon.text.Language;

/** The head and the foot of an administrative paper: two columns without lines (Decree 30/2020/NĐ-CP, Annex I). */
final class Frame {

    private static final int LEFT = 3700;
    private static final int SIGNATURE_LINES = 5;

    private final Xml xml;
    private final Language language;
    private final int width;

    Frame(Xml xml, Language language, int width) {
        this.xml = xml;
        this.language = language;
        this.width = width;
    }

    void head(Letterhead head) {
        int right = width - LEFT;
        start(LEFT, right);
        xml.start("w:tr").start("w:trPr").empty("w:cantSplit").end();
        cell(LEFT);
        if (!head.parent().isEmpty()) {
            paragraph(Style.FRAME, head.parent());
        }
        paragraph(Style.FRAME_BOLD, head.issuer());
        Paragraphs.rule(xml, LEFT, LEFT / 3);
        xml.end();
        cell(right);
        paragraph(Style.FRAME_BOLD, vi() ? "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" : "SOCIALIST REPUBLIC OF VIET NAM");
        paragraph(Style.FRAME_MOTTO, vi() ? "Độc lập - Tự do - Hạnh phúc" : "Independence - Freedom - Happiness");
        Paragraphs.rule(xml, right, vi() ? 3180 : 4130);
        xml.end().end();
        xml.start("w:tr").start("w:trPr").empty("w:cantSplit").end();
        cell(LEFT);
        paragraph(Style.FRAME, head.number());
        xml.end();
        cell(right);
        paragraph(Style.FRAME_PLACE, head.placeAndDate());
        xml.end().end().end();
        empty();
    }

    /** Stays on the page of what stands above it, where that asks to be kept with the next paragraph. */
    void foot(List<String> recipients, String signer) {
        Paragraphs.keptWithNext(xml, Style.FRAME);
        start(width / 2, width - width / 2);
        xml.start("w:tr").start("w:trPr").empty("w:cantSplit").end();
        cell(width / 2);
        Paragraphs.write(xml, Style.RECIPIENTS, false, new Piece(vi() ? "Nơi nhận:" : "Recipients:", true, true));
        recipients.forEach(each -> paragraph(Style.RECIPIENTS, "- " + each));
        xml.end();
        cell(width - width / 2);
        paragraph(Style.FRAME_MOTTO, signer);
        for (int line = 0; line < SIGNATURE_LINES; line++) {
            paragraph(Style.FRAME, "");
        }
        xml.end().end().end();
        Paragraphs.write(xml, Style.GAP, false);
    }

    private boolean vi() {
        return language == Language.VIETNAMESE;
    }

    private void start(int... columns) {
        xml.start("w:tbl").start("w:tblPr");
        xml.empty("w:tblW", "w:w", Integer.toString(width), "w:type", "dxa").empty("w:tblLayout", "w:type", "fixed");
        xml.start("w:tblCellMar")
                .empty("w:left", "w:w", "0", "w:type", "dxa")
                .empty("w:right", "w:w", "0", "w:type", "dxa")
                .end()
                .end();
        xml.start("w:tblGrid");
        for (int column : columns) {
            xml.empty("w:gridCol", "w:w", Integer.toString(column));
        }
        xml.end();
    }

    private void cell(int its) {
        xml.start("w:tc")
                .start("w:tcPr")
                .empty("w:tcW", "w:w", Integer.toString(its), "w:type", "dxa")
                .end();
    }

    private void paragraph(Style style, String text) {
        Paragraphs.write(xml, style, false, Piece.of(text));
    }

    private void empty() {
        Paragraphs.write(xml, Style.FRAME, false);
    }
}
