package vn.gon.audit;

/** The answer of a condition; {@code UNKNOWN} when the record does not tell (Kleene's three-valued logic). */
public enum Truth {
    YES,
    NO,
    UNKNOWN;

    /** Returns the answer for a known fact. */
    public static Truth of(boolean fact) {
        return fact ? YES : NO;
    }

    /** Returns yes if both are, no if either is. */
    public Truth and(Truth other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES && other == YES ? YES : UNKNOWN;
    }

    /** Returns yes if either is, no if both are. */
    public Truth or(Truth other) {
        return negated().and(other.negated()).negated();
    }

    /** Returns the opposite; the opposite of unknown is unknown. */
    public Truth negated() {
        if (this == UNKNOWN) {
            return UNKNOWN;
        }
        return this == YES ? NO : YES;
    }
}
