package vn.gon.report.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gon.report.AgencyRow;
import vn.gon.report.Candidate;
import vn.gon.report.CostChange;
import vn.gon.report.Report;
import vn.gon.report.ShownText;
import vn.gon.text.Bilingual;

/** Charts, each beside the table it shows. */
final class ChartSheet {

    private static final int AGENCIES = 10;
    private static final int CANDIDATES = 20;
    private static final int NAME = 36;
    private static final int CHART_ROWS = 23;

    private final PageSheet page;
    private final Book book;

    ChartSheet(Book book) {
        this.book = book;
        this.page = new PageSheet(book, Bilingual.of("Biểu đồ", "Charts"), 34, 11, 19, 19, 2, 16, 16, 16, 16, 16, 16);
    }

    void fill(Report report, Sums sums, SummarySheet summary) {
        page.title(Bilingual.of("Biểu đồ", "Charts"));
        page.note(
                Bilingual.of(
                        "Biểu đồ vẽ từ bảng bên cạnh; các bảng là công thức nên biểu đồ đổi theo tham số.",
                        "The charts show the tables beside them, which are formulas, so that the charts follow the parameters."));
        agencies(report.agencies(), summary);
        pareto(report, sums);
        page.finish();
    }

    private void agencies(List<AgencyRow> agencies, SummarySheet summary) {
        page.gap();
        page.subtitle(Bilingual.of(
                "1. Chi phí tuân thủ mỗi năm trước và sau, theo cơ quan (tối đa 10)",
                "1. Compliance cost a year before and after, by agency (at most 10)"));
        List<AgencyRow> known = agencies.stream()
                .filter(row -> row.annual() != null)
                .limit(AGENCIES)
                .toList();
        if (known.isEmpty()) {
            none();
            return;
        }
        int chart = page.nextNumber() - 1;
        page.heads(List.of(
                Bilingual.of("Cơ quan", "Agency"),
                Bilingual.of("Biết lượt hồ sơ", "Filings known"),
                Bilingual.of("Trước (đồng/năm)", "Before (VND a year)"),
                Bilingual.of("Sau (đồng/năm)", "After (VND a year)")));
        int first = page.nextNumber();
        List<BigDecimal> before = new ArrayList<>();
        List<BigDecimal> after = new ArrayList<>();
        for (AgencyRow agency : known) {
            CostChange annual = annual(agency);
            SheetRow row = page.row();
            row.formula(0, summary.agency(agency, SummarySheet.NAME), Agencies.shown(agency.agency(), book), Look.TEXT);
            row.formula(
                    1,
                    summary.agency(agency, SummarySheet.KNOWN),
                    BigDecimal.valueOf(agency.withVolumes()),
                    Look.WHOLE,
                    Role.FIXED);
            row.formula(2, summary.agency(agency, SummarySheet.BEFORE), annual.before(), Look.WHOLE, Role.FIXED);
            row.formula(3, summary.agency(agency, SummarySheet.AFTER), annual.after(), Look.WHOLE, Role.FIXED);
            before.add(annual.before());
            after.add(annual.after());
        }
        new Charts(book, page.sheet(), first, chart, CHART_ROWS)
                .beforeAndAfter(
                        known.stream()
                                .map(row -> Agencies.shown(row.agency(), book))
                                .toList(),
                        before,
                        after);
        page.skipTo(chart + CHART_ROWS);
    }

    private static CostChange annual(AgencyRow agency) {
        return java.util.Objects.requireNonNull(agency.annual());
    }

    private void pareto(Report report, Sums sums) {
        page.gap();
        page.breakPage();
        page.subtitle(Bilingual.of(
                "2. Tiết kiệm dồn vào ít thủ tục (20 phương án đầu, theo thứ tự khi lập)",
                "2. Few procedures save most (the first 20 proposals, in the order they had when this was made)"));
        List<Candidate> saving = report.candidates().stream()
                .filter(Candidate::savesEachYear)
                .limit(CANDIDATES)
                .toList();
        CostChange annual = report.totals().annual();
        if (saving.isEmpty() || annual == null) {
            none();
            return;
        }
        int chart = page.nextNumber() - 1;
        page.heads(List.of(
                Bilingual.of("Thủ tục", "Procedure"),
                Bilingual.of("Mã", "Code"),
                Bilingual.of("Tiết kiệm (đồng/năm)", "Saved (VND a year)"),
                Bilingual.of("Cộng dồn trong tổng", "Cumulative share")));
        int first = page.nextNumber();
        List<BigDecimal> saved = new ArrayList<>();
        List<BigDecimal> shares = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (Candidate candidate : saving) {
            BigDecimal amount = saved(candidate);
            sum = sum.add(amount);
            BigDecimal share =
                    annual.saved().signum() == 0 ? BigDecimal.ZERO : sum.divide(annual.saved(), MathContext.DECIMAL64);
            int at = page.nextNumber();
            SheetRow row = page.row();
            row.text(0, ShownText.shortened(candidate.name(), NAME), Look.CODE);
            row.text(1, candidate.code(), Look.CODE);
            row.formula(2, sums.savedBy("$B" + at), amount, Look.WHOLE, Role.FIXED);
            String whole = sums.sum(Sums.Figure.SAVED);
            row.formula(
                    3,
                    "IF(" + whole + "=0,0,SUM(C$" + first + ":C" + at + ")/" + whole + ")",
                    share,
                    Look.PERCENT,
                    Role.FIXED);
            saved.add(amount);
            shares.add(share);
        }
        new Charts(book, page.sheet(), first, chart, CHART_ROWS)
                .pareto(saving.stream().map(Candidate::code).toList(), saved, shares);
        page.skipTo(chart + CHART_ROWS);
    }

    private static BigDecimal saved(Candidate candidate) {
        Candidate.@Nullable Benefit benefit = candidate.benefit();
        CostChange annual = benefit == null ? null : benefit.annual();
        return annual == null ? BigDecimal.ZERO : annual.saved();
    }

    private void none() {
        page.note(Bilingual.of(
                "Chưa có: chưa thủ tục nào biết lượt hồ sơ một năm.",
                "None: of no procedure are the filings a year known."));
    }
}
