package vn.gon.cost;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.gon.regulation.Channel;
import vn.gon.regulation.Fee;
import vn.gon.regulation.FeeType;
import vn.gon.regulation.Money;
import vn.gon.text.Bilingual;

/**
 * What a filing through one channel pays. Payments of different types add; several amounts of one type are rates for
 * different cases, of which the lower-middle one counts (Circular 02/2017/TT-VPCP, art. 27.2).
 */
final class Fees {

    private static final Bilingual RATES = Bilingual.of(
            "Có nhiều mức thu cho cùng một khoản: tính theo mức trung bình thấp.",
            "There are several rates of one payment: the lower-middle one counts.");
    private static final Bilingual AMOUNT_UNKNOWN = Bilingual.of(
            "Có khoản phí, lệ phí không nêu mức thu: khoản đó chưa được tính.",
            "The amount of a payment is not stated: that payment is not counted.");
    private static final Bilingual OTHER_CURRENCY = Bilingual.of(
            "Có khoản phí, lệ phí không tính bằng đồng: khoản đó chưa được tính.",
            "A payment is not in đồng: that payment is not counted.");

    private final Consumer<Bilingual> notes;

    Fees(Consumer<Bilingual> notes) {
        this.notes = notes;
    }

    /** Returns the payments of the channels of one kind, in đồng; null when not known. */
    @Nullable
    BigDecimal of(List<Channel> sameKind) {
        List<BigDecimal> known = new ArrayList<>();
        for (Channel channel : sameKind) {
            BigDecimal sum = channel.fees() == null ? null : sum(channel.fees());
            if (sum != null) {
                known.add(sum);
            }
        }
        return known.isEmpty() ? null : lowerMiddle(known);
    }

    private @Nullable BigDecimal sum(List<Fee> fees) {
        Map<FeeType, List<BigDecimal>> byType = new EnumMap<>(FeeType.class);
        for (Fee fee : fees) {
            Money amount = fee.amount();
            if (amount == null) {
                notes.accept(AMOUNT_UNKNOWN);
            } else if (!amount.currency().equals(Money.VND)) {
                notes.accept(OTHER_CURRENCY);
            } else {
                byType.computeIfAbsent(fee.type(), type -> new ArrayList<>()).add(amount.amount());
            }
        }
        if (byType.isEmpty() && !fees.isEmpty()) {
            return null;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (List<BigDecimal> rates : byType.values()) {
            sum = sum.add(lowerMiddle(rates));
        }
        return sum;
    }

    private BigDecimal lowerMiddle(List<BigDecimal> rates) {
        if (rates.size() == 1) {
            return rates.get(0);
        }
        if (rates.stream().anyMatch(rate -> rate.compareTo(rates.get(0)) != 0)) {
            notes.accept(RATES);
        }
        return rates.stream()
                .sorted(Comparator.naturalOrder())
                .skip((rates.size() - 1) / 2)
                .findFirst()
                .orElseThrow();
    }
}
