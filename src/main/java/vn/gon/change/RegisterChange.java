package vn.gon.change;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.Catalog;
import vn.gon.catalog.CatalogEntry;
import vn.gon.catalog.InOrder;
import vn.gon.cost.CostModel;
import vn.gon.index.RegulationKind;
import vn.gon.regulation.BusinessCondition;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.Regulation;

/**
 * What changed between two registers. Changes are streamed, so memory does not grow with the registers but for their codes;
 * what stands in the same words on both sides is not compared part by part.
 */
public final class RegisterChange {

    private final Catalog before;
    private final Catalog after;
    private final @Nullable Costed costing;
    private final boolean whole;
    private final Merging<Procedure> procedures;
    private final Merging<BusinessCondition> conditions;

    private RegisterChange(
            Catalog before,
            Catalog after,
            Merging<Procedure> procedures,
            Merging<BusinessCondition> conditions,
            @Nullable Costed costing,
            boolean whole) {
        this.before = before;
        this.after = after;
        this.procedures = procedures;
        this.conditions = conditions;
        this.costing = costing;
        this.whole = whole;
    }

    /**
     * Compares two registers; what each of them cannot read is told where it was opened. What stands in the same words on both
     * sides is told as unchanged without its records, see {@link #whole}.
     */
    public static RegisterChange between(Catalog before, Catalog after) {
        return new RegisterChange(
                before,
                after,
                new Merging<>(before.procedureEntries(), after.procedureEntries()),
                new Merging<>(before.conditionEntries(), after.conditionEntries()),
                null,
                false);
    }

    /**
     * Returns the same with the cost of every change, at the prices of a model and with the filings of the newer register,
     * else of the older.
     */
    public RegisterChange costed(CostModel model) {
        return costed(model, false);
    }

    /** Returns the same, reading also what is unchanged, so that the burdens before and after are those of whole registers. */
    public RegisterChange whole() {
        return new RegisterChange(before, after, procedures, conditions, costing, true);
    }

    /** Returns the whole with the cost of every procedure, changed or not, so that totals can be told. */
    public RegisterChange costedWhole(CostModel model) {
        return costed(model, true);
    }

    private RegisterChange costed(CostModel model, boolean all) {
        Costed costs = new Costed(model, after.volumes(), before.volumes(), all);
        return new RegisterChange(before, after, procedures, conditions, costs, whole || all);
    }

    /** Returns the older register. */
    public Catalog before() {
        return before;
    }

    /** Returns the newer register. */
    public Catalog after() {
        return after;
    }

    /** Returns what became of every procedure and then of every condition, in the order of the codes; must be closed. */
    public Stream<RegulationChange> stream() {
        return Stream.concat(
                InOrder.map(procedures.stream(), met -> change(met, RegulationKind.PROCEDURE, ProcedureDiff::between)),
                InOrder.map(conditions.stream(), met -> change(met, RegulationKind.CONDITION, ConditionDiff::between)));
    }

    /** Returns the legal instruments that the two registers tell differently, by number. */
    public List<InstrumentChange> instruments() {
        return InstrumentChange.between(before.instruments(), after.instruments());
    }

    private <T extends Regulation> RegulationChange change(
            Merging.Met<T> met, RegulationKind kind, BiFunction<T, T, List<FieldChange>> differences) {
        RegulationChange change = compared(met, kind, whole, differences);
        return costing == null ? change : costing.cost(change);
    }

    private static <T extends Regulation> RegulationChange compared(
            Merging.Met<T> met, RegulationKind kind, boolean whole, BiFunction<T, T, List<FieldChange>> differences) {
        CatalogEntry<T> was = met.before();
        CatalogEntry<T> is = met.after();
        CatalogEntry<T> shown = is == null ? was : is;
        if (shown == null) {
            throw new IllegalArgumentException("nothing met nothing");
        }
        Made made = new Made(kind, shown.code());
        if (!whole && was != null && is != null && was.isSameLineAs(is)) {
            return made.of(ChangeKind.UNCHANGED, is.agency().orElse(""));
        }
        Optional<T> before = was == null ? Optional.empty() : was.record();
        Optional<T> after = is == null ? Optional.empty() : is.record();
        if ((was != null && before.isEmpty()) || (is != null && after.isEmpty())) {
            return made.of(ChangeKind.UNREADABLE, before.orElse(null), after.orElse(null));
        }
        if (before.isEmpty() || after.isEmpty()) {
            return made.of(
                    before.isEmpty() ? ChangeKind.ADDED : ChangeKind.REMOVED, before.orElse(null), after.orElse(null));
        }
        return made.of(before.get(), after.get(), differences.apply(before.get(), after.get()), met.match());
    }

    /** Makes the change of one regulation. */
    private record Made(RegulationKind kind, String code) {

        RegulationChange of(ChangeKind change, String agency) {
            return new RegulationChange(change, kind, code, agency, null, null, List.of(), null, null);
        }

        RegulationChange of(ChangeKind change, @Nullable Regulation before, @Nullable Regulation after) {
            Regulation shown = after == null ? before : after;
            String agency = shown == null ? "" : shown.agency();
            return new RegulationChange(change, kind, code, agency, before, after, List.of(), null, null);
        }

        RegulationChange of(Regulation before, Regulation after, List<FieldChange> fields, @Nullable Match match) {
            ChangeKind change = match == null ? RegulationChange.kindOf(fields) : ChangeKind.RECODED;
            return new RegulationChange(change, kind, code, after.agency(), before, after, fields, match, null);
        }
    }
}
