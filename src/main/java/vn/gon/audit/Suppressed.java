package vn.gon.audit;

/**
 * A finding that somebody decided not to act on; it counts for nothing and proposes nothing, but is kept.
 *
 * @param finding the finding
 * @param suppression the decision
 */
public record Suppressed(Finding finding, Suppression suppression) {}
