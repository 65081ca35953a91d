package vn.gon.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.InOrder;
import vn.gon.catalog.Origin;
import vn.gon.catalog.Volumes;
import vn.gon.cost.CostModel;
import vn.gon.cost.Costings;
import vn.gon.cost.Derivation;
import vn.gon.cost.Formula;
import vn.gon.cost.Spreads;
import vn.gon.cost.Workload;
import vn.gon.regulation.Procedure;

/** The yearly work of a register before and after the edits accepted, as far as its filings are known. */
public final class Exposure {

    private final Workload before = new Workload();
    private final Workload after = new Workload();
    private final List<Yearly> yearly = new ArrayList<>();
    private final Set<Origin> origins = new TreeSet<>();
    private final CostModel model;
    private final Volumes volumes;
    private long procedures;

    /** Starts with nothing. */
    public Exposure(CostModel model, Volumes volumes) {
        this.model = model;
        this.volumes = volumes;
    }

    /**
     * A procedure in a year.
     *
     * @param code its code
     * @param name its name
     * @param filings filings a year
     * @param before cost of one filing as it is, in đồng, unrounded
     * @param after cost of one filing with the edits
     */
    public record Yearly(String code, String name, BigDecimal filings, BigDecimal before, BigDecimal after) {

        /** Returns the cost of a year as it is, in đồng. */
        public BigDecimal total() {
            return before.multiply(filings);
        }

        /** Returns what a year saves, in đồng. */
        public BigDecimal saving() {
            return before.subtract(after).multiply(filings);
        }

        /**
         * Returns the number of filings at which a register just reaches a rate of saving, the other procedures staying as
         * they are; null when no number does.
         *
         * @param total the yearly cost of the register with this procedure in it
         * @param saving its yearly saving with this procedure in it
         * @param target the rate, between 0 and 1
         */
        public @Nullable BigDecimal switching(BigDecimal total, BigDecimal saving, BigDecimal target) {
            BigDecimal missing = target.multiply(total.subtract(total())).subtract(saving.subtract(saving()));
            BigDecimal gained = before.subtract(after).subtract(target.multiply(before));
            if (gained.signum() == 0 || missing.signum() * gained.signum() < 0) {
                return null;
            }
            return missing.divide(gained, MathContext.DECIMAL128);
        }
    }

    private record Derived(
            Procedure procedure,
            Derivation before,
            @Nullable Derivation after) {}

    /**
     * Returns the work of those procedures that are among some, with the edits accepted.
     *
     * @param assessments what an assessor says of a register; closed here
     * @param assessor the assessor
     */
    public static Exposure of(Stream<Assessment> assessments, Assessor assessor, Among among) {
        Exposure exposure = new Exposure(assessor.model(), assessor.volumes());
        Stream<Assessment> procedures =
                assessments.filter(each -> each.regulation() instanceof Procedure && among.has(each.regulation()));
        try (Stream<Derived> derived = InOrder.map(procedures, exposure::derive)) {
            derived.forEach(exposure::add);
        }
        return exposure;
    }

    /** Adds a regulation; one that is no procedure has no work of its own. */
    public void add(Assessment assessment) {
        if (assessment.regulation() instanceof Procedure) {
            add(derive(assessment));
        }
    }

    private Derived derive(Assessment assessment) {
        Procedure procedure = (Procedure) assessment.regulation();
        Costings costings = model.deriving(procedure, volumes);
        Derivation before = costings.derivation(procedure);
        Procedure after = assessment.after();
        return before.cost().filings() == null || after == null
                ? new Derived(procedure, before, null)
                : new Derived(procedure, before, costings.derivation(after));
    }

    private void add(Derived derived) {
        procedures++;
        BigDecimal filings = derived.before.cost().filings();
        Origin origin = derived.before.cost().volumeOrigin();
        if (filings == null || origin == null || derived.before.lines().isEmpty()) {
            return;
        }
        origins.add(origin);
        Formula factor = new Formula.Input(Spreads.filings(origin));
        before.add(derived.before.lines(), filings, factor);
        BigDecimal unitAfter = BigDecimal.ZERO;
        if (derived.after != null) {
            BigDecimal filingsAfter = derived.after.cost().filings() == null
                    ? filings
                    : derived.after.cost().filings();
            after.add(derived.after.lines(), filingsAfter, factor);
            unitAfter = derived.after
                    .cost()
                    .unit()
                    .multiply(filingsAfter)
                    .divide(filings.signum() == 0 ? BigDecimal.ONE : filings, MathContext.DECIMAL128);
        }
        yearly.add(new Yearly(
                derived.procedure.code(),
                derived.procedure.name(),
                filings,
                derived.before.cost().unit(),
                unitAfter));
    }

    /** Returns the work of a year as it is. */
    public Workload before() {
        return before;
    }

    /** Returns the work of a year with the edits. */
    public Workload after() {
        return after;
    }

    /** Returns the procedures with known filings, the dearest year first. */
    public List<Yearly> yearly() {
        return yearly.stream()
                .sorted(Comparator.comparing(Yearly::total).reversed().thenComparing(Yearly::code))
                .toList();
    }

    /** Returns the origins of the numbers of filings. */
    public Set<Origin> origins() {
        return Set.copyOf(origins);
    }

    /** Returns how many procedures the register has. */
    public long procedures() {
        return procedures;
    }
}
