package vn.gon.report.workbook;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import vn.gon.report.AgencyRow;
import vn.gon.report.CostChange;
import vn.gon.report.Report;
import vn.gon.report.Totals;
import vn.gon.text.Bilingual;

/** The first sheet: what is proposed and what it saves, every figure a formula over the other sheets. */
final class SummarySheet {

    /** The columns of the table of agencies that charts show. */
    static final String NAME = "A";

    static final String KNOWN = "C";
    static final String BEFORE = "D";
    static final String AFTER = "E";

    private final PageSheet page;
    private final Book book;
    private final Map<String, Integer> rows = new HashMap<>();

    SummarySheet(Book book) {
        this.book = book;
        this.page = new PageSheet(book, Bilingual.of("Tổng hợp", "Summary"), 60, 21, 21, 22, 22, 22, 13);
    }

    void fill(Report report, Sums sums, String procedures) {
        title(report);
        page.gap();
        headline(report, sums, procedures);
        page.gap();
        new TargetBlock(page, sums).write(report);
        int block = report.proposed() == null ? 2 : 3;
        agencies(report, sums, Bilingual.of("%d. Theo cơ quan", "%d. By agency", block));
        new RangeBlock(page).write(report, Bilingual.of("%d. Độ chắc chắn", "%d. How sure this is", block + 1));
        page.finish();
        page.sheet().createFreezePane(0, 1);
    }

    private void title(Report report) {
        page.title(Bilingual.of(
                "DỰ THẢO – Kết quả rà soát, đơn giản hóa thủ tục hành chính",
                "DRAFT – Review and simplification of administrative procedures"));
        page.note(Bilingual.of(
                "Danh mục: %s. Bản do máy lập từ dữ liệu; cần người rà soát trước khi trình. Mọi con số ở trang này là công"
                        + " thức trên các trang sau: sửa tham số, lượt hồ sơ hay phí (ô màu vàng) thì kết quả đổi theo. Chi phí"
                        + " chỉ gồm các thủ tục đã biết lượt hồ sơ; phần còn lại chưa rõ và không được coi là 0.",
                "Register: %s. Made by a program from data; somebody must review it before it is submitted. Every figure on"
                        + " this sheet is a formula over the sheets that follow: change parameters, filings or fees (yellow"
                        + " cells) and the results follow. Costs are of the procedures whose filings are known; the rest is not"
                        + " known and does not count as 0.",
                report.about().catalog()));
    }

    private void headline(Report report, Sums sums, String procedures) {
        Totals totals = report.totals();
        page.subtitle(Bilingual.of("1. Kết quả chung", "1. Results"));
        figure(Bilingual.of("Thủ tục đã rà soát", "Procedures reviewed"), procedures, totals.procedures());
        int first = page.nextNumber() + 1;
        figure(flagged(report), "SUM(B" + first + ":B" + (first + Way.values().length - 1) + ")", totals.flagged());
        for (Way way : Way.values()) {
            figure(way.label(), sums.counted("A" + page.nextNumber()), number(way, totals.effects()));
        }
        figure(
                Bilingual.of("Thủ tục đã biết lượt hồ sơ một năm", "Procedures whose filings a year are known"),
                sums.known(Sums.Figure.FILINGS),
                totals.coverage().withVolumes());
        money(totals.annual(), sums);
    }

    private void money(@Nullable CostChange annual, Sums sums) {
        int before = page.nextNumber();
        String known = "IF(" + sums.known(Sums.Figure.BEFORE) + "=0,\"\",";
        amount(
                Bilingual.of("Chi phí tuân thủ hiện nay (đồng/năm)", "Compliance cost now (VND a year)"),
                known + sums.sum(Sums.Figure.BEFORE) + ")",
                annual == null ? null : annual.before());
        amount(
                Bilingual.of("Sau khi đơn giản hóa (đồng/năm)", "With the changes (VND a year)"),
                known + sums.sum(Sums.Figure.AFTER) + ")",
                annual == null ? null : annual.after());
        amount(
                Bilingual.of("Tiết kiệm (đồng/năm)", "Saved (VND a year)"),
                "IF(B" + before + "=\"\",\"\",B" + before + "-B" + (before + 1) + ")",
                annual == null ? null : annual.saved());
        SheetRow row = page.row();
        row.text(0, book.say(Bilingual.of("Tỷ lệ cắt giảm chi phí", "Rate of saving")), Look.TEXT, Role.TOTAL);
        row.formula(
                1,
                rate("B" + before, "B" + (before + 2)),
                annual == null ? null : annual.rate(),
                Look.PERCENT,
                Role.TOTAL);
    }

    private void figure(Bilingual what, String formula, int value) {
        SheetRow row = page.row();
        row.text(0, book.say(what), Look.TEXT);
        row.formula(1, formula, BigDecimal.valueOf(value), Look.WHOLE, Role.FIXED);
    }

    private void amount(Bilingual what, String formula, @Nullable BigDecimal value) {
        SheetRow row = page.row();
        row.text(0, book.say(what), Look.TEXT, Role.TOTAL);
        row.formula(1, formula, value, Look.WHOLE, Role.TOTAL);
    }

    private static int number(Way way, Totals.Effects effects) {
        return switch (way) {
            case ABOLISHED -> effects.abolished();
            case SIMPLIFIED -> effects.simplified();
            case TO_REVIEW -> effects.toReview();
        };
    }

    /** Of a package, only what it changes is counted. */
    private static Bilingual flagged(Report report) {
        return report.proposed() == null
                ? Bilingual.of("Thủ tục có phát hiện", "Procedures with findings")
                : Bilingual.of("Thủ tục trong phương án", "Procedures in the package");
    }

    private void agencies(Report report, Sums sums, Bilingual title) {
        page.subtitle(title);
        page.heads(List.of(
                Bilingual.of("Cơ quan", "Agency"),
                flagged(report),
                Bilingual.of("Biết lượt hồ sơ", "Filings known"),
                Bilingual.of("Trước (đồng/năm)", "Before (VND a year)"),
                Bilingual.of("Sau (đồng/năm)", "After (VND a year)"),
                Bilingual.of("Tiết kiệm (đồng/năm)", "Saved (VND a year)"),
                Bilingual.of("Tỷ lệ", "Rate")));
        int first = page.nextNumber();
        report.agencies().forEach(agency -> agency(agency, sums));
        whole(report.totals(), first);
    }

    private void whole(Totals totals, int first) {
        int at = page.nextNumber();
        int last = at - 1;
        CostChange annual = totals.annual();
        SheetRow row = page.row();
        row.text(0, book.say(Bilingual.of("Cộng", "Total")), Look.TEXT, Role.TOTAL);
        sum(row, 1, first, last, BigDecimal.valueOf(totals.flagged()));
        sum(row, 2, first, last, BigDecimal.valueOf(totals.coverage().withVolumes()));
        sum(row, 3, first, last, annual == null ? null : annual.before());
        sum(row, 4, first, last, annual == null ? null : annual.after());
        sum(row, 5, first, last, annual == null ? null : annual.saved());
        row.formula(6, rate("D" + at, "F" + at), annual == null ? null : annual.rate(), Look.PERCENT, Role.TOTAL);
    }

    private static void sum(SheetRow row, int column, int first, int last, @Nullable BigDecimal value) {
        String letter = CellReference.convertNumToColString(column);
        String cells = last < first ? letter + first : letter + first + ":" + letter + last;
        row.formula(column, "IF(COUNT(" + cells + ")=0,\"\",SUM(" + cells + "))", value, Look.WHOLE, Role.TOTAL);
    }

    private void agency(AgencyRow agency, Sums sums) {
        int at = page.nextNumber();
        String name = "$A" + at;
        CostChange annual = agency.annual();
        rows.put(agency.agency(), at);
        SheetRow row = page.row();
        row.text(0, Agencies.shown(agency.agency(), book), Look.TEXT);
        whole(row, 1, sums.flaggedOfAgency(name), BigDecimal.valueOf(agency.flagged()));
        whole(row, 2, sums.knownOfAgency(Sums.Figure.FILINGS, name), BigDecimal.valueOf(agency.withVolumes()));
        String known = "IF(C" + at + "=0,\"\",";
        whole(row, 3, known + sums.ofAgency(Sums.Figure.BEFORE, name) + ")", annual == null ? null : annual.before());
        whole(row, 4, known + sums.ofAgency(Sums.Figure.AFTER, name) + ")", annual == null ? null : annual.after());
        whole(row, 5, known + "D" + at + "-E" + at + ")", annual == null ? null : annual.saved());
        row.formula(6, rate("D" + at, "F" + at), annual == null ? null : annual.rate(), Look.PERCENT, Role.FIXED);
    }

    /** Returns a cell of an agency as formulas of other sheets name it. */
    String agency(AgencyRow agency, String column) {
        return page.cell(column, Objects.requireNonNull(rows.get(agency.agency())));
    }

    private static void whole(SheetRow row, int column, String formula, @Nullable BigDecimal value) {
        row.formula(column, formula, value, Look.WHOLE, Role.FIXED);
    }

    /** There is no rate of nothing, nor of what is not known. */
    private static String rate(String before, String saved) {
        return "IF(" + before + "=\"\",\"\",IF(" + before + "=0,\"\"," + saved + "/" + before + "))";
    }
}
