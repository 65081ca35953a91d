package vn.gon.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.gon.index.RegulationKind;
import vn.gon.regulation.BusinessCondition;
import vn.gon.regulation.LegalReference;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.Regulation;

/**
 * What became of one regulation between two registers.
 *
 * @param kind what became of it
 * @param regulation whether it is a procedure or a condition
 * @param code its code: the newer, or the older where it was removed
 * @param agency the agency that it counts for: the newer, so that a move of duties is no growth; empty when not known
 * @param before the older record; null when there is none, when it cannot be read, or when nobody asked to read what is
 *     unchanged
 * @param after the newer record; null likewise
 * @param fields what changed in it; empty where it was added, removed or left as it was
 * @param match how alike the two records are, where they were matched by likeness; null otherwise
 * @param cost what the change does to the cost of complying; null for conditions, and where nobody asked for costs
 */
public record RegulationChange(
        ChangeKind kind,
        RegulationKind regulation,
        String code,
        String agency,
        @Nullable Regulation before,
        @Nullable Regulation after,
        List<FieldChange> fields,
        @Nullable Match match,
        @Nullable CostConsequence cost) {

    public RegulationChange {
        fields = List.copyOf(fields);
    }

    /** Returns the kind of a change from what changed in it. */
    static ChangeKind kindOf(List<FieldChange> fields) {
        boolean lighter = fields.stream().anyMatch(field -> field.direction() == Direction.LIGHTER);
        boolean heavier = fields.stream().anyMatch(field -> field.direction() == Direction.HEAVIER);
        if (fields.isEmpty()) {
            return ChangeKind.UNCHANGED;
        }
        return lighter == heavier ? ChangeKind.CHANGED : lighter ? ChangeKind.SIMPLIFIED : ChangeKind.TIGHTENED;
    }

    /** Returns the same change with its cost. */
    RegulationChange with(CostConsequence consequence) {
        return new RegulationChange(kind, regulation, code, agency, before, after, fields, match, consequence);
    }

    /** Returns the newer record, or the older where there is no newer; null when neither can be read. */
    public @Nullable Regulation record() {
        return after == null ? before : after;
    }

    /** Returns the name, or for a condition the wording; empty when no record can be read. */
    public String name() {
        Regulation record = record();
        return record == null ? "" : record.name();
    }

    /** Returns the code before, where it is another one. */
    public @Nullable String codeBefore() {
        return before == null || before.code().equals(code) ? null : before.code();
    }

    /** Returns whether some part asks less and another asks more. */
    public boolean isBothWays() {
        return has(Direction.LIGHTER) && has(Direction.HEAVIER);
    }

    /** Returns whether some part cannot be compared, which is told wherever the change is. */
    public boolean hasUnknown() {
        return has(Direction.UNKNOWN);
    }

    /** Returns whether any part changed in a direction. */
    public boolean has(Direction direction) {
        return fields.stream().anyMatch(field -> field.direction() == direction);
    }

    /** Returns whether the newer register holds this regulation with more in it than the older, or anew. */
    public boolean isChange() {
        return kind != ChangeKind.UNCHANGED;
    }

    /**
     * Returns the instruments that brought the change, as far as the records tell, sorted: legal grounds and the publishing
     * decision that the older record does not name; of a removed regulation none.
     */
    public List<String> broughtBy() {
        TreeSet<String> brought = new TreeSet<>();
        if (after != null && kind != ChangeKind.UNCHANGED) {
            brought.addAll(namedBy(after));
            if (before != null) {
                brought.removeAll(namedBy(before));
            }
        }
        return List.copyOf(brought);
    }

    private static List<String> namedBy(Regulation regulation) {
        List<String> named = new ArrayList<>(
                regulation.instruments().stream().map(LegalReference::number).toList());
        if (regulation instanceof Procedure procedure && procedure.decision() != null) {
            named.add(Objects.requireNonNull(procedure.decision()));
        }
        return named;
    }

    /** Returns the older procedure; null when it is none. */
    public @Nullable Procedure procedureBefore() {
        return before instanceof Procedure procedure ? procedure : null;
    }

    /** Returns the newer procedure; null when it is none. */
    public @Nullable Procedure procedureAfter() {
        return after instanceof Procedure procedure ? procedure : null;
    }

    /** Returns what kind of regulation a record is. */
    static RegulationKind kindOf(Regulation regulation) {
        return regulation instanceof BusinessCondition ? RegulationKind.CONDITION : RegulationKind.PROCEDURE;
    }
}
