package vn.gon.report;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gon.audit.RuleCard;
import vn.gon.catalog.Origin;
import vn.gon.cost.SwitchingValue;
import vn.gon.cost.Uncertain;
import vn.gon.text.Bilingual;

/** What a reader must know before relying on the figures, for scripts; amounts in đồng, rates as shares. */
record HonestyJson(
        List<Safeguard> safeguards,
        Refused notRecommended,
        List<Unassessed> unassessed,
        List<DataGap> dataGaps,
        @Nullable Switching switching) {

    static HonestyJson of(Report report) {
        Honesty honesty = report.honesty();
        return new HonestyJson(
                honesty.safeguards(),
                new Refused(
                        honesty.notRecommendedInAll(),
                        honesty.notRecommended().stream().map(Row::of).toList()),
                honesty.unassessed(),
                honesty.gaps(),
                report.sensitivity() == null ? null : Switching.of(report.sensitivity()));
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

    /**
     * Where the verdict on a target turns.
     *
     * @param target the share of the yearly cost to be saved
     */
    record Switching(BigDecimal target, List<SensitivityJson.FilingsRow> filings, List<Switch> inputs) {

        static Switching of(Sensitivity known) {
            return new Switching(
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
