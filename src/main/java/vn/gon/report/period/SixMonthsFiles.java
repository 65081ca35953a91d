package vn.gon.report.period;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.WholeFile;
import vn.gon.report.NamedTable;
import vn.gon.report.word.Body;
import vn.gon.report.word.Column;
import vn.gon.report.word.Letterhead;
import vn.gon.report.word.Setup;
import vn.gon.report.word.Style;
import vn.gon.report.word.Table;
import vn.gon.report.word.WordDocument;
import vn.gon.text.Bilingual;
import vn.gon.text.Language;
import vn.gon.text.Numbers;

/**
 * Writes the report of Decree 63/2010/NĐ-CP, art. 35.3, as a Word document and as Markdown, both of the same sections.
 *
 * @param language of the words
 */
public record SixMonthsFiles(Language language) {

    private static final int POINTS = 14;
    private static final String SPECIAL = "\\`*_{}[]<>#|~$&";

    /** Writes both files into a folder and returns them. */
    public List<Path> write(PeriodReport report, Path folder) {
        SixMonths made = SixMonths.of(report, language);
        Path markdown = folder.resolve("bao-cao-" + made.period() + ".md");
        Path word = folder.resolve("bao-cao-" + made.period() + ".docx");
        byte[] text = markdown(made).getBytes(StandardCharsets.UTF_8);
        WholeFile.write(markdown, out -> out.write(text));
        WholeFile.write(word, out -> word(made, out));
        return List.of(markdown, word);
    }

    private String markdown(SixMonths made) {
        StringBuilder text = new StringBuilder();
        text.append("# ")
                .append(form())
                .append("\n\n**")
                .append(escaped(say(made.title())))
                .append("**\n\n");
        text.append("_").append(say(draft())).append("_\n");
        for (SixMonths.Section section : made.sections()) {
            text.append("\n## ").append(section.letter()).append(") ").append(escaped(say(section.title())));
            text.append("\n\n");
            section.points()
                    .forEach(point ->
                            text.append("- ").append(escaped(say(point))).append('\n'));
            section.tables().forEach(table -> table(table, text));
        }
        return text.toString();
    }

    private void table(NamedTable table, StringBuilder text) {
        text.append('\n').append(escaped(say(table.title()))).append("\n\n| ");
        text.append(String.join(" | ", table.titles(language))).append(" |\n|");
        text.append(" --- |".repeat(table.columns().size())).append('\n');
        for (List<@Nullable Object> row : table.rows()) {
            text.append("| ")
                    .append(String.join(
                            " | ",
                            cells(row).stream().map(SixMonthsFiles::escaped).toList()))
                    .append(" |\n");
        }
    }

    private void word(SixMonths made, OutputStream out) throws IOException {
        String mark = language == Language.VIETNAMESE ? "DỰ THẢO" : "DRAFT";
        WordDocument.write(new Setup(language, say(made.title()), mark, POINTS), out, body -> write(made, body));
    }

    private void write(SixMonths made, Body body) {
        body.head(new Letterhead(
                "",
                SixMonths.OPEN,
                say(Bilingual.of("Số: ……/BC-……", "No: ……/BC-……")),
                say(Bilingual.of("……, ngày …… tháng …… năm ……", "……, …… …… ……"))));
        body.paragraph(Style.TITLE, form());
        body.paragraph(Style.SUBTITLE, say(made.title()));
        body.rule();
        body.paragraph(Style.NOTE, say(draft()));
        for (SixMonths.Section section : made.sections()) {
            body.heading(1, section.letter() + ") " + say(section.title()));
            section.points().forEach(point -> body.paragraph(Style.ITEM, "- " + say(point)));
            section.tables().forEach(table -> {
                body.caption(say(table.title()));
                body.table(table(table));
            });
        }
        body.foot(
                List.of(SixMonths.OPEN + ";", say(Bilingual.of("Lưu: VT, ……", "File: ……"))),
                say(Bilingual.of("THỦ TRƯỞNG ĐƠN VỊ", "HEAD OF THE UNIT")));
    }

    private Table table(NamedTable table) {
        List<Column> columns = new ArrayList<>();
        List<String> titles = table.titles(language);
        for (int i = 0; i < titles.size(); i++) {
            columns.add(i == 0 ? Column.words(titles.get(i), 5) : Column.number(titles.get(i), 2));
        }
        Table made = new Table(columns.toArray(new Column[0]));
        table.rows().forEach(row -> made.row(cells(row).toArray(new String[0])));
        return made;
    }

    private List<String> cells(List<@Nullable Object> row) {
        return row.stream().map(this::cell).toList();
    }

    private String cell(@Nullable Object cell) {
        return cell instanceof BigDecimal number
                ? Numbers.number(number, 2, language)
                : cell == null ? SixMonths.OPEN : cell.toString();
    }

    private String form() {
        return language == Language.VIETNAMESE ? "BÁO CÁO" : "REPORT";
    }

    private static Bilingual draft() {
        return Bilingual.of(
                "Dự thảo theo khoản 3 Điều 35 Nghị định 63/2010/NĐ-CP. Số liệu do gon tính; chỗ “……” là phần danh mục không có dữ liệu, đơn vị báo cáo điền.",
                "Draft after Decree 63/2010/NĐ-CP, art. 35.3. The figures are worked out by gon; \"……\" stands where the register has no data and the reporting unit has to fill it in.");
    }

    private String say(Bilingual text) {
        return text.in(language);
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char each : text.replace('\n', ' ').toCharArray()) {
            escaped.append(SPECIAL.indexOf(each) >= 0 ? "\\" : "").append(each);
        }
        return escaped.toString();
    }
}
