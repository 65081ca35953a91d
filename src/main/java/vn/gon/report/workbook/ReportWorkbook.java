package vn.gon.report.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import vn.gon.catalog.Volumes;
import vn.gon.cost.CostModel;
import vn.gon.cost.Costings;
import vn.gon.cost.Derivation;
import vn.gon.cost.DerivedLine;
import vn.gon.plan.Assessment;
import vn.gon.plan.Costing;
import vn.gon.regulation.Procedure;
import vn.gon.report.CostChange;
import vn.gon.report.Report;
import vn.gon.text.Bilingual;
import vn.gon.text.Language;

/**
 * A report as a workbook with live formulas. It is told every regulation while the register is judged and writes its cost
 * lines at once, so that its size in memory does not grow with them; the same input gives the same bytes.
 */
public final class ReportWorkbook implements AutoCloseable {

    private final CostModel model;
    private final Volumes volumes;
    private final Book book;
    private final SummarySheet summary;
    private final ChartSheet charts;
    private final CandidateSheet candidates;
    private final OtherSheet others;
    private final ConditionSheet conditions;
    private final LineSheet lines;
    private final StepSheet steps;
    private final InstrumentSheet instruments;
    private final GapSheet gaps;
    private final SuppressedSheet suppressed;
    private final SourceSheet sources;
    private final CostedProcedures costed = new CostedProcedures();

    /** Starts a workbook of a register that is judged at some prices and volumes. */
    public ReportWorkbook(CostModel model, Volumes volumes, Language language) {
        this(model, volumes, language, LineSheet.MOST);
    }

    /**
     * Starts a workbook with less room.
     *
     * @param most how many cost lines it takes
     */
    ReportWorkbook(CostModel model, Volumes volumes, Language language, int most) {
        this.model = model;
        this.volumes = volumes;
        this.book = new Book(
                language,
                Bilingual.of(
                        "Kết quả rà soát, đơn giản hóa thủ tục hành chính",
                        "Review and simplification of administrative procedures"));
        CostInputs inputs = CostInputs.of(model);
        this.summary = new SummarySheet(book);
        this.charts = new ChartSheet(book);
        this.candidates = new CandidateSheet(book);
        this.others = new OtherSheet(book);
        this.conditions = new ConditionSheet(book);
        this.steps = new StepSheet(book, inputs);
        this.lines = new LineSheet(book, inputs, steps.formulas(), most);
        ParameterSheet parameters = new ParameterSheet(book, inputs);
        book.putBehind(steps.sheet(), parameters.sheet());
        this.instruments = new InstrumentSheet(book);
        this.gaps = new GapSheet(book);
        this.suppressed = new SuppressedSheet(book);
        this.sources = new SourceSheet(book);
    }

    /** Takes note of what could not be answered of a regulation, as the rules judge it. */
    public void judged(Assessment assessment) {
        gaps.add(assessment);
    }

    /** Adds a regulation as the figures of the report count it; the report must be told of the same ones. */
    public void reported(Assessment assessment) {
        Costing costing = assessment.costing();
        if (costing == null || !(assessment.regulation() instanceof Procedure procedure)) {
            return;
        }
        boolean counts =
                costing.before().filings() != null || !assessment.findings().isEmpty();
        if (counts) {
            costed.add(costed(assessment, costing, procedure));
        }
    }

    private Costed costed(Assessment assessment, Costing costing, Procedure procedure) {
        Way way = Way.of(assessment);
        Costings costings = model.deriving(procedure, volumes);
        Derivation before = costings.derivation(procedure);
        List<DerivedLine> changed = way == Way.SIMPLIFIED && assessment.after() != null
                ? costings.derivation(assessment.after()).lines()
                : List.of();
        boolean fits = lines.hasRoomFor(before.lines().size() + changed.size());
        return new Costed(
                procedure.code(),
                procedure.name(),
                procedure.agency(),
                way,
                costing.before().filings(),
                costing.after() == null ? null : costing.after().filings(),
                new CostChange(costing.before().unit(), costing.unitAfter()),
                Costed.annual(costing),
                !before.lines().isEmpty(),
                fits ? lines.add(procedure.code(), false, before.lines()) : Optional.empty(),
                fits ? lines.add(procedure.code(), true, changed) : Optional.empty());
    }

    /** Finishes and writes the workbook, once; the stream stays open. */
    public void write(Report report, OutputStream out) throws IOException {
        candidates.fill(report.candidates(), costed, lines);
        others.fill(costed.rest(), lines);
        conditions.fill(report.conditions());
        lines.finish();
        steps.finish();
        instruments.fill(report.instruments());
        gaps.finish();
        suppressed.fill(report.suppressed());
        sources.fill(report, model.date());
        Sums sums = new Sums(candidates.table(), others.table());
        summary.fill(report, sums, sources.procedures());
        charts.fill(report, sums, summary);
        book.write(out);
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
