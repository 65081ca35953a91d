package vn.gon.plan;

import java.math.BigDecimal;
import vn.gon.audit.Finding;

/**
 * What one finding saves; neither figure may be added over findings.
 *
 * @param finding the finding
 * @param alone saving of one filing when its edits alone are applied, in đồng, unrounded
 * @param marginal what the package of all edits would lose of its saving without this finding's edits, in đồng
 */
public record FindingSaving(Finding finding, BigDecimal alone, BigDecimal marginal) {}
