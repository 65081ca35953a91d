package vn.gon.plan.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A part of a portfolio that shares no row, instrument or link with the rest.
 *
 * @param portfolio the part
 * @param groups the group of the whole behind each group of the part
 * @param whole the whole
 */
@SuppressWarnings("ArrayRecordComponent")
record Part(Portfolio portfolio, int[] groups, Portfolio whole) {

    /** Returns the parts, in the order of their first groups. */
    static List<Part> of(Portfolio whole) {
        int[] root = IntStream.range(0, whole.groups()).toArray();
        int[] byRow = new int[whole.rows()];
        int[] byInstrument = new int[whole.instruments()];
        Arrays.fill(byRow, -1);
        Arrays.fill(byInstrument, -1);
        for (int item = 0; item < whole.items(); item++) {
            int group = whole.groupOf[item];
            for (int row : whole.rows[item]) {
                if (whole.required[row] > 0) {
                    byRow[row] = join(root, byRow[row], group);
                }
            }
            for (int instrument : whole.opens[item]) {
                byInstrument[instrument] = join(root, byInstrument[instrument], group);
            }
        }
        for (Link link : whole.links) {
            join(root, whole.groupOf[link.when()[0]], whole.groupOf[link.then()[0]]);
        }
        Map<Integer, List<Integer>> members = new TreeMap<>();
        for (int group = 0; group < root.length; group++) {
            members.computeIfAbsent(find(root, group), any -> new ArrayList<>()).add(group);
        }
        return members.size() <= 1
                ? List.of(new Part(whole, root, whole))
                : members.values().stream()
                        .map(groups -> part(
                                whole, groups.stream().mapToInt(each -> each).toArray()))
                        .toList();
    }

    /** Writes the items of a choice within the part into a choice of the whole. */
    void put(Pick pick, int[] items) {
        int[] own = pick.toArray();
        for (int group = 0; group < groups.length; group++) {
            items[groups[group]] = whole.first[groups[group]] + own[group] - portfolio.first[group];
        }
    }

    private static int join(int[] root, int one, int other) {
        int b = find(root, other);
        if (one >= 0) {
            int a = find(root, one);
            root[Math.max(a, b)] = Math.min(a, b);
            return Math.min(a, b);
        }
        return b;
    }

    private static int find(int[] root, int group) {
        int at = group;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }

    private static Part part(Portfolio whole, int[] groups) {
        Map<Integer, Integer> rows = new TreeMap<>();
        Map<Integer, Integer> instruments = new TreeMap<>();
        Map<Integer, Integer> items = new TreeMap<>();
        for (int group : groups) {
            for (int item = whole.first[group]; item < whole.first[group + 1]; item++) {
                items.put(item, items.size());
                for (int row : whole.rows[item]) {
                    rows.putIfAbsent(row, rows.size());
                }
                for (int instrument : whole.opens[item]) {
                    instruments.putIfAbsent(instrument, instruments.size());
                }
            }
        }
        return new Part(new Portfolio(new Narrowing(whole, groups, rows, instruments, items).parts()), groups, whole);
    }

    /** The arrays of a part, numbered anew. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Narrowing(
            Portfolio whole,
            int[] groups,
            Map<Integer, Integer> rows,
            Map<Integer, Integer> instruments,
            Map<Integer, Integer> items) {

        Portfolio.Parts parts() {
            int[] own = keys(items);
            int[] first = new int[groups.length + 1];
            for (int group = 0; group < groups.length; group++) {
                first[group + 1] = first[group] + whole.first[groups[group] + 1] - whole.first[groups[group]];
            }
            return new Portfolio.Parts(
                    first,
                    Arrays.stream(own).mapToLong(item -> whole.effort[item]).toArray(),
                    Arrays.stream(own)
                            .mapToObj(item -> sorted(renumbered(whole.opens[item], instruments)))
                            .toArray(int[][]::new),
                    byNumber(instruments, whole.charge),
                    Arrays.stream(own)
                            .mapToObj(item -> renumbered(whole.rows[item], rows))
                            .toArray(int[][]::new),
                    Arrays.stream(own).mapToObj(item -> whole.amounts[item]).toArray(long[][]::new),
                    byNumber(rows, whole.required),
                    links());
        }

        private Link[] links() {
            return Arrays.stream(whole.links)
                    .filter(link -> items.containsKey(link.when()[0]))
                    .map(link -> new Link(renumbered(link.when(), items), renumbered(link.then(), items)))
                    .toArray(Link[]::new);
        }

        private static int[] renumbered(int[] numbers, Map<Integer, Integer> to) {
            return Arrays.stream(numbers).map(to::get).toArray();
        }

        private static int[] sorted(int[] numbers) {
            Arrays.sort(numbers);
            return numbers;
        }

        private static int[] keys(Map<Integer, Integer> map) {
            return map.keySet().stream().mapToInt(key -> key).toArray();
        }

        private static long[] byNumber(Map<Integer, Integer> numbers, long[] values) {
            long[] own = new long[numbers.size()];
            numbers.forEach((old, number) -> own[number] = values[old]);
            return own;
        }
    }
}
