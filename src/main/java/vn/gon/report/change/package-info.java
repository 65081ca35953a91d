/**
 * How what changed between two registers is shown.
 *
 * <p>It stands apart from the other reports because it is made of two registers, streamed side by side, and of no run of the
 * rules.
 */
@NullMarked
package vn.gon.report.change;

import org.jspecify.annotations.NullMarked;
