package vn.gon.report.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.InputFile;
import vn.gon.catalog.Source;
import vn.gon.report.About;
import vn.gon.report.Report;
import vn.gon.report.Totals;
import vn.gon.text.Bilingual;

/** All that is needed to make the workbook again, and what it was counted from. */
final class SourceSheet {

    private static final String VALUE = "B";

    private final PageSheet page;
    private int procedures;

    SourceSheet(Book book) {
        this.page = new PageSheet(book, Bilingual.of("Nguồn", "Sources"), 46, 70, 24, 24, 60);
    }

    /**
     * Fills the sheet.
     *
     * @param day the day whose parameter values count
     */
    void fill(Report report, LocalDate day) {
        page.title(Bilingual.of("Nguồn số liệu và cách lập lại", "Sources, and how to make this again"));
        page.note(Bilingual.of(
                "Cùng tệp, cùng quy tắc và cùng lệnh cho ra đúng bảng tính này.",
                "The same files, rules and command make exactly this workbook."));
        page.gap();
        made(report.about(), day);
        page.gap();
        scope(report.totals());
        page.gap();
        files(report.about().files());
        page.gap();
        sources(report.about().sources());
        page.finish();
    }

    /** Returns the number of procedures that were reviewed, as other sheets refer to it. */
    String procedures() {
        return page.cell(VALUE, procedures);
    }

    private void made(About about, LocalDate day) {
        page.subtitle(Bilingual.of("1. Cách lập", "1. How it was made"));
        say(Bilingual.of("Danh mục", "Register"), about.catalog());
        say(
                Bilingual.of("Ngày của tham số", "Day of the parameters"),
                about.date() == null
                        ? page.book()
                                .say(Bilingual.of("%s (giá trị cuối của mỗi tham số)", "%s (the last values)", day))
                        : about.date());
        say(Bilingual.of("Lệnh", "Command"), about.command());
        say(Bilingual.of("Phiên bản", "Version"), "gon " + about.version());
        say(
                Bilingual.of("Bộ quy tắc", "Rules"),
                page.book()
                        .say(Bilingual.of(
                                "%d quy tắc, SHA-256 %s",
                                "%d rules, SHA-256 %s",
                                about.rulePack().rules(),
                                about.rulePack().sha256())));
        if (about.rulePack().thresholds() != null) {
            say(
                    Bilingual.of("Ngưỡng đã đổi", "Thresholds changed"),
                    about.rulePack().thresholds().entrySet().stream()
                            .map(entry ->
                                    entry.getKey() + " = " + entry.getValue().toPlainString())
                            .collect(Collectors.joining("; ")));
        }
    }

    private void say(Bilingual what, @Nullable String value) {
        SheetRow row = page.row();
        row.text(0, page.book().say(what), Look.TEXT);
        row.text(1, value == null ? page.book().say(Bilingual.of("không nêu", "not stated")) : value, Look.TEXT);
    }

    private void scope(Totals totals) {
        page.subtitle(Bilingual.of("2. Phạm vi đã rà soát", "2. What was reviewed"));
        procedures = page.nextNumber();
        count(Bilingual.of("Thủ tục đã rà soát", "Procedures reviewed"), totals.procedures());
        count(Bilingual.of("Điều kiện kinh doanh đã rà soát", "Business conditions reviewed"), totals.conditions());
        count(
                Bilingual.of("Điều kiện kinh doanh có phát hiện", "Business conditions with findings"),
                totals.conditionsFlagged());
        count(Bilingual.of("Phát hiện", "Findings"), totals.findings());
        count(
                Bilingual.of("Câu hỏi chưa trả lời được vì thiếu dữ liệu", "Questions the data could not answer"),
                totals.undecided());
    }

    private void count(Bilingual what, int number) {
        SheetRow row = page.row();
        row.text(0, page.book().say(what), Look.TEXT);
        row.count(1, number, Role.FIXED);
    }

    private void files(List<InputFile> files) {
        page.subtitle(Bilingual.of("3. Tệp của danh mục", "3. Files of the register"));
        page.heads(List.of(
                Bilingual.of("Tệp", "File"), Bilingual.same("SHA-256"), Bilingual.of("Kích thước (byte)", "Bytes")));
        for (InputFile file : files) {
            SheetRow row = page.row();
            row.text(0, file.name(), Look.TEXT);
            row.text(1, file.sha256(), Look.TEXT);
            row.number(2, BigDecimal.valueOf(file.bytes()), Look.WHOLE, Role.FIXED);
        }
    }

    private void sources(List<Source> sources) {
        page.subtitle(Bilingual.of("4. Nguồn của danh mục", "4. Sources of the register"));
        page.heads(List.of(
                Bilingual.of("Nguồn", "Source"),
                Bilingual.of("Đơn vị công bố", "Publisher"),
                Bilingual.of("Ngày lấy", "Retrieved"),
                Bilingual.of("Điều khoản sử dụng", "Licence"),
                Bilingual.of("Ghi chú", "Note")));
        for (Source source : sources) {
            SheetRow row = page.row();
            row.text(0, page.book().say(source.title()), Look.TEXT);
            row.text(1, source.publisher(), Look.TEXT);
            row.text(2, source.retrieved(), Look.TEXT);
            row.text(3, source.licence(), Look.TEXT);
            row.text(4, source.note() == null ? null : page.book().say(source.note()), Look.TEXT);
        }
    }
}
