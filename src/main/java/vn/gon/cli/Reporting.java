package vn.gon.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import vn.gon.audit.SuppressionReview;
import vn.gon.catalog.CatalogFolder;
import vn.gon.catalog.InputFile;
import vn.gon.cost.Spreads;
import vn.gon.plan.AcceptedEdits;
import vn.gon.plan.Assessment;
import vn.gon.plan.Assessor;
import vn.gon.plan.Exposure;
import vn.gon.plan.Kept;
import vn.gon.plan.Measure;
import vn.gon.plan.Planner;
import vn.gon.plan.ReformPackage;
import vn.gon.plan.TargetRow;
import vn.gon.report.About;
import vn.gon.report.AuditReport;
import vn.gon.report.Report;
import vn.gon.report.ReportBuilder;
import vn.gon.report.RulePack;
import vn.gon.report.Sensitivity;
import vn.gon.report.workbook.ReportWorkbook;
import vn.gon.statistics.FeedbackFile;
import vn.gon.text.Problem;

/**
 * Makes the report of a register.
 *
 * @param register the register
 * @param assessor the rules and the prices
 * @param about what the report is of
 * @param proposal the package it proposes; empty for everything that the rules propose
 * @param spreads how far inputs spread; empty where nothing tells
 * @param top how many candidates it shows
 */
record Reporting(
        CatalogFolder register,
        Assessor assessor,
        About about,
        Optional<ProposalOption.Wanted> proposal,
        Optional<Spreads> spreads,
        int top) {

    private static final BigDecimal USUAL_TARGET = new BigDecimal("0.2");

    /**
     * How a report is made.
     *
     * @param session the run
     * @param spec the command
     * @param judging what it judges by
     * @param proposal the package it proposes
     */
    record Made(Session session, CommandSpec spec, AssessorOption judging, ProposalOption proposal) {}

    /** Prepares the report of a register. */
    static Reporting of(CatalogFolder register, Assessor assessor, Made made, int top) {
        Session session = made.session();
        AssessorOption judging = made.judging();
        return new Reporting(
                register,
                assessor,
                about(register, assessor, made),
                made.proposal().read(session, judging.rules(session), register),
                judging.spreads(session),
                top);
    }

    private static About about(CatalogFolder register, Assessor assessor, Made made) {
        List<InputFile> files = new ArrayList<>(register.files());
        files.addAll(made.judging().files(made.session()));
        files.addAll(made.proposal().files(made.session()));
        return new About(
                register.title(),
                made.judging().date(made.session()).orElse(null),
                Version.number(),
                GivenCommand.of(made.spec()),
                files,
                RulePack.of(assessor.rules()),
                assessor.rules().cards(),
                assessor.model().parameters(),
                register.sources(),
                register.instruments(),
                assessor.model().date());
    }

    /**
     * Judges the whole register, chooses the package that is wanted, and returns the report.
     *
     * @param assessed also told of every regulation as the rules judge it, before anything is chosen
     * @param reported also told of every regulation as the figures of the report count it
     */
    Report make(Session session, Consumer<Stream<Assessment>> assessed, Consumer<Assessment> reported) {
        if (proposal.isEmpty()) {
            Exposure exposure = new Exposure(assessor.model(), assessor.volumes());
            return audit(
                            session,
                            UnaryOperator.identity(),
                            stream -> assessed.accept(stream.peek(exposure::add).peek(reported)))
                    .build(sensitivity(exposure, USUAL_TARGET));
        }
        Planner.Gathering gathering = new Planner(assessor, proposal.get().request())
                .gathering(register, proposal.get().since().apply(assessor));
        Kept kept = new Kept(assessor, register.again());
        Report audited = audit(session, gathering::over, stream -> assessed.accept(stream.peek(kept::add)))
                .build();
        ReformPackage chosen = proposal.get().choosing().apply(gathering.options());
        return proposed(chosen, kept, reported).proposing(chosen, audited);
    }

    /** Returns what a list of findings is of. */
    AuditReport.Subject subject() {
        return new AuditReport.Subject(register.files(), assessor.rules(), Version.number(), register.recordLines());
    }

    /** Starts a workbook of the report; it must be told of what is judged and of what is reported. */
    ReportWorkbook workbook(Session session) {
        return new ReportWorkbook(assessor.model(), assessor.volumes(), session.report());
    }

    private ReportBuilder audit(
            Session session, UnaryOperator<Stream<Assessment>> through, Consumer<Stream<Assessment>> assessed) {
        ReportBuilder builder = new ReportBuilder(about, top).hearing(complaints(session.problems()));
        SuppressionReview review =
                new SuppressionReview(assessor.suppressions(), assessor.rules().cards(), true);
        try (Stream<Assessment> assessments = through.apply(assessor.assess(register))) {
            assessed.accept(assessments
                    .peek(builder::add)
                    .peek(each -> review.add(each.regulation().code(), each.suppressed())));
        }
        AuditWords.tellIdle(session, review);
        return builder;
    }

    private Map<String, Integer> complaints(Consumer<Problem> problems) {
        return FeedbackFile.counts(FeedbackFile.read(Path.of(register.name()), problems));
    }

    /** The lines that cannot be read were told of in the first reading. */
    private Report proposed(ReformPackage chosen, Kept kept, Consumer<Assessment> reported) {
        ReportBuilder builder = new ReportBuilder(about, top).hearing(complaints(problem -> {}));
        Exposure exposure = new Exposure(assessor.model(), assessor.volumes());
        try (Stream<Assessment> assessments = kept.accepting(AcceptedEdits.of(chosen))) {
            assessments.peek(exposure::add).peek(reported).forEach(builder::add);
        }
        BigDecimal target = chosen.rows().stream()
                .filter(row -> row.target().measure() == Measure.COST)
                .findFirst()
                .map(Reporting::still)
                .orElse(USUAL_TARGET);
        return builder.build(sensitivity(exposure, target));
    }

    /** What was cut since the baseline is behind us: the draws start from what stands today, and so does the target. */
    private static BigDecimal still(TargetRow row) {
        BigDecimal rest = row.stillAtLeast();
        return rest == null ? row.target().atLeast() : rest;
    }

    private @Nullable Sensitivity sensitivity(Exposure exposure, BigDecimal target) {
        return exposure.yearly().isEmpty()
                ? null
                : spreads.map(known -> Sensitivity.of(
                                exposure, assessor.model(), known, Sensitivity.Draw.usual(known.shape()), target))
                        .orElse(null);
    }
}
