package vn.gon.plan.solver;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A portfolio without what can be told at first sight: items that no choice can afford, since the others cannot make up for
 * what they give less; instruments that every choice opens; rows that every choice reaches. Where a target can just be
 * reached, or not quite, hardly anything is left to choose.
 *
 * @param portfolio what is left to choose
 * @param whole the item of the whole behind each item
 * @param sunk the charges of the instruments that every choice opens
 */
@SuppressWarnings("ArrayRecordComponent")
record Narrowed(Portfolio portfolio, int[] whole, long sunk) {

    /** Returns what is left of a portfolio; null when no choice holds every constraint. */
    static @Nullable Narrowed of(Portfolio all) {
        BitSet left = new BitSet(all.items());
        left.set(0, all.items());
        boolean changed = true;
        while (changed) {
            boolean dropped = dropTooLittle(all, left);
            changed = dropUnlinked(all, left) || dropped;
            if (hasEmptyGroup(all, left)) {
                return null;
            }
        }
        return narrowed(all, left);
    }

    /** Returns an outcome of what is left as one of the whole. */
    Outcome whole(Outcome outcome) {
        Pick pick = outcome.pick();
        return new Outcome(
                pick == null
                        ? null
                        : new Pick(
                                pick.effort() + sunk,
                                pick.items().stream().map(item -> whole[item]).toList()),
                outcome.bound() + sunk,
                outcome.complete());
    }

    private static boolean dropTooLittle(Portfolio all, BitSet left) {
        long[] slack = new long[all.rows()];
        long[] most = new long[all.rows()];
        for (int row = 0; row < slack.length; row++) {
            slack[row] = -all.required[row];
        }
        for (int group = 0; group < all.groups(); group++) {
            BitSet touched = extremes(all, left, group, most, true);
            touched.stream().forEach(row -> slack[row] += most[row]);
        }
        int before = left.cardinality();
        for (int group = 0; group < all.groups(); group++) {
            BitSet touched = extremes(all, left, group, most, true);
            for (int item = all.first[group]; item < all.first[group + 1]; item++) {
                if (left.get(item) && isTooLittle(all, item, touched, most, slack)) {
                    left.clear(item);
                }
            }
        }
        return left.cardinality() < before;
    }

    private static boolean isTooLittle(Portfolio all, int item, BitSet touched, long[] most, long[] slack) {
        return touched.stream()
                .anyMatch(row -> all.required[row] > 0 && most[row] - all.amount(item, row) > slack[row]);
    }

    /** What asks for an item that is gone cannot be taken either. */
    private static boolean dropUnlinked(Portfolio all, BitSet left) {
        int before = left.cardinality();
        for (Link link : all.links) {
            if (Arrays.stream(link.then()).noneMatch(left::get)) {
                Arrays.stream(link.when()).forEach(left::clear);
            }
        }
        return left.cardinality() < before;
    }

    /**
     * Finds the most, or the least, that a group can still give each row.
     *
     * @param into where the amounts are put, by row
     * @return the rows that some item of it gives anything
     */
    private static BitSet extremes(Portfolio all, BitSet left, int group, long[] into, boolean most) {
        BitSet touched = new BitSet();
        for (int item = left.nextSetBit(all.first[group]);
                item >= 0 && item < all.first[group + 1];
                item = left.nextSetBit(item + 1)) {
            Arrays.stream(all.rows[item]).forEach(touched::set);
        }
        touched.stream().forEach(row -> into[row] = most ? 0 : Long.MAX_VALUE);
        for (int item = left.nextSetBit(all.first[group]);
                item >= 0 && item < all.first[group + 1];
                item = left.nextSetBit(item + 1)) {
            for (int row = touched.nextSetBit(0); row >= 0; row = touched.nextSetBit(row + 1)) {
                long amount = all.amount(item, row);
                into[row] = most ? Math.max(into[row], amount) : Math.min(into[row], amount);
            }
        }
        return touched;
    }

    private static boolean hasEmptyGroup(Portfolio all, BitSet left) {
        return IntStream.range(0, all.groups()).anyMatch(group -> {
            int next = left.nextSetBit(all.first[group]);
            return next < 0 || next >= all.first[group + 1];
        });
    }

    private static Narrowed narrowed(Portfolio all, BitSet left) {
        BitSet opened = opened(all, left);
        int[] whole = left.stream().toArray();
        int[] number = new int[all.items()];
        Arrays.fill(number, -1);
        for (int at = 0; at < whole.length; at++) {
            number[whole[at]] = at;
        }
        int[] first = new int[all.groups() + 1];
        for (int group = 0; group < all.groups(); group++) {
            first[group + 1] = left.get(0, all.first[group + 1]).cardinality();
        }
        Portfolio portfolio = new Portfolio(new Portfolio.Parts(
                first,
                Arrays.stream(whole).mapToLong(item -> all.effort[item]).toArray(),
                Arrays.stream(whole)
                        .mapToObj(item -> Arrays.stream(all.opens[item])
                                .filter(instrument -> !opened.get(instrument))
                                .toArray())
                        .toArray(int[][]::new),
                all.charge.clone(),
                Arrays.stream(whole).mapToObj(item -> all.rows[item]).toArray(int[][]::new),
                Arrays.stream(whole).mapToObj(item -> all.amounts[item]).toArray(long[][]::new),
                stillRequired(all, left),
                links(all, number)));
        return new Narrowed(
                portfolio,
                whole,
                opened.stream().mapToLong(each -> all.charge[each]).sum());
    }

    /** Returns the instruments that some group opens whatever is chosen of it. */
    private static BitSet opened(Portfolio all, BitSet left) {
        BitSet opened = new BitSet();
        for (int group = 0; group < all.groups(); group++) {
            BitSet common = null;
            for (int item = left.nextSetBit(all.first[group]);
                    item >= 0 && item < all.first[group + 1];
                    item = left.nextSetBit(item + 1)) {
                BitSet own = new BitSet();
                Arrays.stream(all.opens[item]).forEach(own::set);
                if (common == null) {
                    common = own;
                } else {
                    common.and(own);
                }
            }
            if (common != null) {
                opened.or(common);
            }
        }
        return opened;
    }

    /** A row that every choice reaches requires nothing more. */
    private static long[] stillRequired(Portfolio all, BitSet left) {
        long[] sums = new long[all.rows()];
        long[] least = new long[all.rows()];
        for (int group = 0; group < all.groups(); group++) {
            extremes(all, left, group, least, false).stream().forEach(row -> sums[row] += least[row]);
        }
        long[] required = all.required.clone();
        for (int row = 0; row < required.length; row++) {
            if (sums[row] >= required[row]) {
                required[row] = 0;
            }
        }
        return required;
    }

    private static Link[] links(Portfolio all, int[] number) {
        return Arrays.stream(all.links)
                .map(link -> new Link(kept(link.when(), number), kept(link.then(), number)))
                .filter(link -> link.when().length > 0 && link.then().length > 0)
                .toArray(Link[]::new);
    }

    private static int[] kept(int[] items, int[] number) {
        return Arrays.stream(items)
                .map(item -> number[item])
                .filter(item -> item >= 0)
                .toArray();
    }
}
