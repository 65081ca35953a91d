package vn.gon.change;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gon.index.RegulationKind;
import vn.gon.regulation.Channel;
import vn.gon.regulation.ChannelKind;
import vn.gon.regulation.Fee;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.SubmissionCase;
import vn.gon.regulation.TimeLimit;

/** Works out what one change does to every burden. */
final class Balances {

    private final Map<Burden, Balance> balances = new EnumMap<>(Burden.class);

    private Balances() {}

    /** Returns the burdens of one regulation before and after; a burden that it does not have is left out. */
    static Map<Burden, Balance> of(RegulationChange change) {
        Balances balances = new Balances();
        if (change.kind() != ChangeKind.UNREADABLE) {
            balances.counts(change);
            balances.raised(change);
            if (change.regulation() == RegulationKind.PROCEDURE && change.record() != null) {
                balances.procedure(change);
            }
        }
        return balances.balances;
    }

    private void counts(RegulationChange change) {
        Balance one =
                Balance.of(change.kind() == ChangeKind.ADDED ? 0 : 1, change.kind() == ChangeKind.REMOVED ? 0 : 1);
        balances.put(Burden.REGULATIONS, one);
        boolean isProcedure = change.regulation() == RegulationKind.PROCEDURE;
        balances.put(isProcedure ? Burden.PROCEDURES : Burden.CONDITIONS, one);
    }

    private void raised(RegulationChange change) {
        long raised = change.fields().stream()
                .filter(field -> field.turn() == Turn.ALTERED && field.direction() == Direction.HEAVIER)
                .filter(field -> field.facet() == Facet.TEXT || field.facet() == Facet.REQUIREMENTS)
                .count();
        if (raised > 0) {
            balances.put(Burden.RAISED, Balance.of(0, raised));
        }
    }

    private void procedure(RegulationChange change) {
        Procedure before = change.procedureBefore();
        Procedure after = change.procedureAfter();
        put(Burden.REQUIREMENTS, change, requirements(before), requirements(after));
        put(Burden.PAPERS, change, papers(before), papers(after));
        Set<ChannelKind> shared = shared(before, after);
        put(Burden.FEES, change, fees(before, shared), fees(after, shared));
        if (before != null && after != null && isSilentOnSomeFee(before, after)) {
            balances.put(Burden.FEES, Balance.NOT_TOLD);
        }
        time(change, limits(before, shared), limits(after, shared));
        CostConsequence cost = change.cost();
        if (cost != null) {
            balances.put(Burden.UNIT_COST, Balance.of(cost.unitBefore(), cost.unitAfter()));
            put(Burden.ANNUAL_COST, change, cost.annualBefore(), cost.annualAfter());
        }
    }

    private void put(Burden burden, RegulationChange change, @Nullable BigDecimal before, @Nullable BigDecimal after) {
        boolean isNew = change.before() == null;
        boolean isGone = change.after() == null;
        BigDecimal was = isNew ? zeroIf(after != null) : before;
        BigDecimal is = isGone ? zeroIf(before != null) : after;
        if (was != null && is != null) {
            balances.put(burden, Balance.of(was, is));
        } else if (isNew || isGone || StatedTwice.isOneSided(was, is)) {
            balances.put(burden, Balance.NOT_TOLD);
        }
    }

    private static @Nullable BigDecimal zeroIf(boolean known) {
        return known ? BigDecimal.ZERO : null;
    }

    private static @Nullable BigDecimal requirements(@Nullable Procedure procedure) {
        return procedure == null || procedure.requirements() == null
                ? null
                : BigDecimal.valueOf(procedure.requirements().size());
    }

    private static @Nullable BigDecimal papers(@Nullable Procedure procedure) {
        List<SubmissionCase> cases = procedure == null ? null : procedure.cases();
        if (cases == null || cases.stream().anyMatch(each -> each.documents() == null)) {
            return null;
        }
        return BigDecimal.valueOf(cases.stream()
                .map(SubmissionCase::documents)
                .mapToLong(papers -> papers == null ? 0 : papers.size())
                .sum());
    }

    /** Returns the channels that both sides have, else all: to open a channel is no burden, whatever it costs there. */
    private static Set<ChannelKind> shared(@Nullable Procedure before, @Nullable Procedure after) {
        EnumSet<ChannelKind> shared = kinds(before);
        shared.retainAll(kinds(after));
        return shared.isEmpty() ? EnumSet.allOf(ChannelKind.class) : shared;
    }

    private static EnumSet<ChannelKind> kinds(@Nullable Procedure procedure) {
        return channels(procedure)
                .map(Channel::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ChannelKind.class)));
    }

    private static Stream<Channel> channels(@Nullable Procedure procedure) {
        return procedure == null || procedure.channels() == null ? Stream.empty() : procedure.channels().stream();
    }

    private static @Nullable BigDecimal fees(@Nullable Procedure procedure, Set<ChannelKind> of) {
        return channels(procedure)
                .filter(channel -> of.contains(channel.kind()))
                .map(Channel::fees)
                .filter(StatedTwice::isKnown)
                .map(Balances::sum)
                .max(BigDecimal::compareTo)
                .orElse(null);
    }

    private static BigDecimal sum(@Nullable List<Fee> fees) {
        return Stream.ofNullable(fees)
                .flatMap(List::stream)
                .map(Fee::amount)
                .map(amount -> amount == null ? BigDecimal.ZERO : amount.amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean isSilentOnSomeFee(Procedure before, Procedure after) {
        return channels(before)
                .anyMatch(was -> channels(after)
                        .anyMatch(is -> is.kind() == was.kind()
                                && StatedTwice.isKnown(is.fees()) != StatedTwice.isKnown(was.fees())));
    }

    /** Returns the longest stated limit in each unit; empty when none is stated. */
    private static Map<Burden, TimeLimit> limits(@Nullable Procedure procedure, Set<ChannelKind> of) {
        Map<Burden, TimeLimit> longest = new EnumMap<>(Burden.class);
        Stream<@Nullable TimeLimit> ofCases = procedure == null || procedure.cases() == null
                ? Stream.empty()
                : procedure.cases().stream().map(SubmissionCase::timeLimit);
        Stream.concat(
                        ofCases,
                        channels(procedure)
                                .filter(channel -> of.contains(channel.kind()))
                                .map(Channel::timeLimit))
                .forEach(limit -> {
                    if (limit != null && limit.isStated()) {
                        TimeLimit plain = Limits.inMonths(limit);
                        longest.merge(Burden.of(limit.unit()), plain, Balances::longer);
                    }
                });
        return longest;
    }

    private static TimeLimit longer(TimeLimit one, TimeLimit other) {
        return one.amount().compareTo(other.amount()) >= 0 ? one : other;
    }

    private void time(RegulationChange change, Map<Burden, TimeLimit> before, Map<Burden, TimeLimit> after) {
        boolean twoSided = change.before() != null && change.after() != null;
        if (twoSided && !before.keySet().equals(after.keySet())) {
            before.keySet().forEach(burden -> balances.put(burden, Balance.NOT_TOLD));
            after.keySet().forEach(burden -> balances.put(burden, Balance.NOT_TOLD));
            if (isLongerForCertain(before, after)) {
                balances.put(Burden.LONGER_UNIT, Balance.of(0, 1));
            }
            return;
        }
        Set<Burden> units = EnumSet.noneOf(Burden.class);
        units.addAll(before.keySet());
        units.addAll(after.keySet());
        for (Burden unit : units) {
            balances.put(unit, Balance.of(amount(before.get(unit)), amount(after.get(unit))));
        }
    }

    private static boolean isLongerForCertain(Map<Burden, TimeLimit> before, Map<Burden, TimeLimit> after) {
        return before.size() == 1
                && after.size() == 1
                && Limits.unlike(
                                before.values().iterator().next(),
                                after.values().iterator().next())
                        == Direction.HEAVIER;
    }

    private static BigDecimal amount(@Nullable TimeLimit limit) {
        return limit == null ? BigDecimal.ZERO : limit.amount();
    }
}
