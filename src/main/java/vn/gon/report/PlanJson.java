package vn.gon.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.Origin;
import vn.gon.plan.Among;
import vn.gon.plan.Applicability;
import vn.gon.plan.Measure;
import vn.gon.plan.PlanItem;
import vn.gon.plan.PlannedEdit;
import vn.gon.plan.PlannedInstrument;
import vn.gon.plan.Programme;
import vn.gon.plan.ReformPackage;
import vn.gon.plan.Scope;
import vn.gon.plan.TargetRow;
import vn.gon.plan.Way;
import vn.gon.regulation.InstrumentLevel;
import vn.gon.regulation.InstrumentType;
import vn.gon.text.Bilingual;

/** The shape of a package for scripts. */
public record PlanJson(
        int schemaVersion,
        ProgrammeJson programme,
        String status,
        List<TargetJson> targets,
        BigDecimal gap,
        EffortJson effort,
        @Nullable BigDecimal annualSaved,
        List<ItemJson> items,
        List<InstrumentJson> instruments,
        List<AgencyJson> agencies,
        List<RobustnessJson> robustness) {

    private static final int GAP_DECIMALS = 6;

    record ProgrammeJson(
            String id,
            Bilingual title,
            @Nullable LocalDate baseline,
            @Nullable LocalDate deadline,
            List<Programme.Legal> legal) {}

    record EffortJson(BigDecimal points, BigDecimal bound, Bilingual unit, Origin basis) {}

    record TargetJson(
            Measure measure,
            Scope scope,
            @Nullable String part,
            Among among,
            List<Way> counts,
            List<String> flaggedBy,
            BigDecimal atLeast,
            @Nullable BigDecimal base,
            @Nullable BigDecimal required,
            @Nullable BigDecimal reached,
            @Nullable BigDecimal most,
            @Nullable BigDecimal done,
            @Nullable BigDecimal reachedPercent,
            @Nullable Boolean met,
            int covered,
            int regulations,
            int candidates) {

        static TargetJson of(TargetRow row) {
            boolean known = row.base() != null;
            return new TargetJson(
                    row.target().measure(),
                    row.target().scope(),
                    row.part().isEmpty() ? null : row.part(),
                    row.target().among(),
                    List.copyOf(row.target().counts()),
                    row.target().flaggedBy(),
                    row.target().atLeast(),
                    quantity(row, row.base()),
                    known ? quantity(row, row.required()) : null,
                    known ? quantity(row, row.reached()) : null,
                    known ? quantity(row, row.most()) : null,
                    known && row.done().signum() != 0 ? quantity(row, row.done()) : null,
                    known ? Rounded.percent(row.share(row.reached())) : null,
                    row.met().orElse(null),
                    row.covered(),
                    row.regulations(),
                    row.candidates());
        }

        /** Time is a number of procedures' whole limits, so it needs decimals. */
        static @Nullable BigDecimal quantity(TargetRow row, @Nullable BigDecimal quantity) {
            return quantity == null || row.target().measure() == Measure.PROCESSING_TIME
                    ? quantity == null ? null : quantity.setScale(4, RoundingMode.HALF_UP)
                    : Rounded.dong(quantity);
        }
    }

    record ItemJson(
            int rank,
            String code,
            String name,
            String agency,
            @Nullable Way way,
            List<EditJson> edits,
            BigDecimal effort,
            BigDecimal released,
            @Nullable BigDecimal unitSaved,
            @Nullable BigDecimal annualSaved,
            @Nullable BigDecimal timeCutPercent,
            List<Integer> neededFor) {

        static ItemJson of(PlanItem item) {
            return new ItemJson(
                    item.rank(),
                    item.regulation().code(),
                    item.regulation().name(),
                    item.regulation().agency(),
                    item.bundle().effect().way(),
                    item.bundle().edits().stream().map(EditJson::of).toList(),
                    item.bundle().effort(),
                    item.released(),
                    Rounded.dong(item.bundle().effect().unitSaved()),
                    Rounded.dong(item.bundle().effect().annualSaved()),
                    Rounded.percent(item.bundle().effect().timeCut()),
                    item.neededFor());
        }
    }

    record EditJson(
            String edit,
            String path,
            Bilingual label,
            List<String> rules,
            @Nullable String instrument,
            Applicability applicability,
            BigDecimal effort) {

        static EditJson of(PlannedEdit edit) {
            return new EditJson(
                    edit.edit().name(),
                    edit.edit().path(),
                    edit.edit().label(),
                    edit.rules(),
                    edit.amended().isKnown() ? edit.amended().number() : null,
                    edit.applicability(),
                    edit.effort());
        }
    }

    record InstrumentJson(
            @Nullable String number,
            @Nullable InstrumentType type,
            @Nullable InstrumentLevel level,
            @Nullable String issuer,
            @Nullable String title,
            List<String> articles,
            @Nullable LocalDate deadline,
            BigDecimal points,
            int edits,
            List<String> codes) {

        static InstrumentJson of(PlannedInstrument instrument, @Nullable LocalDate deadline) {
            var known = instrument.amended().instrument();
            return new InstrumentJson(
                    instrument.amended().isKnown() ? instrument.amended().number() : null,
                    instrument.amended().type(),
                    known == null ? null : known.level(),
                    PlanWords.issuer(instrument),
                    PlanWords.title(instrument),
                    instrument.amended().articles(),
                    deadline,
                    instrument.points(),
                    instrument.edits(),
                    instrument.codes());
        }
    }

    /** What an agency holds of what the targets are on, before and after the package. */
    record AgencyJson(
            String agency,
            int changes,
            @Nullable BigDecimal annualSaved,
            List<BeforeAfterJson> measures,
            List<String> codes) {}

    /** A measure before and after; a time is a number of whole time limits. */
    record BeforeAfterJson(
            Measure measure,
            Among among,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after,
            @Nullable BigDecimal percent,
            int covered,
            int regulations) {

        static BeforeAfterJson of(TargetRow row) {
            return new BeforeAfterJson(
                    row.target().measure(),
                    row.target().among(),
                    TargetJson.quantity(row, row.base()),
                    TargetJson.quantity(row, row.after()),
                    row.base() == null ? null : Rounded.percent(row.share(row.reached())),
                    row.covered(),
                    row.regulations());
        }
    }

    /** How sure a target on cost is under inputs that are not known exactly. */
    record RobustnessJson(
            Measure measure,
            Among among,
            BigDecimal atLeast,
            BigDecimal stillAtLeast,
            long seed,
            int draws,
            SensitivityJson.RangeRow saving,
            SensitivityJson.RangeRow rate,
            BigDecimal metShare) {

        static RobustnessJson of(Robustness each) {
            var outcome = each.sensitivity().outcome();
            return new RobustnessJson(
                    each.target().measure(),
                    each.target().among(),
                    each.target().atLeast(),
                    Figure.of(each.sensitivity().target(), Figure.RATE),
                    each.sensitivity().draw().seed(),
                    each.sensitivity().draw().draws(),
                    SensitivityJson.RangeRow.of(outcome.saving(), Figure.MONEY),
                    SensitivityJson.RangeRow.of(outcome.rate(), Figure.RATE),
                    Figure.of(outcome.met(), Figure.RATE));
        }
    }

    /** Returns the shape of a package, and how sure its targets on cost are. */
    public static PlanJson of(ReformPackage chosen, List<Robustness> robustness) {
        Programme programme = chosen.programme();
        return new PlanJson(
                JsonText.SCHEMA_VERSION,
                new ProgrammeJson(
                        programme.id(),
                        programme.title(),
                        programme.baseline(),
                        programme.deadline(),
                        programme.legal()),
                status(chosen),
                chosen.rows().stream().map(TargetJson::of).toList(),
                chosen.gap().setScale(GAP_DECIMALS, RoundingMode.CEILING),
                new EffortJson(
                        chosen.points(),
                        chosen.bound(),
                        chosen.effort().unit(),
                        chosen.effort().origin()),
                Rounded.dong(chosen.annualSaved()),
                chosen.items().stream().map(ItemJson::of).toList(),
                chosen.instruments().stream()
                        .map(instrument -> InstrumentJson.of(instrument, programme.deadline()))
                        .toList(),
                agencies(chosen),
                robustness.stream().map(RobustnessJson::of).toList());
    }

    private static String status(ReformPackage chosen) {
        if (!chosen.found()) {
            return "not-found";
        }
        if (chosen.missesTarget()) {
            return "missed";
        }
        return chosen.complete() ? "smallest" : "within-gap";
    }

    private static List<AgencyJson> agencies(ReformPackage chosen) {
        Map<String, List<PlanItem>> byAgency = byAgency(chosen);
        List<AgencyJson> agencies = new ArrayList<>();
        byAgency.forEach((agency, items) -> agencies.add(new AgencyJson(
                agency,
                items.size(),
                Rounded.dong(annual(items)),
                chosen.byAgency().stream()
                        .filter(row -> row.part().equals(agency))
                        .map(BeforeAfterJson::of)
                        .toList(),
                items.stream().map(item -> item.regulation().code()).sorted().toList())));
        return agencies;
    }

    /** Returns the changes by agency, sorted. */
    static Map<String, List<PlanItem>> byAgency(ReformPackage chosen) {
        Map<String, List<PlanItem>> byAgency = new TreeMap<>();
        chosen.items()
                .forEach(item -> byAgency.computeIfAbsent(item.regulation().agency(), any -> new ArrayList<>())
                        .add(item));
        return byAgency;
    }

    /** Returns what items save in a year, over those whose filings are known; null when none are. */
    static @Nullable BigDecimal annual(List<PlanItem> items) {
        BigDecimal sum = null;
        for (PlanItem item : items) {
            BigDecimal saved = item.bundle().effect().annualSaved();
            sum = saved == null ? sum : sum == null ? saved : sum.add(saved);
        }
        return sum;
    }
}
