package vn.gon.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gon.text.Problem;

/**
 * Watches that nothing grows again: compares a register with a baseline, burden by burden, as a whole and in every agency. What
 * is not known counts neither as growth nor as a cut, but is told; what only took another code is no growth.
 */
public final class Gate {

    private final Asked asked;
    private final Exemptions exemptions;
    private final Flow whole = new Flow();
    private final SortedMap<String, Flow> byAgency = new TreeMap<>();
    private final List<Offence> growing = new ArrayList<>();
    private final List<Offence> exempt = new ArrayList<>();
    private long unreadable;

    /** Over what growth is looked for. */
    public enum Scope {
        NATIONAL,
        AGENCY,
        ALL
    }

    /**
     * What is asked for.
     *
     * @param burdens what must not grow
     * @param scope over what
     * @param offset how much has to go for what comes; null where simply nothing may grow
     * @param each whether no single regulation may grow, whatever goes elsewhere
     */
    public record Asked(
            Set<Burden> burdens, Scope scope, @Nullable Offset offset, boolean each) {

        public Asked {
            burdens = Set.copyOf(burdens);
        }
    }

    private Gate(Asked asked, Exemptions exemptions) {
        this.asked = asked;
        this.exemptions = exemptions;
    }

    /** Judges what changed; costs must have been worked out for the whole where they are asked for. */
    public static GateVerdict judge(RegisterChange change, Asked asked, Exemptions exemptions) {
        Gate gate = new Gate(asked, exemptions);
        try (Stream<RegulationChange> changes = change.stream()) {
            changes.forEach(gate::add);
        }
        return gate.verdict();
    }

    private void add(RegulationChange change) {
        if (change.kind() == ChangeKind.UNREADABLE) {
            unreadable++;
        }
        Map<Burden, Balance> grown = new EnumMap<>(Burden.class);
        Map<Exemption, Map<Burden, Balance>> let = new java.util.LinkedHashMap<>();
        Map<Burden, Balance> counted = new EnumMap<>(Burden.class);
        Balances.of(change).forEach((burden, balance) -> {
            Optional<Exemption> exemption =
                    balance.hasGrown() && asked.burdens().contains(burden)
                            ? exemptions.of(change, burden)
                            : Optional.empty();
            exemption.ifPresent(each -> let.computeIfAbsent(each, any -> new EnumMap<>(Burden.class))
                    .put(burden, balance));
            counted.put(burden, exemption.isPresent() ? balance.withoutGrowth() : balance);
            if (exemption.isEmpty() && balance.hasGrown() && asked.burdens().contains(burden)) {
                grown.put(burden, balance);
            }
        });
        whole.add(counted);
        byAgency.computeIfAbsent(change.agency(), any -> new Flow()).add(counted);
        if (!grown.isEmpty()) {
            growing.add(Offence.of(change, grown, null));
        }
        let.forEach((exemption, burdens) -> exempt.add(Offence.of(change, burdens, exemption)));
    }

    private GateVerdict verdict() {
        List<GateVerdict.Row> rows = new ArrayList<>();
        List<GateVerdict.OffsetRow> offsets = new ArrayList<>();
        if (asked.scope() != Scope.AGENCY) {
            judge(null, whole, rows, offsets);
        }
        if (asked.scope() != Scope.NATIONAL) {
            byAgency.forEach((agency, flow) -> judge(agency, flow, rows, offsets));
        }
        List<Offence> offences = growing.stream()
                .map(each -> each.within(rows, offsets))
                .filter(each -> !each.burdens().isEmpty())
                .toList();
        List<Problem> idle = exemptions.idle();
        return new GateVerdict(rows, offsets, offences, exempt, idle, unreadable);
    }

    private void judge(
            @Nullable String agency, Flow flow, List<GateVerdict.Row> rows, List<GateVerdict.OffsetRow> offsets) {
        GateVerdict.OffsetRow offset = offset(agency, flow);
        if (offset != null) {
            offsets.add(offset);
        }
        for (Burden burden : Burden.values()) {
            if (asked.burdens().contains(burden) && flow.has(burden)) {
                rows.add(new GateVerdict.Row(agency, burden, flow.balance(burden), outcome(burden, flow, offset)));
            }
        }
    }

    private GateVerdict.Outcome outcome(Burden burden, Flow flow, GateVerdict.@Nullable OffsetRow offset) {
        boolean grew = asked.each()
                ? flow.in(burden).signum() > 0
                : flow.balance(burden).hasGrown();
        if (!grew) {
            return GateVerdict.Outcome.PASSED;
        }
        boolean isOffset = offset != null && offset.by().judges(burden) && offset.covers();
        return isOffset ? GateVerdict.Outcome.OFFSET : GateVerdict.Outcome.GREW;
    }

    private GateVerdict.@Nullable OffsetRow offset(@Nullable String agency, Flow flow) {
        Offset rule = asked.offset();
        if (rule == null) {
            return null;
        }
        boolean byCost = rule.by() == Offset.By.COST;
        Burden counted = byCost ? Burden.ANNUAL_COST : Burden.REGULATIONS;
        BigDecimal in = flow.in(counted);
        long unknown = byCost ? flow.balance(counted).unknown() : 0;
        return new GateVerdict.OffsetRow(
                agency, rule.by(), in, flow.out(counted), in.multiply(BigDecimal.valueOf(rule.out())), unknown);
    }

    /** The burdens of a scope before and after, and what came and went in them. */
    private static final class Flow {

        private final Map<Burden, Balance> balances = new EnumMap<>(Burden.class);
        private final Map<Burden, BigDecimal> in = new EnumMap<>(Burden.class);
        private final Map<Burden, BigDecimal> out = new EnumMap<>(Burden.class);

        void add(Map<Burden, Balance> of) {
            of.forEach((burden, balance) -> {
                balances.merge(burden, balance, Balance::plus);
                BigDecimal growth = balance.growth();
                if (growth.signum() > 0) {
                    in.merge(burden, growth, BigDecimal::add);
                } else if (growth.signum() < 0) {
                    out.merge(burden, growth.negate(), BigDecimal::add);
                }
            });
        }

        boolean has(Burden burden) {
            return balances.containsKey(burden);
        }

        Balance balance(Burden burden) {
            return balances.getOrDefault(burden, Balance.NONE);
        }

        BigDecimal in(Burden burden) {
            return in.getOrDefault(burden, BigDecimal.ZERO);
        }

        BigDecimal out(Burden burden) {
            return out.getOrDefault(burden, BigDecimal.ZERO);
        }
    }
}
