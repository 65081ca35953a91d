package vn.gon.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A measure of the procedure lies above a percentile of its peers: the other procedures of its first field that do the
 * same act and state the measure in the same unit. Percentiles are by nearest rank, so that ties never lie above.
 *
 * @param measure what is compared
 * @param percent the percentile, from 1 to 100
 * @param peers how many peers there must be; the answer is unknown with fewer
 * @param least how much it must be at least besides; null for no such demand
 * @param timesMedian how many times the median it must be besides; null for no such demand
 * @param register the register; null when none is given
 */
record ComparedWithPeers(
        Measure measure,
        BigDecimal percent,
        int peers,
        @Nullable BigDecimal least,
        @Nullable BigDecimal timesMedian,
        @Nullable Register register)
        implements AcrossRegister {

    private static final BigDecimal HALF = BigDecimal.valueOf(50);

    @Override
    public Answer answer(Element element, Register known) {
        Profile profile = known.profileOf(element.whole());
        Measure.Value own = profile.values().get(measure);
        if (own == null) {
            return Answer.unknown(measure.path());
        }
        if (least != null && own.amount().compareTo(least) < 0) {
            return Answer.NO;
        }
        Optional<Peers.Values> others = known.peers().othersOf(profile, measure, known.registered(profile.code()));
        if (others.isEmpty()) {
            return Answer.unknown(profile.fields() == null ? "fields" : "name");
        }
        if (others.get().sorted().size() < peers) {
            return Answer.unknown("register.peers");
        }
        return isAbove(own.amount(), others.get())
                ? Answer.yes(List.of(
                        new Evidence(measure.path(), own.shown()),
                        new Evidence(Evidence.PEERS, shown(own.unit(), others.get()))))
                : Answer.NO;
    }

    private boolean isAbove(BigDecimal own, Peers.Values others) {
        return own.compareTo(others.percentile(percent)) > 0
                && (timesMedian == null || own.compareTo(others.percentile(HALF).multiply(timesMedian)) >= 0);
    }

    private String shown(String unit, Peers.Values others) {
        return "P50 = " + shown(unit, others.percentile(HALF)) + "; P" + percent.toPlainString() + " = "
                + shown(unit, others.percentile(percent)) + "; n = "
                + others.sorted().size();
    }

    private static String shown(String unit, BigDecimal amount) {
        return (amount.stripTrailingZeros().toPlainString() + " " + unit).strip();
    }

    @Override
    public Condition within(Register known) {
        return new ComparedWithPeers(measure, percent, peers, least, timesMedian, known);
    }
}
