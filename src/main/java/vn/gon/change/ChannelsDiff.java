package vn.gon.change;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.gon.change.Differences.At;
import vn.gon.regulation.Channel;
import vn.gon.regulation.Fee;
import vn.gon.regulation.Money;
import vn.gon.text.Bilingual;
import vn.gon.text.Kebab;

/** Compares the ways to file, with the time limit and the fees of each. */
final class ChannelsDiff {

    private static final BigDecimal ALIKE = new BigDecimal("0.5");

    private final Differences found;

    ChannelsDiff(Differences found) {
        this.found = found;
    }

    void compare(@Nullable List<Channel> before, @Nullable List<Channel> after) {
        At at = new At(Facet.CHANNELS, "channels");
        if (Objects.equals(before, after)
                || !found.isStatedTwice(at, before, after, ChannelsDiff::kinds)
                || before == null
                || after == null) {
            return;
        }
        Pairs pairs = Pairs.of(keys(before), keys(after), BigDecimal.ONE);
        pairs.removed()
                .forEach(i -> found.removed(
                        at.in(path(i)), Direction.HEAVIER, before.get(i).kind().label()));
        pairs.both().forEach(pair -> channel(path(pair.after()), before.get(pair.before()), after.get(pair.after())));
        pairs.added()
                .forEach(i -> found.added(
                        at.in(path(i)), Direction.LIGHTER, after.get(i).kind().label()));
    }

    private static String path(int index) {
        return "channels[" + index + "]";
    }

    private static List<String> keys(List<Channel> channels) {
        return channels.stream().map(channel -> Kebab.of(channel.kind())).toList();
    }

    private static Bilingual kinds(List<Channel> channels) {
        return Words.list(
                channels.stream().map(channel -> channel.kind().label()).toList());
    }

    private void channel(String path, Channel before, Channel after) {
        Bilingual where = after.kind().label();
        At limit = new At(Facet.TIME_LIMIT, path + ".timeLimit", where);
        Limits.compare(found, limit, before.timeLimit(), after.timeLimit());
        fees(new At(Facet.FEES, path + ".fees", where), before.fees(), after.fees());
        found.neutral(new At(Facet.OTHER, path + ".note", where), before.note(), after.note(), Bilingual::same);
    }

    private void fees(At at, @Nullable List<Fee> before, @Nullable List<Fee> after) {
        if (Objects.equals(before, after)
                || !found.isStatedTwice(at, before, after, ChannelsDiff::feeList)
                || before == null
                || after == null) {
            return;
        }
        Pairs pairs = Pairs.of(feeKeys(before), feeKeys(after), ALIKE).pairedLast();
        pairs.removed().forEach(i -> found.removed(at, ofFee(before.get(i)).reversed(), Words.fee(before.get(i))));
        pairs.both().forEach(pair -> fee(at, before.get(pair.before()), after.get(pair.after())));
        pairs.added().forEach(i -> found.added(at, ofFee(after.get(i)), Words.fee(after.get(i))));
    }

    private static Bilingual feeList(List<Fee> fees) {
        return Words.list(fees.stream().map(Words::fee).toList());
    }

    private static List<String> feeKeys(List<Fee> fees) {
        return fees.stream()
                .map(fee -> Kebab.of(fee.type()) + " " + Pairs.words(Objects.toString(fee.note(), "")))
                .toList();
    }

    /** Returns what it means that a fee is there; a fee of nothing weighs nothing. */
    private static Direction ofFee(Fee fee) {
        return fee.amount() == null
                ? Direction.UNKNOWN
                : Direction.ofGrowth(fee.amount().amount().signum());
    }

    private void fee(At at, Fee before, Fee after) {
        Money was = before.amount();
        Money is = after.amount();
        if (before.equals(after)) {
            return;
        }
        if (was == null || is == null) {
            boolean known = was != null || is != null;
            found.altered(at, known ? Direction.UNKNOWN : Direction.NEUTRAL, Words.fee(before), Words.fee(after));
        } else if (!was.currency().equals(is.currency())) {
            found.unlike(at, Direction.UNKNOWN, Words.fee(before), Words.fee(after));
        } else {
            Direction direction = Direction.ofGrowth(is.amount().compareTo(was.amount()));
            found.altered(at, direction, Words.fee(before), Words.fee(after));
        }
    }
}
