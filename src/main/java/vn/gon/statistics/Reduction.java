package vn.gon.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.Origin;
import vn.gon.change.Balance;
import vn.gon.change.Burden;
import vn.gon.change.ChangeKind;
import vn.gon.change.ChangeSums;
import vn.gon.change.RegisterChange;
import vn.gon.change.RegulationChange;
import vn.gon.index.RegulationKind;
import vn.gon.plan.Among;

/**
 * What became of the regulations of a baseline by the end of a period: abolished and simplified apart and together, added, and
 * the days, papers and cost before and after. What is recoded or renamed is neither a cut nor an addition.
 *
 * @param change what changed between the baseline and the register
 * @param of the period at the end of which the register stands so
 * @param source what the baseline is called
 * @param among which regulations count
 * @param reviewed the codes that were reviewed; null when not known
 */
public record Reduction(
        RegisterChange change,
        Period of,
        String source,
        Among among,
        @Nullable Set<String> reviewed) implements Statistics.More {

    private static final List<Burden> TIMES = List.of(Burden.WORKING_DAYS, Burden.DAYS, Burden.HOURS, Burden.MONTHS);

    private static final List<Indicator> MONEY =
            List.of(Indicator.COST_BASE, Indicator.COST_NOW, Indicator.COST_SAVED, Indicator.COST_REDUCTION_RATE);

    @Override
    public void add(Period period, Statistics.Sink sink) {
        if (period.equals(of)) {
            try (Stream<RegulationChange> changes = change.stream()) {
                changes.filter(each -> each.kind() != ChangeKind.UNREADABLE)
                        .filter(each -> isAmong(each))
                        .forEach(each -> new Figures(sink, each).add());
            }
        }
    }

    private boolean isAmong(RegulationChange each) {
        return each.before() != null ? among.has(each.before()) : each.after() != null && among.has(each.after());
    }

    private Set<Note> notes() {
        return switch (among) {
            case ALL -> Set.of();
            case BUSINESS -> Set.of(Note.BUSINESS_ONLY);
            case INTERNAL -> Set.of(Note.INTERNAL_ONLY);
            case PUBLIC -> Set.of(Note.WITHOUT_INTERNAL);
        };
    }

    /** Adds what one regulation gives. */
    private final class Figures {

        private final Statistics.Sink sink;
        private final RegulationChange each;
        private final ChangeSums sums;

        Figures(Statistics.Sink sink, RegulationChange each) {
            this.sink = sink;
            this.each = each;
            this.sums = ChangeSums.of(each);
        }

        void add() {
            rate(Indicator.REGULATIONS_REDUCTION_RATE, one(isCut()), base(), Denominator.BASE_REGULATIONS);
            if (each.regulation() == RegulationKind.CONDITION) {
                condition();
            } else {
                procedure();
            }
        }

        private void condition() {
            count(Indicator.CONDITIONS_BASE, base());
            count(Indicator.CONDITIONS_ABOLISHED, is(ChangeKind.REMOVED));
            count(Indicator.CONDITIONS_SIMPLIFIED, is(ChangeKind.SIMPLIFIED));
            count(Indicator.CONDITIONS_ABOLISHED_OR_SIMPLIFIED, one(isCut()));
            count(Indicator.CONDITIONS_ADDED, is(ChangeKind.ADDED));
            count(Indicator.CONDITIONS_NET, is(ChangeKind.ADDED).subtract(is(ChangeKind.REMOVED)));
            rate(Indicator.CONDITIONS_REDUCTION_RATE, one(isCut()), base(), Denominator.BASE_CONDITIONS);
        }

        private void procedure() {
            BigDecimal removed = is(ChangeKind.REMOVED);
            BigDecimal added = is(ChangeKind.ADDED);
            count(Indicator.PROCEDURES_BASE, base());
            count(Indicator.PROCEDURES_REVIEWED, wasReviewed());
            count(Indicator.PROCEDURES_ABOLISHED, removed);
            count(Indicator.PROCEDURES_SIMPLIFIED, is(ChangeKind.SIMPLIFIED));
            count(Indicator.PROCEDURES_ABOLISHED_OR_SIMPLIFIED, one(isCut()));
            count(Indicator.PROCEDURES_TIGHTENED, is(ChangeKind.TIGHTENED));
            count(Indicator.PROCEDURES_ADDED, added);
            count(Indicator.PROCEDURES_NET, added.subtract(removed));
            rate(Indicator.PROCEDURES_ABOLISHED_RATE, removed, base(), Denominator.BASE_PROCEDURES);
            rate(Indicator.PROCEDURES_REDUCTION_RATE, one(isCut()), base(), Denominator.BASE_PROCEDURES);
            rate(Indicator.PROCEDURES_NET_RATE, removed.subtract(added), base(), Denominator.BASE_PROCEDURES);
            if (each.before() != null) {
                burdens();
            }
        }

        /** What was added is no part of what the baseline asked, so it is left out of what became of that. */
        private void burdens() {
            balance(
                    Burden.WORKING_DAYS,
                    Indicator.DAYS_BASE,
                    Indicator.DAYS_NOW,
                    Indicator.DAYS_REDUCTION_RATE,
                    Denominator.BASE_DAYS);
            balance(
                    Burden.PAPERS,
                    Indicator.PAPERS_BASE,
                    Indicator.PAPERS_NOW,
                    Indicator.PAPERS_REDUCTION_RATE,
                    Denominator.BASE_PAPERS);
            balance(
                    Burden.ANNUAL_COST,
                    Indicator.COST_BASE,
                    Indicator.COST_NOW,
                    Indicator.COST_REDUCTION_RATE,
                    Denominator.BASE_COST);
            Balance cost = sums.balances().get(Burden.ANNUAL_COST);
            count(Indicator.COST_SAVED, cost == null || cost.unknown() > 0 ? null : saved(cost));
            rate(Indicator.TIME_REDUCTION_RATE, timeCut(), BigDecimal.ONE, Denominator.TIMED_PROCEDURES);
        }

        /** Unlike units are never added; a procedure with limits in two units lost the mean of the two shares. */
        private @Nullable BigDecimal timeCut() {
            List<BigDecimal> cuts = TIMES.stream()
                    .map(sums.balances()::get)
                    .filter(limit -> limit != null
                            && limit.unknown() == 0
                            && limit.before().signum() > 0)
                    .map(limit -> limit.growth().negate().divide(limit.before(), MathContext.DECIMAL64))
                    .toList();
            return cuts.isEmpty()
                    ? null
                    : cuts.stream()
                            .reduce(BigDecimal.ZERO, BigDecimal::add)
                            .divide(BigDecimal.valueOf(cuts.size()), MathContext.DECIMAL64);
        }

        private void balance(Burden burden, Indicator base, Indicator now, Indicator rate, Denominator of) {
            Balance balance = sums.balances().get(burden);
            if (balance == null || balance.unknown() > 0) {
                count(base, null);
                count(now, null);
                rate(rate, null, null, of);
                return;
            }
            count(base, balance.before());
            count(now, balance.after());
            rate(rate, saved(balance), balance.before(), of);
        }

        private static BigDecimal saved(Balance balance) {
            return balance.before().subtract(balance.after());
        }

        private @Nullable BigDecimal wasReviewed() {
            return reviewed == null
                    ? null
                    : one(each.before() != null
                            && reviewed.contains(each.before().code()));
        }

        private boolean isCut() {
            return each.kind() == ChangeKind.REMOVED || each.kind() == ChangeKind.SIMPLIFIED;
        }

        private BigDecimal is(ChangeKind kind) {
            return one(each.kind() == kind);
        }

        private BigDecimal base() {
            return one(each.before() != null);
        }

        private BigDecimal one(boolean is) {
            return is ? BigDecimal.ONE : BigDecimal.ZERO;
        }

        private void count(Indicator indicator, @Nullable BigDecimal count) {
            add(indicator, count, null, null);
        }

        private void rate(Indicator indicator, @Nullable BigDecimal count, @Nullable BigDecimal among, Denominator of) {
            add(indicator, count, among, of);
        }

        private void add(
                Indicator indicator, @Nullable BigDecimal count, @Nullable BigDecimal whole, @Nullable Denominator of) {
            boolean money = MONEY.contains(indicator);
            Set<Note> notes = EnumSet.noneOf(Note.class);
            notes.addAll(notes());
            if (money) {
                notes.add(Note.KNOWN_COSTS_ONLY);
            }
            Origin origin = money && each.cost() != null ? each.cost().origin() : Origin.MEASURED;
            sink.add(each.agency(), indicator, new Amount(count, whole, of, origin, source, notes));
        }
    }
}
