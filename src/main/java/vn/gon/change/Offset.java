package vn.gon.change;

/**
 * How much has to go for what comes.
 *
 * @param out how many times as much must go: one in, so many out
 * @param by what is counted
 */
public record Offset(int out, By by) {

    /** What is counted. */
    public enum By {
        /** Regulations: each one that comes needs others that go. */
        COUNT,
        /** Cost of complying, as in the one-in-one-out rules of the European Union and of Canada. */
        COST;

        /** Returns whether growth of a burden is judged by what came and went; cost offsets growth of any burden. */
        boolean judges(Burden burden) {
            return this == COST
                    || burden == Burden.REGULATIONS
                    || burden == Burden.PROCEDURES
                    || burden == Burden.CONDITIONS;
        }
    }
}
