package vn.gon.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import vn.gon.report.Office;
import vn.gon.text.Language;

class WordDocumentTest {

    private static final Setup SETUP = new Setup(Language.VIETNAMESE, "Báo cáo mẫu", "DỰ THẢO", 14);

    @TempDir
    private Path folder;

    private static byte[] written(Consumer<Body> text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordDocument.write(SETUP, out, text);
        return out.toByteArray();
    }

    private static XWPFDocument read(Consumer<Body> text) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(written(text)));
    }

    private static void sample(Body body) {
        body.head(new Letterhead("CHÍNH PHỦ", "BỘ MẪU", "Số:        /BC-BM", "Hà Nội, ngày      tháng      năm"))
                .paragraph(Style.TITLE, "BÁO CÁO")
                .paragraph(Style.SUBTITLE, "Kết quả rà soát mẫu")
                .rule()
                .contents("MỤC LỤC", 2)
                .heading(1, "I. Phần một")
                .paragraph(Style.BODY, Piece.of("Tiết kiệm "), Piece.bold("1.234 đồng"), Piece.of(" mỗi năm."))
                .heading(2, "1. Mục nhỏ")
                .caption("Số liệu")
                .table(new Table(Column.centred("STT", 1), Column.words("Tên", 5), Column.number("Số", 2))
                        .group("Nhóm một")
                        .row("1", "Dòng thứ nhất", "1.234")
                        .total("", "Cộng", "1.234"))
                .turn(Orientation.LANDSCAPE)
                .heading(1, "II. Phần hai")
                .caption("Bảng ngang")
                .table(new Table(Column.words("Tên", 1)).row("Một"))
                .turn(Orientation.PORTRAIT)
                .foot(List.of("Như trên;", "Lưu: VT."), "BỘ TRƯỞNG");
    }

    @Test
    void theSameTextGivesTheSameBytes() throws IOException {
        assertThat(written(WordDocumentTest::sample)).isEqualTo(written(WordDocumentTest::sample));
    }

    @Test
    void pagesAreA4WithTheMarginsOfTheDecree() throws IOException {
        try (XWPFDocument document = read(body -> body.paragraph(Style.BODY, "Một"))) {
            CTSectPr section = document.getDocument().getBody().getSectPr();
            assertThat(millimetres(section.getPgSz().getW())).isEqualTo(210);
            assertThat(millimetres(section.getPgSz().getH())).isEqualTo(297);
            assertThat(millimetres(section.getPgMar().getTop())).isBetween(20L, 25L);
            assertThat(millimetres(section.getPgMar().getBottom())).isBetween(20L, 25L);
            assertThat(millimetres(section.getPgMar().getLeft())).isBetween(30L, 35L);
            assertThat(millimetres(section.getPgMar().getRight())).isBetween(15L, 20L);
            assertThat(section.isSetTitlePg()).isTrue();
        }
    }

    private static long millimetres(Object twips) {
        return Math.round(Integer.parseInt(twips.toString()) * 25.4 / 1440);
    }

    @Test
    void headingsHaveRealStylesAndTheContentsNameThem() throws IOException {
        try (XWPFDocument document = read(WordDocumentTest::sample)) {
            assertThat(document.getParagraphs())
                    .filteredOn(paragraph -> "Heading1".equals(paragraph.getStyle()))
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("I. Phần một", "II. Phần hai");
            assertThat(document.getParagraphs())
                    .filteredOn(paragraph -> "TOC1".equals(paragraph.getStyle()))
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("I. Phần một", "II. Phần hai");
            assertThat(document.getStyles().styleExist("Caption")).isTrue();
        }
    }

    @Test
    void tablesRepeatTheirHeadAndSplitNoRow() throws IOException {
        try (XWPFDocument document = read(WordDocumentTest::sample)) {
            var table = document.getTables().get(1);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRows()).allMatch(row -> row.isCantSplitRow());
            assertThat(table.getRow(2).getCell(2).getParagraphs().get(0).getStyle())
                    .isEqualTo("GonCellNumber");
        }
    }

    @Test
    void captionsAreCounted() throws IOException {
        try (XWPFDocument document = read(WordDocumentTest::sample)) {
            assertThat(document.getParagraphs())
                    .filteredOn(paragraph -> "Caption".equals(paragraph.getStyle()))
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("Bảng\u00A01. Số liệu", "Bảng\u00A02. Bảng ngang");
        }
    }

    @Test
    void aNumberStaysWithItsUnit() throws IOException {
        try (XWPFDocument document = read(body -> body.paragraph(
                Style.BODY, "Giảm 1.234 đồng, 12,5 %, 3 ngày làm việc theo Điều 5 khoản 2 (10 dòng)."))) {
            assertThat(document.getParagraphs().get(0).getText())
                    .isEqualTo("Giảm 1.234\u00A0đồng, 12,5\u00A0%, 3\u00A0ngày làm việc theo Điều\u00A05 khoản\u00A02"
                            + " (10 dòng).");
        }
    }

    @Test
    void onlyPagesAfterTheFirstAreNumberedAndAllAreMarked() throws IOException, InterruptedException {
        Path file = folder.resolve("mau.docx");
        Files.write(file, written(WordDocumentTest::sample));

        Path pdf = Office.pdf(file);

        String[] pages = Office.text(pdf).split("\f");
        assertThat(pages).hasSize(3);
        assertThat(pages)
                .allMatch(page -> page.strip().lines().findFirst().orElse("").contains("DỰ THẢO"));
        assertThat(pages[0].strip().lines().findFirst().orElse("")).doesNotContain("1");
        assertThat(pages[1].strip()).startsWith("2");
        assertThat(pages[2].strip()).startsWith("3");
        assertThat(Office.info(pdf)).contains("Page size");
    }
}
