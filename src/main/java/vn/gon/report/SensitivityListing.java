package vn.gon.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gon.cost.CostModel;
import vn.gon.cost.Simulation;
import vn.gon.cost.SwitchingValue;
import vn.gon.text.Kebab;
import vn.gon.text.Language;

/** The uncertainty of a register's cost, as text, CSV or JSON; amounts are in đồng a year. */
public final class SensitivityListing {

    private static final List<String> COLUMNS = List.of(
            "section",
            "item",
            "title",
            "unit",
            "origin",
            "low",
            "central",
            "high",
            "median",
            "at_low",
            "at_high",
            "switching",
            "met");

    private final Sensitivity sensitivity;
    private final Language language;

    public SensitivityListing(Sensitivity sensitivity, Language language) {
        this.sensitivity = sensitivity;
        this.language = language;
    }

    /** Writes it. */
    public void write(TableFormat format, PrintWriter out) {
        switch (format) {
            case TEXT -> new SensitivityText(out, language).write(sensitivity);
            case JSON -> JsonText.write(SensitivityJson.of(sensitivity, language), out);
            case CSV -> new CsvTable(COLUMNS, rows()).write(out);
        }
    }

    private List<List<@Nullable Object>> rows() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        Simulation.Outcome outcome = sensitivity.outcome();
        rows.add(range("total", "VND/year", outcome.total(), Figure.MONEY));
        rows.add(range("saving", "VND/year", outcome.saving(), Figure.MONEY));
        rows.add(range("rate", "share", outcome.rate(), Figure.RATE));
        sensitivity.byTotal().forEach(swing -> rows.add(swing("total-swing", swing, true)));
        sensitivity.bySaving().forEach(swing -> rows.add(swing("saving-swing", swing, false)));
        sensitivity.byFilings().forEach(row -> rows.add(filings(row)));
        sensitivity.byInput().forEach(value -> rows.add(input(value)));
        return rows;
    }

    private List<@Nullable Object> range(String item, String unit, Simulation.Range range, int decimals) {
        return Arrays.asList(
                "range",
                item,
                CostModel.PROFILE + ", seed " + sensitivity.draw().seed(),
                unit,
                null,
                Figure.of(range.p5(), decimals),
                Figure.of(range.central(), decimals),
                Figure.of(range.p95(), decimals),
                Figure.of(range.p50(), decimals),
                null,
                null,
                null,
                null);
    }

    private List<@Nullable Object> swing(String section, Simulation.Swing swing, boolean total) {
        return Arrays.asList(
                section,
                swing.input().id(),
                swing.input().title().in(language),
                swing.input().unit(),
                Kebab.of(swing.input().origin()),
                swing.input().low(),
                swing.input().central(),
                swing.input().high(),
                null,
                Figure.of(total ? swing.totalAtLow() : swing.savingAtLow(), Figure.MONEY),
                Figure.of(total ? swing.totalAtHigh() : swing.savingAtHigh(), Figure.MONEY),
                null,
                null);
    }

    private static List<@Nullable Object> filings(Sensitivity.FilingsSwitch row) {
        return Arrays.asList(
                "switching-filings",
                row.procedure().code(),
                row.procedure().name(),
                "filing/year",
                null,
                null,
                Figure.of(row.procedure().filings(), Figure.MONEY),
                null,
                null,
                null,
                null,
                Figure.of(row.filings(), Figure.MONEY),
                row.metAbove() ? "above" : "below");
    }

    private List<@Nullable Object> input(SwitchingValue value) {
        return Arrays.asList(
                value.plausible() ? "switching-input" : "switching-input-implausible",
                value.input().id(),
                value.input().title().in(language),
                value.input().unit(),
                Kebab.of(value.input().origin()),
                value.input().low(),
                value.input().central(),
                value.input().high(),
                null,
                null,
                null,
                Figure.of(value.value(), Figure.RATE),
                value.metAbove() ? "above" : "below");
    }
}
