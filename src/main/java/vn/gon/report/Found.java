package vn.gon.report;

/**
 * What the rules found in the whole register, before a package chose among it.
 *
 * @param flagged procedures with findings
 * @param conditionsFlagged business conditions with findings
 * @param findings findings on both, without those suppressed
 */
public record Found(int flagged, int conditionsFlagged, int findings) {}
