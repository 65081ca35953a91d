package vn.gon.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.gon.audit.SuppressionReview;
import vn.gon.catalog.CatalogFolder;
import vn.gon.catalog.InputFile;
import vn.gon.cost.Spreads;
import vn.gon.plan.Assessment;
import vn.gon.plan.Assessor;
import vn.gon.plan.Exposure;
import vn.gon.report.About;
import vn.gon.report.Report;
import vn.gon.report.ReportBuilder;
import vn.gon.report.RulePack;
import vn.gon.report.Sensitivity;

/**
 * Makes the report of a register.
 *
 * @param register the register
 * @param assessor the rules and the prices
 * @param about what the report is of
 * @param spreads how uncertain numbers are
 * @param top how many candidates it shows
 */
record Reporting(CatalogFolder register, Assessor assessor, About about, Spreads spreads, int top) {

    /** The rate of saving that switching values speak of where no programme asks for another (Resolution 68/NQ-CP, 2020). */
    private static final BigDecimal TARGET = new BigDecimal("0.20");

    private static final long SEED = 1;
    private static final int DRAWS = 10_000;

    /** Prepares the report of a register, made by a command from the register and further files. */
    static Reporting of(CatalogFolder register, Assessor assessor, AssessorOption judging, Made made) {
        List<InputFile> files = new ArrayList<>(register.files());
        files.addAll(judging.files(made.session()));
        files.addAll(made.files());
        About about = new About(
                String.valueOf(register.folder().getFileName()),
                judging.date(made.session()).orElse(null),
                Version.number(),
                made.command(),
                files,
                RulePack.of(assessor.rules()),
                assessor.rules().cards(),
                assessor.model().parameters(),
                register.sources(),
                register.instruments(),
                assessor.model().date());
        return new Reporting(register, assessor, about, judging.spreads(made.session()), made.top());
    }

    /**
     * How a report is made.
     *
     * @param session the run
     * @param command the command, as it can be given again
     * @param files files it is made from, besides the register and what it is judged by
     * @param top how many candidates it shows
     */
    record Made(Session session, String command, List<InputFile> files, int top) {}

    /**
     * Judges the whole register once and returns the report.
     *
     * @param assessed also told of every regulation judged
     */
    Report make(Session session, Consumer<Stream<Assessment>> assessed) {
        ReportBuilder builder = new ReportBuilder(about, top);
        Exposure exposure = new Exposure();
        SuppressionReview review =
                new SuppressionReview(assessor.suppressions(), assessor.rules().cards(), true);
        try (Stream<Assessment> assessments = assessor.assess(register)) {
            assessed.accept(assessments
                    .peek(builder::add)
                    .peek(each -> exposure.add(each, assessor.volumes(), assessor.model()))
                    .peek(each -> review.add(each.regulation().code(), each.suppressed())));
        }
        AuditWords.tellIdle(session, review);
        Sensitivity.Draw draw = new Sensitivity.Draw(SEED, DRAWS, spreads.shape());
        builder.tell(Sensitivity.of(exposure, assessor.model(), spreads, draw, TARGET));
        return builder.build();
    }
}
