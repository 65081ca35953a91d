package vn.gon.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.gon.catalog.Origin;
import vn.gon.cost.CostModel;
import vn.gon.cost.Shape;
import vn.gon.cost.Simulation;
import vn.gon.cost.SwitchingValue;
import vn.gon.cost.SwitchingValues;
import vn.gon.cost.Uncertain;
import vn.gon.text.Language;

/** The uncertainty of a register's cost as JSON shows it; amounts are in đồng a year. */
record SensitivityJson(
        int schemaVersion,
        String profile,
        LocalDate date,
        long seed,
        int draws,
        Shape shape,
        long procedures,
        long withVolumes,
        RangeRow total,
        RangeRow saving,
        RangeRow rate,
        List<SwingRow> totalSwings,
        List<SwingRow> savingSwings,
        BigDecimal target,
        double tolerance,
        List<FilingsRow> switchingFilings,
        List<SwitchRow> switchingInputs) {

    /** Where a figure lies. */
    record RangeRow(BigDecimal central, BigDecimal p5, BigDecimal p50, BigDecimal p95) {

        static RangeRow of(Simulation.Range range, int decimals) {
            return new RangeRow(
                    Figure.of(range.central(), decimals),
                    Figure.of(range.p5(), decimals),
                    Figure.of(range.p50(), decimals),
                    Figure.of(range.p95(), decimals));
        }
    }

    /** What an input may be. */
    record InputRow(
            String id, String title, String unit, Origin origin, BigDecimal low, BigDecimal central, BigDecimal high) {

        static InputRow of(Uncertain input, Language language) {
            return new InputRow(
                    input.id(),
                    input.title().in(language),
                    input.unit(),
                    input.origin(),
                    input.low(),
                    input.central(),
                    input.high());
        }
    }

    /** What an input does to a figure. */
    record SwingRow(InputRow input, BigDecimal atLow, BigDecimal atHigh) {}

    /** A number of filings that decides on the target. */
    record FilingsRow(String code, String name, BigDecimal filings, BigDecimal switching, boolean metAbove) {}

    /** A value of an input that decides on the target. */
    record SwitchRow(InputRow input, BigDecimal switching, boolean metAbove, boolean plausible) {}

    static SensitivityJson of(Sensitivity sensitivity, Language language) {
        Simulation.Outcome outcome = sensitivity.outcome();
        return new SensitivityJson(
                JsonText.SCHEMA_VERSION,
                CostModel.PROFILE,
                sensitivity.date(),
                sensitivity.draw().seed(),
                sensitivity.draw().draws(),
                sensitivity.draw().shape(),
                sensitivity.procedures(),
                sensitivity.withVolumes(),
                RangeRow.of(outcome.total(), Figure.MONEY),
                RangeRow.of(outcome.saving(), Figure.MONEY),
                RangeRow.of(outcome.rate(), Figure.RATE),
                sensitivity.byTotal().stream()
                        .map(swing -> swing(swing, swing.totalAtLow(), swing.totalAtHigh(), language))
                        .toList(),
                sensitivity.bySaving().stream()
                        .map(swing -> swing(swing, swing.savingAtLow(), swing.savingAtHigh(), language))
                        .toList(),
                sensitivity.target(),
                SwitchingValues.TOLERANCE,
                sensitivity.byFilings().stream().map(SensitivityJson::filings).toList(),
                sensitivity.byInput().stream()
                        .map(value -> input(value, language))
                        .toList());
    }

    private static SwingRow swing(Simulation.Swing swing, BigDecimal low, BigDecimal high, Language language) {
        return new SwingRow(
                InputRow.of(swing.input(), language), Figure.of(low, Figure.MONEY), Figure.of(high, Figure.MONEY));
    }

    static FilingsRow filings(Sensitivity.FilingsSwitch row) {
        return new FilingsRow(
                row.procedure().code(),
                row.procedure().name(),
                Figure.of(row.procedure().filings(), Figure.MONEY),
                Figure.of(row.filings(), Figure.MONEY),
                row.metAbove());
    }

    private static SwitchRow input(SwitchingValue value, Language language) {
        return new SwitchRow(
                InputRow.of(value.input(), language),
                Figure.of(value.value(), Figure.RATE),
                value.metAbove(),
                value.plausible());
    }
}
