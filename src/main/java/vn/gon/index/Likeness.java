package vn.gon.index;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * How alike two sets are: the part of all their members that they share (Jaccard), as an exact fraction.
 *
 * @param shared how many members both have
 * @param together how many different members they have together; zero when both are empty, which is alike
 */
public record Likeness(int shared, int together) implements Comparable<Likeness> {

    private static final int PERCENT_DIGITS = 2;

    /** Returns how alike two lists are that are sorted and hold nothing twice. */
    public static <T extends Comparable<T>> Likeness of(List<T> one, List<T> other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < one.size() && j < other.size()) {
            int order = one.get(i).compareTo(other.get(j));
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return new Likeness(shared, one.size() + other.size() - shared);
    }

    /** Returns whether it is at least a share such as 0.9. */
    public boolean isAtLeast(BigDecimal share) {
        return BigDecimal.valueOf(shared).compareTo(share.multiply(BigDecimal.valueOf(together))) >= 0;
    }

    /** Returns it as a percentage, rounded down, such as {@code 93%}. */
    public String percent() {
        if (together == 0) {
            return "100%";
        }
        return BigDecimal.valueOf(shared)
                        .divide(BigDecimal.valueOf(together), PERCENT_DIGITS, RoundingMode.DOWN)
                        .movePointRight(PERCENT_DIGITS)
                        .toPlainString()
                + "%";
    }

    @Override
    public int compareTo(Likeness other) {
        return Long.compare((long) shared * other.together, (long) other.shared * together);
    }
}
