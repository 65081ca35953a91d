/**
 * What changed between two registers, or between a register and the same register under a reform: what was removed, added,
 * simplified and tightened, field by field, with its cost.
 *
 * <p>It stands apart from the statistics because a change is told from two registers alone, without periods or targets; and
 * from the reform because nobody proposed the changes that it finds.
 */
@NullMarked
package vn.gon.change;

import org.jspecify.annotations.NullMarked;
