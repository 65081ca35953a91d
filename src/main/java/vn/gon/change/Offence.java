package vn.gon.change;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gon.index.RegulationKind;

/**
 * A regulation in which burdens grew.
 *
 * @param code its code
 * @param regulation whether it is a procedure or a condition
 * @param kind what became of it
 * @param name its name
 * @param agency its agency
 * @param burdens what grew in it
 * @param broughtBy the instruments that brought it, as far as its record tells
 * @param exemption the decision that allows it; null for none
 */
public record Offence(
        String code,
        RegulationKind regulation,
        ChangeKind kind,
        String name,
        String agency,
        Map<Burden, Balance> burdens,
        List<String> broughtBy,
        @Nullable Exemption exemption) {

    public Offence {
        burdens = java.util.Collections.unmodifiableMap(
                burdens.isEmpty() ? new EnumMap<>(Burden.class) : new EnumMap<>(burdens));
        broughtBy = List.copyOf(broughtBy);
    }

    static Offence of(RegulationChange change, Map<Burden, Balance> burdens, @Nullable Exemption exemption) {
        return new Offence(
                change.code(),
                change.regulation(),
                change.kind(),
                change.name(),
                change.agency(),
                burdens,
                change.broughtBy(),
                exemption);
    }

    /** Returns the same with only those burdens that grew too much, or were not made up for, in the whole or in its agency. */
    Offence within(List<GateVerdict.Row> rows, List<GateVerdict.OffsetRow> offsets) {
        Map<Burden, Balance> left = new EnumMap<>(Burden.class);
        burdens.forEach((burden, balance) -> {
            boolean grew = rows.stream()
                    .anyMatch(row ->
                            row.outcome() == GateVerdict.Outcome.GREW && row.burden() == burden && isOf(row.agency()));
            boolean unmet =
                    offsets.stream().anyMatch(row -> !row.isMet() && row.by().judges(burden) && isOf(row.agency()));
            if (grew || unmet) {
                left.put(burden, balance);
            }
        });
        return new Offence(code, regulation, kind, name, agency, left, broughtBy, exemption);
    }

    private boolean isOf(@Nullable String scope) {
        return scope == null || scope.equals(agency);
    }
}
