package vn.gon.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gon.audit.Criterion;
import vn.gon.audit.Severity;
import vn.gon.catalog.InputFile;
import vn.gon.catalog.Origin;
import vn.gon.catalog.Source;
import vn.gon.cost.Parameter;
import vn.gon.reform.Lever;
import vn.gon.text.Bilingual;

/** The shape of a report for scripts: texts in both languages, money in whole đồng, what is unknown left out. */
record ReportJson(
        int schemaVersion,
        Tool tool,
        Inputs inputs,
        Summary summary,
        List<Agency> agencies,
        List<Rule> rules,
        List<ItemJson> items,
        List<ItemJson> conditionItems,
        List<CandidateJson> candidates,
        List<CandidateJson.OfCondition> conditions,
        List<InstrumentRow> instruments,
        Reliances assumptions,
        List<Suppressed> suppressed,
        @Nullable Range range,
        @Nullable PlanJson proposed,
        @Nullable Summary audited,
        HonestyJson honesty) {

    static ReportJson of(Report report) {
        return new ReportJson(
                JsonText.SCHEMA_VERSION,
                new Tool("gon", report.about().version(), report.about().command()),
                Inputs.of(report.about()),
                Summary.of(report),
                report.agencies().stream().map(Agency::of).toList(),
                report.rules().stream().map(Rule::of).toList(),
                report.items().stream().map(ItemJson::of).toList(),
                report.conditionItems().stream().map(ItemJson::of).toList(),
                report.candidates().stream().map(CandidateJson::of).toList(),
                report.conditions().stream().map(CandidateJson.OfCondition::of).toList(),
                report.instruments(),
                Reliances.of(report.assumptions()),
                report.suppressed().stream().map(Suppressed::of).toList(),
                Range.of(report.sensitivity()),
                report.proposed() == null ? null : PlanJson.of(report.proposed().chosen(), List.of()),
                report.proposed() == null ? null : Summary.of(report.proposed().audited()),
                HonestyJson.of(report));
    }

    /** Where the yearly cost and the saving lie under inputs that are not known exactly; the rate is a share. */
    record Range(
            long seed,
            int draws,
            SensitivityJson.RangeRow total,
            SensitivityJson.RangeRow saving,
            SensitivityJson.RangeRow rate) {

        static @Nullable Range of(@Nullable Sensitivity sensitivity) {
            return sensitivity == null
                    ? null
                    : new Range(
                            sensitivity.draw().seed(),
                            sensitivity.draw().draws(),
                            SensitivityJson.RangeRow.of(sensitivity.outcome().total(), Figure.MONEY),
                            SensitivityJson.RangeRow.of(sensitivity.outcome().saving(), Figure.MONEY),
                            SensitivityJson.RangeRow.of(sensitivity.outcome().rate(), Figure.RATE));
        }
    }

    /** A finding that is not acted on, and why. */
    record Suppressed(
            String code,
            String rule,
            String name,
            String path,
            String reason,
            @Nullable String until) {

        static Suppressed of(SuppressedRow row) {
            return new Suppressed(
                    row.code(),
                    row.rule().id(),
                    row.rule().name(),
                    row.path(),
                    row.reason(),
                    row.until() == null ? null : row.until().toString());
        }
    }

    record Tool(String name, String version, String command) {}

    record Inputs(
            String catalog,
            @Nullable String date,
            @Nullable LocalDate retrieved,
            @Nullable LocalDate parameterDate,
            List<InputFile> files,
            RulePack rulePack,
            List<Parameter> parameters,
            List<Source> sources) {

        static Inputs of(About about) {
            return new Inputs(
                    about.catalog(),
                    about.date(),
                    about.retrieved(),
                    about.parameterDate(),
                    about.files(),
                    about.rulePack(),
                    about.parameters(),
                    about.sources());
        }
    }

    /** Costs in đồng; the rate in percent. */
    record Change(
            @Nullable BigDecimal before,
            @Nullable BigDecimal after,
            @Nullable BigDecimal saved,
            @Nullable BigDecimal savedPercent) {

        static @Nullable Change of(@Nullable CostChange change) {
            return change == null
                    ? null
                    : new Change(
                            Rounded.dong(change.before()),
                            Rounded.dong(change.after()),
                            Rounded.dong(change.saved()),
                            Rounded.percent(change.rate()));
        }
    }

    record Summary(
            int procedures,
            int flagged,
            int conditions,
            int conditionsFlagged,
            int findings,
            int undecided,
            int suppressed,
            Totals.Effects effects,
            Coverage coverage,
            @Nullable Change annual,
            List<Count<Severity>> severities,
            List<Count<Criterion>> criteria,
            List<Count<Lever>> levers,
            List<Affected> mostAffected) {

        static Summary of(Report report) {
            Totals totals = report.totals();
            return new Summary(
                    totals.procedures(),
                    totals.flagged(),
                    totals.conditions(),
                    totals.conditionsFlagged(),
                    totals.findings(),
                    totals.undecided(),
                    report.suppressed().size(),
                    totals.effects(),
                    totals.coverage(),
                    Change.of(totals.annual()),
                    report.severities(),
                    report.criteria(),
                    report.levers(),
                    report.mostAffected());
        }
    }

    record Agency(
            String agency,
            int procedures,
            int flagged,
            int conditions,
            int conditionsFlagged,
            int findings,
            int undecided,
            int withVolumes,
            @Nullable Change annual) {

        static Agency of(AgencyRow row) {
            return new Agency(
                    row.agency(),
                    row.procedures(),
                    row.flagged(),
                    row.conditions(),
                    row.conditionsFlagged(),
                    row.findings(),
                    row.undecided(),
                    row.withVolumes(),
                    Change.of(row.annual()));
        }
    }

    record Rule(
            String id,
            String name,
            Bilingual title,
            int findings,
            int regulations,
            int undecided,
            List<Count<String>> missing) {

        static Rule of(RuleRow row) {
            return new Rule(
                    row.rule().id(),
                    row.rule().name(),
                    row.rule().title(),
                    row.findings(),
                    row.regulations(),
                    row.undecided(),
                    row.missing());
        }
    }

    record Reliances(List<Part> origins, List<Count<Origin>> volumes, List<Part> sources) {

        static Reliances of(Assumptions assumptions) {
            return new Reliances(
                    assumptions.origins().stream()
                            .map(part -> new Part(
                                    null, part.origin(), Rounded.dong(part.amount()), Rounded.percent(part.share())))
                            .toList(),
                    assumptions.volumes(),
                    assumptions.sources().stream()
                            .map(part -> new Part(
                                    part.source(),
                                    part.origin(),
                                    Rounded.dong(part.amount()),
                                    Rounded.percent(part.share())))
                            .toList());
        }

        record Part(
                @Nullable String source,
                Origin origin,
                @Nullable BigDecimal amount,
                @Nullable BigDecimal percent) {}
    }
}
