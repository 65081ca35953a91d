package vn.gon.cost;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gon.regulation.Channel;
import vn.gon.regulation.ChannelKind;
import vn.gon.regulation.Fee;
import vn.gon.regulation.FeeType;
import vn.gon.regulation.Money;

/** One thing that a scenario changes. */
public sealed interface ScenarioChange {

    /** Returns a channel with the fees that this sets. */
    default Channel applied(Channel channel) {
        return channel;
    }

    /** Who pays for a lower price in place of the applicant. */
    enum Bearer {
        /** Nobody: the work itself becomes lighter. */
        NOBODY,
        BUDGET,
        PROVIDER
    }

    /**
     * Payments of some types are lowered by a share when filed in one way.
     *
     * @param kind the way of filing
     * @param lowerBy between 0 and 1
     * @param types the types of payments
     */
    record Fees(ChannelKind kind, BigDecimal lowerBy, Set<FeeType> types) implements ScenarioChange {
        public Fees {
            types = Set.copyOf(types);
        }

        @Override
        public Channel applied(Channel channel) {
            List<Fee> fees = channel.fees();
            return fees == null || channel.kind() != kind
                    ? channel
                    : channel.withFees(fees.stream().map(this::lowered).toList());
        }

        private Fee lowered(Fee fee) {
            Money amount = fee.amount();
            return amount == null || !types.contains(fee.type())
                    ? fee
                    : new Fee(fee.type(), amount.times(BigDecimal.ONE.subtract(lowerBy)), fee.note());
        }
    }

    /**
     * A parameter has another value.
     *
     * @param parameter its name
     * @param value the value; null when it is a multiple of the one in force
     * @param times the multiple; null when there is a value
     * @param bearer who pays the difference
     */
    record SetParameter(
            String parameter,
            @Nullable BigDecimal value,
            @Nullable BigDecimal times,
            Bearer bearer) implements ScenarioChange {

        BigDecimal changed(BigDecimal inForce) {
            if (value != null) {
                return value;
            }
            return times == null ? inForce : inForce.multiply(times);
        }
    }

    /**
     * A share of the papers of one kind are prepared like another kind.
     *
     * @param kind the kind
     * @param become the other kind
     * @param share between 0 and 1
     */
    record Papers(String kind, String become, BigDecimal share) implements ScenarioChange {}

    /**
     * At least a share of filings comes online where that is offered.
     *
     * @param share between 0 and 1
     */
    record OnlineAtLeast(BigDecimal share) implements ScenarioChange {}
}
