package vn.gon.cost.number;

/**
 * In what amounts are counted; amounts of different measures never add.
 *
 * @param profile id of the profile
 * @param currency ISO 4217 code
 */
public record Measure(String profile, String currency) {

    /**
     * Checks that amounts of another measure add to those of this one.
     *
     * @throws IllegalArgumentException if they do not
     */
    public void requireSame(Measure other) {
        if (!equals(other)) {
            throw new IllegalArgumentException("amounts of " + this + " and " + other + " do not add");
        }
    }

    @Override
    public String toString() {
        return profile + " (" + currency + ")";
    }
}
