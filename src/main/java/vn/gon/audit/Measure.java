package vn.gon.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gon.regulation.Channel;
import vn.gon.regulation.Fee;
import vn.gon.regulation.Money;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.RequiredDocument;
import vn.gon.regulation.SubmissionCase;
import vn.gon.regulation.TimeLimit;
import vn.gon.regulation.TimeUnit;
import vn.gon.text.Kebab;

/** What of a procedure is compared with other procedures. */
enum Measure {
    /** The number of papers of a case; the lower-middle case where there are several. */
    DOCUMENTS("documents") {
        @Override
        Optional<Value> of(Procedure procedure) {
            List<BigDecimal> counts = stated(procedure.cases())
                    .map(SubmissionCase::documents)
                    .filter(Objects::nonNull)
                    .map(List<RequiredDocument>::size)
                    .filter(size -> size > 0)
                    .map(BigDecimal::valueOf)
                    .sorted()
                    .toList();
            return lowerMiddle(counts).map(count -> new Value("", count, count.toPlainString()));
        }
    },

    /**
     * The shortest time limit of a channel. Working time (working days, and hours at eight a day) and calendar time (days,
     * months of 30, years of 365) are two units that never meet.
     */
    TIME_LIMIT("channels.time-limit") {
        @Override
        Optional<Value> of(Procedure procedure) {
            List<Value> limits = stated(procedure.channels())
                    .map(Channel::timeLimit)
                    .filter(Objects::nonNull)
                    .flatMap(limit -> value(limit).stream())
                    .toList();
            return limits.stream().map(Value::unit).distinct().count() == 1
                    ? limits.stream().min(Comparator.comparing(Value::amount))
                    : Optional.empty();
        }
    },

    /** A fee or charge in đồng; the lower-middle of the different positive amounts where there are several. */
    FEES("channels.fees") {
        @Override
        Optional<Value> of(Procedure procedure) {
            List<BigDecimal> amounts = stated(procedure.channels())
                    .flatMap(channel -> stated(channel.fees()))
                    .map(Fee::amount)
                    .filter(Objects::nonNull)
                    .filter(money -> money.currency().equals(Money.VND))
                    .map(Money::amount)
                    .filter(amount -> amount.signum() > 0)
                    .map(BigDecimal::stripTrailingZeros)
                    .distinct()
                    .sorted()
                    .toList();
            return lowerMiddle(amounts)
                    .map(amount -> new Value(Money.VND, amount, amount.toPlainString() + " " + Money.VND));
        }
    },

    /** The number of steps. */
    STEPS("steps") {
        @Override
        Optional<Value> of(Procedure procedure) {
            return Optional.ofNullable(procedure.steps())
                    .filter(steps -> !steps.isEmpty())
                    .map(steps -> BigDecimal.valueOf(steps.size()))
                    .map(count -> new Value("", count, count.toPlainString()));
        }
    };

    private static final BigDecimal HOURS_A_WORKING_DAY = BigDecimal.valueOf(8);
    private static final BigDecimal DAYS_A_MONTH = BigDecimal.valueOf(30);
    private static final BigDecimal DAYS_A_YEAR = BigDecimal.valueOf(365);
    private static final int SCALE = 4;

    private final String path;

    Measure(String path) {
        this.path = path;
    }

    /**
     * An amount in a unit in which amounts compare.
     *
     * @param unit the unit as data has it, whatever the language; empty for a number of things
     * @param amount the amount
     * @param shown the amount as the record has it
     */
    record Value(String unit, BigDecimal amount, String shown) {}

    /** Returns the value of a procedure; empty when the record does not state it in a way that compares. */
    abstract Optional<Value> of(Procedure procedure);

    /** Returns where in the record it stands. */
    String path() {
        return path;
    }

    private static Optional<Value> value(TimeLimit limit) {
        String shown = limit.amount().toPlainString() + " " + Kebab.of(limit.unit());
        return switch (limit.unit()) {
            case HOUR ->
                Optional.of(new Value(
                        Kebab.of(TimeUnit.WORKING_DAY),
                        limit.amount().divide(HOURS_A_WORKING_DAY, SCALE, RoundingMode.HALF_UP),
                        shown));
            case WORKING_DAY -> Optional.of(new Value(Kebab.of(TimeUnit.WORKING_DAY), limit.amount(), shown));
            case DAY -> Optional.of(new Value(Kebab.of(TimeUnit.DAY), limit.amount(), shown));
            case MONTH ->
                Optional.of(new Value(Kebab.of(TimeUnit.DAY), limit.amount().multiply(DAYS_A_MONTH), shown));
            case YEAR ->
                Optional.of(new Value(Kebab.of(TimeUnit.DAY), limit.amount().multiply(DAYS_A_YEAR), shown));
            default -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> lowerMiddle(List<BigDecimal> sorted) {
        return sorted.isEmpty() ? Optional.empty() : Optional.of(sorted.get((sorted.size() - 1) / 2));
    }

    private static <T> Stream<T> stated(@Nullable List<T> list) {
        return list == null ? Stream.empty() : list.stream();
    }
}
