package vn.gon.cost;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vn.gon.SharedData;
import vn.gon.cost.figures.Checked;
import vn.gon.cost.figures.FigureCheck;
import vn.gon.cost.figures.FiguresFile;
import vn.gon.cost.figures.FindingKind;
import vn.gon.cost.number.Exact;
import vn.gon.cost.number.NumberStyle;
import vn.gon.cost.sheet.Comparison;
import vn.gon.cost.sheet.LineCost;
import vn.gon.cost.sheet.SheetCost;
import vn.gon.cost.sheet.Sheets;
import vn.gon.cost.sheet.Sums;
import vn.gon.intake.ForeignFile;

/** Published calculations of five countries come out as published; what does not add up is found. Each names its source. */
@NullUnmarked // What is not known fails a test by itself.
class PublishedVectorsTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> everyPublishedCalculation() throws IOException {
        JsonNode vectors = JSON.readTree(Files.readString(SharedData.requireVectors("published-costs.json")));
        assertThat(vectors).hasSizeGreaterThan(20);
        return StreamSupport.stream(vectors.spliterator(), false)
                .map(vector -> DynamicTest.dynamicTest(
                        vector.path("id").asText() + ": "
                                + vector.path("source").asText(),
                        () -> check(vector)));
    }

    private void check(JsonNode vector) {
        JsonNode in = vector.path("inputs");
        JsonNode out = vector.path("expected");
        switch (vector.path("kind").asText()) {
            case "cost_before_after" -> beforeAfter(in, out);
            case "rate" -> rate(in, out);
            case "ratio" -> ratio(in, out);
            case "cumulative" -> cumulative(in, out);
            case "unit_conversion" ->
                right("per-unit", text(in, "vnd") + ";" + text(in, "workdays"), text(out, "vnd_per_workday"));
            case "dossier_stats" -> dossiers(in, out);
            case "sum_check" -> sumCheck(in, out);
            case "weights" -> right("sum", list(in.path("groups")), text(out, "total"));
            case "scm_full" -> scm(in, out);
            case "scm_simple" -> scmSimple(in, out);
            case "rbm" -> rbm(in, out);
            case "rbm_delay" -> delay(in, out);
            case "segmented" -> segmented(in, out);
            case "three_tier_labour" -> threeTier(in, out);
            case "rate_loading" -> loading(in, out);
            case "mak" -> mak(in, out);
            case "adoption_blend" -> blend(in, out);
            case "vn_art27", "vn_art27_after" -> art27(vector);
            default -> throw new AssertionError("no check for the kind of " + vector);
        }
    }

    private void beforeAfter(JsonNode in, JsonNode out) {
        String head = "purchases,times_per_year,subjects_per_year";
        String row = text(in, "unit_cost_vnd") + ",%s," + text(in, "subjects");
        SheetCost before = sheet("vn-art27", head, row.formatted(text(in, "freq_before")));
        SheetCost after = sheet("vn-art27", head, row.formatted(text(in, "freq_after")));
        Comparison.Saving saving = Comparison.of(before, after).saving();
        same(saving.before(), out, "before_vnd", 0);
        same(saving.after(), out, "after_vnd", 0);
        same(saving.saved(), out, "saved_vnd", 0);
        same(saving.rate().times(new BigDecimal(100)), out, "reduction_pct", 2);
    }

    private void rate(JsonNode in, JsonNode out) {
        if (in.has("base")) {
            right("product", text(in, "base") + ";" + text(in, "multiplier"), text(out, "rate"));
            Exact rate = Sheets.profile("au-rbm").rates().get("work").wage().price();
            Exact leisure =
                    Sheets.profile("au-rbm").rates().get("leisure").wage().price();
            same(rate, out, "rate", 2);
            same(leisure, out, "leisure", 0);
            return;
        }
        String both = text(in, "before_bn") + ";" + text(in, "after_bn");
        right("difference", both, text(out, "saved_bn"));
        right("difference", both, text(out, "published_saved_bn"));
        right("rate", both, text(out, "reduction_pct"));
    }

    private void ratio(JsonNode in, JsonNode out) {
        String both = text(in, "n") + ";" + text(in, "d");
        if (out.has("pct_1dp")) {
            right("ratio", both, text(out, "pct_1dp"));
            return;
        }
        Checked checked = checked("ratio", both, text(out, "published"));
        assertThat(checked.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(FindingKind.TRUNCATION);
            assertThat(finding.recomputed()).isEqualByComparingTo(text(out, "computed"));
        });
    }

    private void cumulative(JsonNode in, JsonNode out) {
        String parts = text(in, "start") + ";" + list(in.path("add"));
        right("cumulative", parts, list(out.path("series")));
        JsonNode series = out.path("series");
        right("ratio", plain(series.get(series.size() - 1)) + ";" + text(in, "denominator"), text(out, "pct"));
    }

    private void dossiers(JsonNode in, JsonNode out) {
        if (in.has("carried")) {
            right("sum", text(in, "new") + ";" + text(in, "carried"), text(out, "in_period"));
            right("ratio", text(in, "on_or_before") + ";" + text(in, "due"), text(out, "on_pct"));
            right("ratio", text(in, "late") + ";" + text(in, "due"), text(out, "late_pct"));
            right("ratio", text(in, "returned") + ";" + text(in, "due"), text(out, "returned_pct"));
            return;
        }
        right("difference", text(in, "received") + ";" + text(in, "done"), text(out, "pending"));
        right("ratio", text(in, "early") + ";" + text(in, "done"), text(out, "early_pct"));
        right("ratio", text(in, "on_time") + ";" + text(in, "done"), text(out, "on_time_pct"));
        right("ratio", text(in, "late") + ";" + text(in, "done"), text(out, "late_pct"));
        String parts = text(in, "early") + ";" + text(in, "on_time") + ";" + text(in, "late");
        assertThat(checked("breakdown", parts, text(in, "done")).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.kind()).isEqualTo(FindingKind.RESIDUAL);
                    assertThat(finding.difference()).isEqualByComparingTo("-9612");
                });
    }

    private void sumCheck(JsonNode in, JsonNode out) {
        Checked checked = checked("sum", list(in.path("parts")), text(in, "published_total"));
        assertThat(checked.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind().name()).isEqualTo(text(out, "flag"));
            assertThat(finding.recomputed()).isEqualByComparingTo(text(out, "computed_total"));
            assertThat(finding.difference()).isEqualByComparingTo(text(out, "diff"));
        });
    }

    private void scm(JsonNode in, JsonNode out) {
        List<String> rows = new ArrayList<>();
        for (JsonNode segment : in.path("segments")) {
            BigDecimal share = BigDecimal.ONE.subtract(new BigDecimal(text(segment, "correction")));
            rows.add(String.join(
                    ",",
                    text(segment, "name"),
                    text(in, "hours"),
                    text(in, "rate_eur"),
                    text(in, "expenses_eur"),
                    text(segment, "freq"),
                    text(segment, "population"),
                    share.toPlainString()));
        }
        SheetCost cost = sheet(
                "eu-scm",
                "segment,hours,rate,purchases,times_per_year,subjects_per_year,bau_share",
                rows.toArray(String[]::new));
        for (int i = 0; i < rows.size(); i++) {
            same(cost.lines().get(i).price(), out, "price_eur", 0);
            assertThat(cost.lines().get(i).quantity().decimal())
                    .isEqualByComparingTo(out.path("quantity").get(i).decimalValue());
        }
        same(cost.total().cost(), out, "administrative_cost_eur", 0);
        same(cost.total().annual(), out, "administrative_burden_eur", 0);
    }

    private void scmSimple(JsonNode in, JsonNode out) {
        LineCost line = sheet(
                        "eu-scm",
                        "hours,rate,times_per_year,subjects_per_year",
                        String.join(",", text(in, "hours"), text(in, "rate"), text(in, "freq"), text(in, "population")))
                .lines()
                .get(0);
        same(line.price(), out, "price", 0);
        same(line.quantity(), out, "quantity", 0);
        same(line.annual(), out, "cost", 0);
    }

    private void rbm(JsonNode in, JsonNode out) {
        Sums total = sheet(
                        "au-rbm",
                        "hours,rate,subjects_per_year,years",
                        String.join(
                                ",",
                                text(in, "hours_per_year"),
                                text(in, "rate"),
                                text(in, "entities"),
                                text(in, "years")))
                .total();
        same(total.overYears(), out, "total_10y", 0);
        same(total.average(), out, "avg_annual", 0);
    }

    private void delay(JsonNode in, JsonNode out) {
        String head = "task,hours,rate,subjects_per_year,years";
        String row = "delay,%s days," + text(in, "cost_per_day") + "/day," + text(in, "applications_per_year") + ","
                + text(in, "years");
        Comparison comparison = Comparison.of(
                sheet("au-rbm", head, row.formatted(text(in, "days_before"))),
                sheet("au-rbm", head, row.formatted(text(in, "days_after"))));
        same(Exact.ZERO.minus(comparison.saving().saved()), out, "annual_change", 0);
        same(comparison.changeOverYears(), out, "total_10y", 0);
    }

    private void segmented(JsonNode in, JsonNode out) {
        List<String> rows = new ArrayList<>();
        in.path("rows")
                .forEach(row ->
                        rows.add(String.join(",", text(row, "seg"), text(row, "h"), text(in, "rate"), text(row, "q"))));
        SheetCost cost = sheet("us-pra", "segment,hours,rate,subjects_per_year", rows.toArray(String[]::new));
        costs(cost.lines(), out.path("row_costs"));
        Exact responses = cost.lines().stream().map(LineCost::quantity).reduce(Exact.ZERO, Exact::plus);
        same(responses, out, "responses", 0);
        same(cost.total().hours(), out, "hours", 0);
        same(cost.total().annual(), out, "total_cost", 0);
    }

    private void threeTier(JsonNode in, JsonNode out) {
        JsonNode rates = in.path("rates");
        String rate = text(rates, "technical") + " + " + percent(in, "mgmt_share") + " * " + text(rates, "managerial")
                + " + " + percent(in, "clerical_share") + " * " + text(rates, "clerical");
        SheetCost named = hoursAt("three-tier", in);
        SheetCost written = hoursAt(rate, in);
        assertThat(named.total().annual()).isEqualTo(written.total().annual());
        int reporting = in.path("reporting_tech_hours").size();
        costs(written.lines().subList(0, reporting), out.path("reporting_costs"));
        costs(written.lines().subList(reporting, written.lines().size()), out.path("record_costs"));
        Sums report = written.segments().get(0).sums();
        Sums record = written.segments().get(1).sums();
        same(report.hours(), out, "reporting_hours", 0);
        same(report.annual(), out, "reporting_total", 0);
        same(record.hours(), out, "record_hours", 0);
        same(record.annual(), out, "record_total", 0);
        assertThat(written.total().hours().significant(3)).isEqualByComparingTo(text(out, "grand_hours_3sig"));
        assertThat(written.total().annual().significant(3)).isEqualByComparingTo(text(out, "grand_cost_3sig"));
    }

    private SheetCost hoursAt(String rate, JsonNode in) {
        List<String> rows = new ArrayList<>();
        for (String part : List.of("reporting", "record")) {
            JsonNode hours = in.path(part + "_tech_hours");
            for (int i = 0; i < hours.size(); i++) {
                rows.add(part + "," + i + "," + plain(hours.get(i)) + "," + rate + ",1");
            }
        }
        return sheet("us-pra", "segment,task,hours,rate,subjects_per_year", rows.toArray(String[]::new));
    }

    private void loading(JsonNode in, JsonNode out) {
        LineCost line = sheet(
                        "us-pra",
                        "hours,rate,subjects_per_year",
                        text(in, "hours") + "," + text(in, "base") + " + " + text(in, "overhead_pct") + "%,"
                                + text(in, "respondents"))
                .lines()
                .get(0);
        same(line.activity().pay().hourly(), out, "loaded", 2);
        same(line.price(), out, "cost_each", 2);
        same(line.annual(), out, "total", 2);
    }

    private void mak(JsonNode in, JsonNode out) {
        for (int i = 0; i < in.path("hourly").size(); i++) {
            String rate = plain(in.path("hourly").get(i));
            LineCost line = sheet("de-erfuellungsaufwand", "hours,rate,subjects_per_year", "1 MAK," + rate + ",1")
                    .lines()
                    .get(0);
            same(line.hours(), in, "hours_per_year", 0);
            assertThat(line.annual().decimal())
                    .isEqualByComparingTo(out.path("annual").get(i).decimalValue());
        }
    }

    private void blend(JsonNode in, JsonNode out) {
        for (int i = 0; i < in.path("cost_ist").size(); i++) {
            String cost = plain(in.path("cost_ist").get(i));
            String blended = plain(out.path("cost_new").get(i));
            right(
                    "blend",
                    String.join(
                            ";",
                            cost,
                            plain(in.path("min_ist").get(i)),
                            plain(in.path("min_new").get(i)),
                            text(in, "adoption")),
                    blended);
            right("difference", cost + ";" + blended, plain(out.path("saved").get(i)));
        }
    }

    private void art27(JsonNode vector) {
        JsonNode out = vector.path("expected");
        SheetCost cost = licence(vector.path("inputs"));
        same(cost.procedures().get(0).unit(), out, "unit_vnd", 0);
        same(cost.total().annual(), out, "annual_vnd", 0);
        if (out.has("saved_vnd")) {
            Exact before =
                    cost.total().annual().plus(Exact.of(out.path("saved_vnd").decimalValue()));
            Comparison.Saving saving =
                    new Comparison.Saving(null, before, cost.total().annual());
            same(saving.rate().times(new BigDecimal(100)), out, "reduction_pct", 2);
        }
    }

    private SheetCost licence(JsonNode in) {
        List<String> rows = new ArrayList<>();
        String filings = "," + text(in, "freq") + "," + text(in, "subjects");
        in.path("tasks")
                .forEach(task -> rows.add(String.join(
                                ",",
                                text(task, "code"),
                                text(task, "hours"),
                                text(in, "hourly_income"),
                                text(task, "service_cost"))
                        + "," + filings));
        rows.add("PHI,0,,," + text(in, "fees") + filings);
        return sheet(
                "vn-art27",
                "task,hours,rate,purchases,fee,times_per_year,subjects_per_year",
                rows.toArray(String[]::new));
    }

    private SheetCost sheet(String profile, String head, String... rows) {
        List<String> lines = new ArrayList<>(List.of(head));
        lines.addAll(List.of(rows));
        return Sheets.cost(folder, profile, lines);
    }

    private Checked checked(String kind, String inputs, String published) {
        Path file = folder.resolve("figures.csv");
        try {
            Files.writeString(file, "kind,inputs,published\n" + kind + "," + inputs + "," + published + "\n");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        FiguresFile figures = FiguresFile.read(new ForeignFile("figures.csv", file), NumberStyle.EN);
        assertThat(figures.rejected()).isEmpty();
        return new FigureCheck(figures.figures()).all().get(0);
    }

    private void right(String kind, String inputs, String published) {
        Checked checked = checked(kind, inputs, published);
        assertThat(checked.findings()).isEmpty();
        assertThat(checked.withinRounding()).isFalse();
    }

    private static void costs(List<LineCost> lines, JsonNode published) {
        assertThat(lines).hasSameSizeAs(published);
        for (int i = 0; i < lines.size(); i++) {
            assertThat(lines.get(i).annual().rounded(0))
                    .isEqualByComparingTo(published.get(i).decimalValue());
        }
    }

    private static void same(Exact actual, JsonNode expected, String field, int decimals) {
        assertThat(actual.rounded(decimals)).as(field).isEqualByComparingTo(text(expected, field));
    }

    private static String percent(JsonNode node, String field) {
        return new BigDecimal(text(node, field)).movePointRight(2).toPlainString() + "%";
    }

    private static String list(JsonNode numbers) {
        return StreamSupport.stream(numbers.spliterator(), false)
                .map(PublishedVectorsTest::plain)
                .collect(java.util.stream.Collectors.joining(";"));
    }

    private static String text(JsonNode node, String field) {
        assertThat(node.has(field)).as(field).isTrue();
        return plain(node.path(field));
    }

    private static String plain(JsonNode value) {
        return value.isNumber() ? value.decimalValue().toPlainString() : value.asText();
    }
}
