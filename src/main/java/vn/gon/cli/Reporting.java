package vn.gon.cli;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.gon.audit.SuppressionReview;
import vn.gon.catalog.CatalogFolder;
import vn.gon.plan.Assessment;
import vn.gon.plan.Assessor;
import vn.gon.report.About;
import vn.gon.report.Report;
import vn.gon.report.ReportBuilder;
import vn.gon.report.RulePack;

/**
 * Makes the report of a register.
 *
 * @param register the register
 * @param assessor the rules and the prices
 * @param about what the report is of
 * @param top how many candidates it shows
 */
record Reporting(CatalogFolder register, Assessor assessor, About about, int top) {

    /** Returns what a report of a register is of. */
    static About about(CatalogFolder register, Assessor assessor, Optional<String> date, String command) {
        return new About(
                register.title(),
                date.orElse(null),
                Version.number(),
                command,
                register.files(),
                RulePack.of(assessor.rules()),
                assessor.rules().cards(),
                assessor.model().parameters(),
                register.sources(),
                register.instruments());
    }

    /**
     * Judges the whole register once and returns the report.
     *
     * @param assessed also told of every regulation judged
     */
    Report make(Session session, Consumer<Stream<Assessment>> assessed) {
        ReportBuilder builder = new ReportBuilder(about, top);
        SuppressionReview review =
                new SuppressionReview(assessor.suppressions(), assessor.rules().cards(), true);
        try (Stream<Assessment> assessments = assessor.assess(register)) {
            assessed.accept(assessments
                    .peek(builder::add)
                    .peek(each -> review.add(each.regulation().code(), each.suppressed())));
        }
        AuditWords.tellIdle(session, review);
        return builder.build();
    }
}
