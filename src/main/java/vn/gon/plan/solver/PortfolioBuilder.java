package vn.gon.plan.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Builds a portfolio: first instruments and rows, then each group followed by its items, then links. */
public final class PortfolioBuilder {

    private static final int[] NONE = {};

    private final List<Integer> first = new ArrayList<>();
    private final List<Long> effort = new ArrayList<>();
    private final List<int[]> opens = new ArrayList<>();
    private final List<Long> charge = new ArrayList<>();
    private final List<int[]> rows = new ArrayList<>();
    private final List<long[]> amounts = new ArrayList<>();
    private final List<Long> required = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    /** Adds an instrument and returns its number. */
    public int instrument(long itsCharge) {
        charge.add(notNegative(itsCharge));
        return charge.size() - 1;
    }

    /** Adds a row and returns its number. */
    public int row(long itsRequired) {
        required.add(Math.max(0, itsRequired));
        return required.size() - 1;
    }

    /**
     * Starts a group and returns its number.
     *
     * @param obliged whether one of its own items must be taken; otherwise taking nothing is its first item
     */
    public int group(boolean obliged) {
        first.add(effort.size());
        if (!obliged) {
            item(0, NONE, Map.of());
        }
        return first.size() - 1;
    }

    /**
     * Adds an item to the group started last and returns its number.
     *
     * @param itsEffort effort of its own, without the instruments it opens
     * @param itsOpens instruments it opens, each once
     * @param itsAmounts what it gives each row, not negative
     */
    public int item(long itsEffort, int[] itsOpens, Map<Integer, Long> itsAmounts) {
        TreeMap<Integer, Long> own = new TreeMap<>(itsAmounts);
        own.values().removeIf(amount -> notNegative(amount) == 0);
        effort.add(notNegative(itsEffort));
        opens.add(IntStream.of(itsOpens).sorted().distinct().toArray());
        rows.add(own.keySet().stream().mapToInt(row -> row).toArray());
        amounts.add(own.values().stream().mapToLong(amount -> amount).toArray());
        return effort.size() - 1;
    }

    /** Adds a link: whoever takes one of {@code when} takes one of {@code then}; each lists items of one group. */
    public void requires(int[] when, int[] then) {
        if (when.length > 0) {
            links.add(new Link(when.clone(), then.clone()));
        }
    }

    /** Adds a link: nobody takes one of {@code some} together with one of {@code others}, items of another group. */
    public void excludes(int[] some, int[] others) {
        if (some.length == 0 || others.length == 0) {
            return;
        }
        int group = 0;
        while (group + 1 < first.size() && first.get(group + 1) <= others[0]) {
            group++;
        }
        int end = group + 1 < first.size() ? first.get(group + 1) : effort.size();
        int[] rest = IntStream.range(first.get(group), end)
                .filter(item -> !Link.has(others, item))
                .toArray();
        requires(some, rest);
    }

    /**
     * Returns the portfolio, or nothing where it cannot be met at first sight: a group without an item, or a link to
     * nothing, is told by {@link #contradiction}.
     */
    public Portfolio build() {
        List<Link> useful = new ArrayList<>();
        for (Link link : links) {
            if (link.then().length > 0) {
                useful.add(link);
            }
        }
        first.add(effort.size());
        Portfolio portfolio = new Portfolio(new Portfolio.Parts(
                first.stream().mapToInt(each -> each).toArray(),
                longs(effort),
                opens.toArray(int[][]::new),
                longs(charge),
                rows.toArray(int[][]::new),
                amounts.toArray(long[][]::new),
                longs(required),
                useful.toArray(Link[]::new)));
        first.remove(first.size() - 1);
        return portfolio;
    }

    /** Returns whether an obliged group has no item to take. */
    public boolean contradiction() {
        for (int group = 0; group < first.size(); group++) {
            int end = group + 1 < first.size() ? first.get(group + 1) : effort.size();
            if (end == first.get(group)) {
                return true;
            }
        }
        return false;
    }

    private static long notNegative(long number) {
        if (number < 0) {
            throw new IllegalArgumentException("neither efforts nor amounts are negative: " + number);
        }
        return number;
    }

    private static long[] longs(List<Long> list) {
        return list.stream().mapToLong(each -> each).toArray();
    }
}
