package vn.gon.plan.solver;

/**
 * A part of the choice: what is ruled out and what is taken for granted.
 *
 * @param barred items ruled out
 * @param open instruments that are paid for in any case
 */
@SuppressWarnings("ArrayRecordComponent")
record Node(boolean[] barred, boolean[] open) {

    static Node root(Portfolio portfolio) {
        return new Node(new boolean[portfolio.items()], new boolean[portfolio.instruments()]);
    }

    Node copy() {
        return new Node(barred.clone(), open.clone());
    }

    /** Rules out every item that opens an instrument. */
    Node without(Portfolio portfolio, int instrument) {
        Node node = copy();
        for (int item = 0; item < node.barred.length; item++) {
            if (java.util.Arrays.binarySearch(portfolio.opens[item], instrument) >= 0) {
                node.barred[item] = true;
            }
        }
        return node;
    }

    /** Pays for an instrument in any case. */
    Node with(int instrument) {
        Node node = copy();
        node.open[instrument] = true;
        return node;
    }

    /** Rules out one item. */
    Node without(int item) {
        Node node = copy();
        node.barred[item] = true;
        return node;
    }

    /** Rules out all other items of the group. */
    Node only(Portfolio portfolio, int item) {
        Node node = copy();
        int group = portfolio.groupOf[item];
        for (int other = portfolio.first[group]; other < portfolio.first[group + 1]; other++) {
            node.barred[other] |= other != item;
        }
        return node;
    }
}
