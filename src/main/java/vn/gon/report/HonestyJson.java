package vn.gon.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gon.audit.RuleCard;
import vn.gon.catalog.Origin;
import vn.gon.cost.Shape;
import vn.gon.cost.Simulation;
import vn.gon.cost.SwitchingValue;
import vn.gon.cost.Uncertain;
import vn.gon.text.Bilingual;

/** What a reader must know before relying on the figures, for scripts; amounts in đồng, rates as shares. */
record HonestyJson(
        Found found,
        List<Safeguard> safeguards,
        Refused notRecommended,
        List<Unassessed> unassessed,
        List<DataGap> dataGaps,
        @Nullable Trust uncertainty) {

    static HonestyJson of(Honesty honesty) {
        return new HonestyJson(
                honesty.found(),
                honesty.safeguards(),
                new Refused(
                        honesty.notRecommendedInAll(),
                        honesty.notRecommended().stream().map(Row::of).toList()),
                honesty.unassessed(),
                honesty.gaps(),
                honesty.sensitivity() == null ? null : Trust.of(honesty.sensitivity()));
    }

    /** What is not recommended: how much, and the first of it. */
    record Refused(int number, List<Row> rows) {}

    record Row(
            NotRecommended.Cause cause,
            String code,
            String name,
            String agency,
            List<String> rules,
            List<Bilingual> edits,
            @Nullable BigDecimal dearer) {

        static Row of(NotRecommended row) {
            return new Row(
                    row.cause(),
                    row.code(),
                    row.name(),
                    row.agency(),
                    row.rules().stream().map(RuleCard::id).toList(),
                    row.edits(),
                    Rounded.dong(row.dearer()));
        }
    }

    /** How far the yearly figures can be trusted. */
    record Trust(
            LocalDate date,
            long seed,
            int draws,
            Shape shape,
            SensitivityJson.RangeRow total,
            SensitivityJson.RangeRow saving,
            SensitivityJson.RangeRow rate,
            BigDecimal target,
            List<SensitivityJson.FilingsRow> switchingFilings,
            List<Switch> switchingInputs) {

        static Trust of(Sensitivity known) {
            Simulation.Outcome outcome = known.outcome();
            return new Trust(
                    known.date(),
                    known.draw().seed(),
                    known.draw().draws(),
                    known.draw().shape(),
                    SensitivityJson.RangeRow.of(outcome.total(), Figure.MONEY),
                    SensitivityJson.RangeRow.of(outcome.saving(), Figure.MONEY),
                    SensitivityJson.RangeRow.of(outcome.rate(), Figure.RATE),
                    known.target(),
                    known.byFilings().stream().map(SensitivityJson::filings).toList(),
                    known.byInput().stream().map(Switch::of).toList());
        }
    }

    /** A value of an input at which the target is just met. */
    record Switch(
            String id,
            Bilingual title,
            String unit,
            Origin origin,
            BigDecimal central,
            BigDecimal switching,
            boolean metAbove,
            boolean plausible) {

        static Switch of(SwitchingValue value) {
            Uncertain input = value.input();
            return new Switch(
                    input.id(),
                    input.title(),
                    input.unit(),
                    input.origin(),
                    input.central(),
                    Figure.of(value.value(), Figure.RATE),
                    value.metAbove(),
                    value.plausible());
        }
    }
}
