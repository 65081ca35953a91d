package vn.gon.report.period;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.gon.report.NamedTable;
import vn.gon.report.NamedTable.Column;
import vn.gon.statistics.Indicator;
import vn.gon.statistics.Outlook;
import vn.gon.statistics.Period;
import vn.gon.statistics.Row;
import vn.gon.text.Bilingual;
import vn.gon.text.Language;

/**
 * The report on the control of administrative procedures that Decree 63/2010/NĐ-CP, art. 35.3, asks for, items a to h in the
 * order of the Vietnamese alphabet, filled with what the figures tell; the rest is left open for the unit that reports.
 *
 * @param period the period
 * @param sections the items
 */
record SixMonths(Period period, List<Section> sections) {

    /** What nobody can know from a register is left open. */
    static final String OPEN = "……";

    private static final Bilingual NO_DATA =
            Bilingual.of("chưa có số liệu, đơn vị báo cáo điền", "no data; to be filled in by the reporting unit");

    SixMonths {
        sections = List.copyOf(sections);
    }

    /**
     * An item of the report.
     *
     * @param letter its letter
     * @param title its title
     * @param points what is said, a sentence each
     * @param tables the tables below
     */
    record Section(String letter, Bilingual title, List<Bilingual> points, List<NamedTable> tables) {
        Section {
            points = List.copyOf(points);
            tables = List.copyOf(tables);
        }
    }

    /** Returns the title of the report. */
    Bilingual title() {
        return Bilingual.of(
                "Tình hình, kết quả kiểm soát thủ tục hành chính %s",
                "Control of administrative procedures, %s", period.label());
    }

    static SixMonths of(PeriodReport report, Language language) {
        List<Period> periods =
                report.rows().stream().map(Row::period).distinct().toList();
        return new Maker(report, periods.get(periods.size() - 1), language).make();
    }

    /** Makes the report. */
    private static final class Maker {

        private final PeriodReport report;
        private final Period period;
        private final Language language;
        private final Map<Indicator, Row> whole = new TreeMap<>();

        Maker(PeriodReport report, Period period, Language language) {
            this.report = report;
            this.period = period;
            this.language = language;
            report.rows().stream()
                    .filter(row -> row.period().equals(period) && row.isWhole())
                    .forEach(row -> whole.put(row.indicator(), row));
        }

        SixMonths make() {
            return new SixMonths(
                    period,
                    List.of(
                            assessed(),
                            published(),
                            settled(),
                            reviewed(),
                            section("đ", "Vướng mắc, khó khăn", "Difficulties", lacking()),
                            feedback(),
                            section(
                                    "g",
                                    "Công tác truyền thông về cải cách thủ tục hành chính",
                                    "Communication on the reform of procedures",
                                    List.of(open("Hình thức, số tin bài, số đợt", "Forms, articles, campaigns"))),
                            other()));
        }

        private Section assessed() {
            return section(
                    "a",
                    "Đánh giá tác động và ban hành văn bản có quy định thủ tục hành chính",
                    "Impact assessment, and texts issued that set procedures",
                    List.of(
                            open(
                                    "Số dự thảo văn bản và số thủ tục được đánh giá tác động",
                                    "Drafts and procedures assessed"),
                            open("Số văn bản đã ban hành", "Texts issued"),
                            figure(Indicator.PROCEDURES_ADDED),
                            figure(Indicator.PROCEDURES_TIGHTENED)));
        }

        private Section published() {
            return section(
                    "b",
                    "Công bố, công khai thủ tục hành chính",
                    "Publication of procedures",
                    List.of(
                            figure(Indicator.PROCEDURES),
                            open("Số quyết định công bố trong kỳ", "Publishing decisions of the period"),
                            figure(Indicator.INDEX_TRANSPARENCY)));
        }

        private Section settled() {
            List<Indicator> shown = List.of(
                    Indicator.DOSSIERS_RECEIVED,
                    Indicator.DOSSIERS_CARRIED,
                    Indicator.DOSSIERS_SETTLED,
                    Indicator.DOSSIERS_EARLY,
                    Indicator.DOSSIERS_ON_TIME,
                    Indicator.DOSSIERS_LATE,
                    Indicator.DOSSIERS_PENDING,
                    Indicator.DOSSIERS_RETURNED,
                    Indicator.DOSSIERS_RESIDUAL,
                    Indicator.MET_DEADLINE_RATE,
                    Indicator.LATE_RATE,
                    Indicator.ONLINE_FULL,
                    Indicator.ONLINE_FILINGS);
            List<NamedTable> tables = knows(Indicator.DOSSIERS_RECEIVED) ? List.of(byAgency()) : List.of();
            List<Bilingual> points =
                    new ArrayList<>(shown.stream().map(this::figure).toList());
            points.add(open("Nguyên nhân hồ sơ quá hạn", "Why dossiers were late"));
            return new Section(
                    "c", Bilingual.of("Giải quyết thủ tục hành chính", "Settling of procedures"), points, tables);
        }

        private NamedTable byAgency() {
            Map<String, Map<Indicator, Row>> agencies = new TreeMap<>();
            report.rows().stream()
                    .filter(row -> row.period().equals(period) && !row.isWhole() && row.value() != null)
                    .forEach(row -> agencies.computeIfAbsent(row.agency(), name -> new TreeMap<>())
                            .put(row.indicator(), row));
            agencies.values().removeIf(rows -> !rows.containsKey(Indicator.DOSSIERS_RECEIVED));
            List<Column<String>> columns = new ArrayList<>();
            columns.add(Column.of(
                    "agency",
                    "Cơ quan",
                    "Agency",
                    name -> PeriodWords.agency(name).in(language)));
            column(columns, agencies, Indicator.DOSSIERS_RECEIVED, "Tiếp nhận", "Received");
            column(columns, agencies, Indicator.DOSSIERS_SETTLED, "Đã giải quyết", "Settled");
            column(columns, agencies, Indicator.MET_DEADLINE_RATE, "Đúng hạn (%)", "In time (%)");
            column(columns, agencies, Indicator.LATE_RATE, "Quá hạn (%)", "Late (%)");
            column(columns, agencies, Indicator.ONLINE_FILINGS, "Trực tuyến (%)", "Online (%)");
            return NamedTable.of(
                    Bilingual.of("Kết quả giải quyết theo cơ quan", "Settling by agency"),
                    columns,
                    List.copyOf(agencies.keySet()));
        }

        private static void column(
                List<Column<String>> columns,
                Map<String, Map<Indicator, Row>> agencies,
                Indicator indicator,
                String vi,
                String en) {
            columns.add(Column.of(indicator.code(), vi, en, name -> {
                Row row = agencies.getOrDefault(name, Map.of()).get(indicator);
                return row == null ? null : row.value();
            }));
        }

        private Section reviewed() {
            List<Bilingual> points = new ArrayList<>(List.of(
                    figure(Indicator.PROCEDURES_BASE),
                    figure(Indicator.PROCEDURES_REVIEWED),
                    figure(Indicator.PROCEDURES_ABOLISHED),
                    figure(Indicator.PROCEDURES_SIMPLIFIED),
                    figure(Indicator.PROCEDURES_REDUCTION_RATE),
                    figure(Indicator.PROCEDURES_NET),
                    figure(Indicator.CONDITIONS_BASE),
                    figure(Indicator.CONDITIONS_ABOLISHED),
                    figure(Indicator.CONDITIONS_SIMPLIFIED),
                    figure(Indicator.CONDITIONS_REDUCTION_RATE),
                    figure(Indicator.TIME_REDUCTION_RATE),
                    figure(Indicator.PAPERS_REDUCTION_RATE),
                    figure(Indicator.COST_BASE),
                    figure(Indicator.COST_NOW),
                    figure(Indicator.COST_SAVED),
                    figure(Indicator.COST_REDUCTION_RATE)));
            Row base = whole.get(Indicator.PROCEDURES_BASE);
            if (base != null) {
                base.notes().forEach(note -> points.add(0, Bilingual.of("Phạm vi: %s.", "Scope: %s.", note.label())));
                points.add(0, Bilingual.of("Mốc so sánh: %s.", "Baseline: %s.", String.join("; ", base.sources())));
            }
            report.whole().stream().map(this::target).forEach(points::add);
            return section("d", "Rà soát, đơn giản hóa thủ tục hành chính", "Review and simplification", points);
        }

        private Bilingual target(Outlook outlook) {
            return Bilingual.of(
                    "Mục tiêu “%s” %s: %s; ngày đạt theo đà này: %s.",
                    "Target \"%s\" %s: %s; reached at this pace: %s.",
                    outlook.target().indicator().title(),
                    new Bilingual(
                            PeriodWords.target(outlook.target(), Language.VIETNAMESE),
                            PeriodWords.target(outlook.target(), Language.ENGLISH)),
                    PeriodWords.met(outlook),
                    PeriodWords.outlook(outlook));
        }

        private List<Bilingual> lacking() {
            List<Bilingual> points = new ArrayList<>();
            points.add(open("Vướng mắc về thể chế, tổ chức thực hiện", "Difficulties of law and of practice"));
            BigDecimal residual = value(Indicator.DOSSIERS_RESIDUAL);
            if (residual != null && residual.signum() > 0) {
                points.add(Bilingual.of(
                        "Còn %s hồ sơ chưa phân loại được kết quả; cần đối chiếu lại số liệu của hệ thống một cửa.",
                        "The outcome of %s dossiers is not told; the figures of the one-stop system need checking.",
                        new Bilingual(
                                PeriodWords.value(Indicator.DOSSIERS_RESIDUAL, residual, Language.VIETNAMESE),
                                PeriodWords.value(Indicator.DOSSIERS_RESIDUAL, residual, Language.ENGLISH))));
            }
            return points;
        }

        private Section feedback() {
            return section(
                    "e",
                    "Tiếp nhận, xử lý phản ánh, kiến nghị",
                    "Complaints and proposals",
                    List.of(
                            figure(Indicator.FEEDBACK_RECEIVED),
                            open("Số đã xử lý, đang xử lý", "Settled, pending"),
                            figure(Indicator.INDEX_SATISFACTION)));
        }

        private Section other() {
            return section(
                    "h",
                    "Nội dung khác",
                    "Other matters",
                    List.of(
                            figure(Indicator.INDEX_TOTAL),
                            open("Đề xuất, kiến nghị; nhiệm vụ kỳ tới", "Proposals; tasks of the next period")));
        }

        private static Section section(String letter, String vi, String en, List<Bilingual> points) {
            return new Section(letter, Bilingual.of(vi, en), points, List.of());
        }

        private static Bilingual open(String vi, String en) {
            return Bilingual.of("%s: " + OPEN + " (%s).", "%s: " + OPEN + " (%s).", Bilingual.of(vi, en), NO_DATA);
        }

        private boolean knows(Indicator indicator) {
            return value(indicator) != null;
        }

        private @org.jspecify.annotations.Nullable BigDecimal value(Indicator indicator) {
            Row row = whole.get(indicator);
            return row == null ? null : row.value();
        }

        private Bilingual figure(Indicator indicator) {
            Row row = whole.get(indicator);
            if (row == null || row.value() == null) {
                return open(indicator.title().vi(), indicator.title().en());
            }
            return new Bilingual(said(row, Language.VIETNAMESE), said(row, Language.ENGLISH));
        }

        private static String said(Row row, Language language) {
            String value = PeriodWords.value(row.indicator(), row.value(), language);
            String unit = row.indicator().isRate()
                    ? ""
                    : " " + row.indicator().unit().label().in(language);
            return row.indicator().title().in(language) + ": " + value + unit + detail(row, language) + ".";
        }

        private static String detail(Row row, Language language) {
            if (row.numerator() == null || row.denominator() == null) {
                return row.counted() == row.total()
                        ? ""
                        : Bilingual.of(" (có số liệu %d/%d)", " (known of %d of %d)", row.counted(), row.total())
                                .in(language);
            }
            int decimals = row.indicator().unit() == vn.gon.statistics.Unit.POINTS ? 2 : 0;
            return " ("
                    + vn.gon.text.Numbers.number(row.numerator(), decimals, language)
                    + "/"
                    + vn.gon.text.Numbers.number(row.denominator(), decimals, language)
                    + " "
                    + PeriodWords.of(row).in(language)
                    + ")";
        }
    }
}
