package vn.gon.report;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gon.audit.Criterion;
import vn.gon.audit.Evidence;
import vn.gon.audit.Severity;
import vn.gon.catalog.Origin;
import vn.gon.cost.CostLine;
import vn.gon.cost.Task;
import vn.gon.reform.Edit;
import vn.gon.reform.Lever;
import vn.gon.regulation.LegalReference;
import vn.gon.text.Bilingual;

/** The shape of one candidate for scripts. */
record CandidateJson(
        int rank,
        String code,
        String name,
        String agency,
        boolean abolished,
        List<FindingJson> findings,
        List<EditJson> edits,
        List<LegalReference> amend,
        Facts before,
        @Nullable Facts after,
        @Nullable BenefitJson benefit,
        List<LineJson> lines,
        List<Bilingual> notes,
        @Nullable Integer feedback) {

    static CandidateJson of(Candidate candidate) {
        return new CandidateJson(
                candidate.rank(),
                candidate.code(),
                candidate.name(),
                candidate.agency(),
                candidate.abolished(),
                findings(candidate.reasons()),
                candidate.changes().stream().map(EditJson::of).toList(),
                candidate.amendments().stream().map(Amendment::reference).toList(),
                candidate.before(),
                candidate.after(),
                BenefitJson.of(candidate.benefit()),
                candidate.costs().stream().map(LineJson::of).toList(),
                candidate.notes(),
                candidate.feedback() == 0 ? null : candidate.feedback());
    }

    private static List<FindingJson> findings(List<Reason> reasons) {
        return reasons.stream()
                .flatMap(reason -> reason.points().stream().map(point -> FindingJson.of(reason, point)))
                .toList();
    }

    /** A condition: it has no cost of its own. */
    record OfCondition(
            int rank,
            String code,
            String line,
            String text,
            String agency,
            List<FindingJson> findings,
            List<EditJson> edits,
            List<LegalReference> amend) {

        static OfCondition of(FlaggedCondition flagged) {
            return new OfCondition(
                    flagged.rank(),
                    flagged.condition().code(),
                    flagged.condition().line(),
                    flagged.condition().text(),
                    flagged.condition().agency(),
                    CandidateJson.findings(flagged.reasons()),
                    flagged.changes().stream().map(EditJson::of).toList(),
                    flagged.amendments().stream().map(Amendment::reference).toList());
        }
    }

    record FindingJson(
            String rule,
            String name,
            Criterion criterion,
            Severity severity,
            String path,
            @Nullable String element,
            List<Evidence> evidence,
            List<EditJson> edits,
            @Nullable Saving saving) {

        static FindingJson of(Reason reason, Reason.Point point) {
            return new FindingJson(
                    reason.rule().id(),
                    reason.rule().name(),
                    reason.rule().criterion(),
                    point.finding().severity(),
                    point.finding().path(),
                    point.element() == null ? null : point.element().words(),
                    point.finding().evidence(),
                    point.finding().edits().stream().map(EditJson::of).toList(),
                    point.alone() == null
                            ? null
                            : new Saving(Rounded.dong(point.alone()), Rounded.dong(point.marginal())));
        }
    }

    /** Savings of one filing; neither may be added over findings. */
    record Saving(@Nullable BigDecimal alone, @Nullable BigDecimal marginal) {}

    record EditJson(String edit, Lever lever, String path, Bilingual label) {

        static EditJson of(Edit edit) {
            return new EditJson(edit.name(), edit.lever(), edit.path(), edit.label());
        }

        static EditJson of(Change change) {
            return of(change.edit());
        }
    }

    record BenefitJson(
            ReportJson.@Nullable Change unit,
            Origin unitOrigin,
            @Nullable BigDecimal filings,
            @Nullable Origin filingsOrigin,
            @Nullable String filingsSource,
            ReportJson.@Nullable Change annual) {

        static @Nullable BenefitJson of(Candidate.@Nullable Benefit benefit) {
            return benefit == null
                    ? null
                    : new BenefitJson(
                            ReportJson.Change.of(benefit.unit()),
                            benefit.unitOrigin(),
                            Rounded.quantity(benefit.filings()),
                            benefit.filingsOrigin(),
                            benefit.filingsSource(),
                            ReportJson.Change.of(benefit.annual()));
        }
    }

    record LineJson(
            Task task,
            Bilingual label,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after,
            Origin origin,
            List<String> sources) {

        static LineJson of(CostRow row) {
            CostLine line = row.line();
            return new LineJson(
                    row.task(),
                    line.label(),
                    Rounded.dong(row.change().before()),
                    Rounded.dong(row.change().after()),
                    line.origin(),
                    line.sources());
        }
    }
}
