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
    private final Merging<Procedure> procedures;
    private final Merging<BusinessCondition> conditions;

    private RegisterChange(
            Catalog before,
            Catalog after,
            Merging<Procedure> procedures,
            Merging<BusinessCondition> conditions,
            @Nullable Costed costing) {
        this.before = before;
        this.after = after;
        this.procedures = procedures;
        this.conditions = conditions;
        this.costing = costing;
    }

    /** Compares two registers; what each of them cannot read is told where it was opened. */
    public static RegisterChange between(Catalog before, Catalog after) {
        return new RegisterChange(
                before,
                after,
                new Merging<>(before.procedureEntries(), after.procedureEntries()),
                new Merging<>(before.conditionEntries(), after.conditionEntries()),
                null);
    }

    /**
     * Returns the same with the cost of every change, at the prices of a model and with the filings of the newer register,
     * else of the older.
     */
    public RegisterChange costed(CostModel model) {
        return costed(model, false);
    }

    /** Returns the same with the cost of every procedure, changed or not, so that totals can be told. */
    public RegisterChange costedWhole(CostModel model) {
        return costed(model, true);
    }

    private RegisterChange costed(CostModel model, boolean whole) {
        return new RegisterChange(
                before, after, procedures, conditions, new Costed(model, after.volumes(), before.volumes(), whole));
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
        RegulationChange change = compared(met, kind, differences);
        return costing == null ? change : costing.cost(change);
    }

    private static <T extends Regulation> RegulationChange compared(
            Merging.Met<T> met, RegulationKind kind, BiFunction<T, T, List<FieldChange>> differences) {
        CatalogEntry<T> was = met.before();
        CatalogEntry<T> is = met.after();
        String code = code(was, is);
        Optional<T> after = is == null ? Optional.empty() : is.record();
        if (was != null && is != null && after.isPresent() && was.isSameAs(is)) {
            T same = after.get();
            return new RegulationChange(ChangeKind.UNCHANGED, kind, code, same, same, List.of(), null, null);
        }
        Optional<T> before = was == null ? Optional.empty() : was.record();
        if ((was != null && before.isEmpty()) || (is != null && after.isEmpty())) {
            return new RegulationChange(
                    ChangeKind.UNREADABLE, kind, code, before.orElse(null), after.orElse(null), List.of(), null, null);
        }
        if (before.isEmpty() || after.isEmpty()) {
            ChangeKind oneSided = before.isEmpty() ? ChangeKind.ADDED : ChangeKind.REMOVED;
            return new RegulationChange(
                    oneSided, kind, code, before.orElse(null), after.orElse(null), List.of(), null, null);
        }
        List<FieldChange> fields = differences.apply(before.get(), after.get());
        ChangeKind changed = met.match() == null ? RegulationChange.kindOf(fields) : ChangeKind.RECODED;
        return new RegulationChange(changed, kind, code, before.get(), after.get(), fields, met.match(), null);
    }

    private static <T extends Regulation> String code(@Nullable CatalogEntry<T> was, @Nullable CatalogEntry<T> is) {
        return is != null ? is.code() : was != null ? was.code() : "";
    }
}
