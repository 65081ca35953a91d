package vn.gon.cost;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.Origin;
import vn.gon.catalog.Volume;
import vn.gon.regulation.Procedure;
import vn.gon.text.Bilingual;

/**
 * What one procedure costs as it stands and as it would be with edits. Parts of the cost table whose parts of the record
 * are the same objects before and after are worked out once. For one thread.
 */
public final class Costings {

    private final CostModel.Lines lines;
    private final Procedure original;
    private final boolean filingIsKnown;
    private final List<Volume> volumes;
    private final boolean deriving;
    private final @Nullable Filings filings;
    private final ChannelShares shares;
    private final PaperLines.Prepared prepared;
    private final Parts before;

    /**
     * Prepares to cost a procedure.
     *
     * @param volumes its filings, as far as they are known
     * @param deriving whether the formulas behind the lines are kept
     */
    Costings(CostModel.Lines lines, Procedure original, List<Volume> volumes, boolean deriving) {
        this.lines = lines;
        this.original = original;
        this.filingIsKnown = !ChannelLines.offered(original).isEmpty();
        this.volumes = volumes;
        this.deriving = deriving;
        this.filings = Filings.of(volumes, original).orElse(null);
        this.shares = lines.usual().of(original, filings);
        this.prepared = lines.papers().prepared();
        this.before = new Parts(
                original,
                papers(original),
                filing(original),
                fees(original),
                inspections(original),
                receiving(original));
    }

    /** The parts of a cost table, each of which depends on other parts of the record. */
    private record Parts(Procedure of, Sheet papers, Sheet filing, Sheet fees, Sheet inspections, Sheet receiving) {

        List<Sheet> inOrder() {
            return List.of(papers, filing, fees, inspections, receiving);
        }

        BigDecimal unit() {
            BigDecimal sum = BigDecimal.ZERO;
            for (Sheet part : inOrder()) {
                sum = sum.add(part.unit());
            }
            return sum;
        }
    }

    /** Returns what the procedure costs as it stands in the register. */
    public ProcedureCost before() {
        return cost(before);
    }

    /**
     * Returns what the procedure costs as it would be. Where filing online is new, the share that came online before tells
     * nothing about how many will, so the usual share counts. Where the register does not tell how to file, filing is not
     * counted before, and so not after either.
     *
     * @param changed the procedure with edits applied
     */
    public ProcedureCost after(Procedure changed) {
        return cost(parts(changed));
    }

    /** Returns what one filing of the procedure costs as it would be, in đồng: the unit of {@link #after}. */
    public BigDecimal unitAfter(Procedure changed) {
        return parts(changed).unit();
    }

    /** Returns what {@link #after} returns, with the formulas behind every line, as far as they are kept. */
    public Derivation derivation(Procedure changed) {
        Parts parts = parts(changed);
        List<DerivedLine> derived = new ArrayList<>();
        parts.inOrder().forEach(part -> derived.addAll(part.derived()));
        return new Derivation(
                cost(parts),
                derived,
                Filings.years(volumes, changed),
                Filings.disputed(volumes, changed),
                Filings.validity(volumes, changed));
    }

    private Parts parts(Procedure changed) {
        boolean samePapers = changed.cases() == original.cases();
        boolean sameFiling = !filingIsKnown
                || (changed.channels() == original.channels()
                        && changed.levels() == original.levels()
                        && changed.subjects() == original.subjects()
                        && changed.online() == original.online());
        boolean sameInspections =
                changed.steps() == original.steps() && changed.requirements() == original.requirements();
        return new Parts(
                changed,
                samePapers ? before.papers() : papers(changed),
                sameFiling ? before.filing() : filing(changed),
                sameFiling ? before.fees() : fees(changed),
                sameInspections ? before.inspections() : inspections(changed),
                sameFiling ? before.receiving() : receiving(changed));
    }

    private Sheet papers(Procedure procedure) {
        return part(sheet -> lines.papers().add(original, procedure, prepared, sheet));
    }

    private Sheet filing(Procedure procedure) {
        return part(sheet -> lines.channels().addFiling(procedure, shares, sheet));
    }

    private Sheet fees(Procedure procedure) {
        return part(sheet -> lines.fees().add(original, procedure, shares, sheet));
    }

    private Sheet inspections(Procedure procedure) {
        return part(sheet -> lines.inspections().add(procedure, sheet));
    }

    private Sheet receiving(Procedure procedure) {
        return part(sheet -> lines.channels().addReceiving(procedure, shares, sheet));
    }

    private interface Filling {
        void fill(Sheet sheet);
    }

    private Sheet part(Filling filling) {
        Sheet sheet = new Sheet(lines.tariff(), deriving);
        filling.fill(sheet);
        return sheet;
    }

    private ProcedureCost cost(Parts parts) {
        List<CostLine> table = new ArrayList<>();
        Set<Bilingual> notes = new LinkedHashSet<>();
        for (Sheet part : parts.inOrder()) {
            table.addAll(part.lines());
            notes.addAll(part.notes());
        }
        BigDecimal unit = parts.unit();
        Filings yearly = filings(parts.of());
        String code = parts.of().code();
        Origin origin = Sheet.origin(table);
        List<Bilingual> told = List.copyOf(notes);
        return yearly == null
                ? new ProcedureCost(code, table, unit, null, null, origin, null, null, told)
                : new ProcedureCost(
                        code,
                        table,
                        unit,
                        yearly.count(),
                        unit.multiply(yearly.count()),
                        origin,
                        yearly.origin(),
                        yearly.source(),
                        told);
    }

    /** A result that is valid for longer is applied for less often. */
    private @Nullable Filings filings(Procedure procedure) {
        return procedure.results() == original.results()
                ? filings
                : Filings.of(volumes, procedure).orElse(null);
    }
}
