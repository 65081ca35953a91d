/** Published figures worked out again, so that those which do not add up are found. */
@NullMarked
package vn.gon.cost.figures;

import org.jspecify.annotations.NullMarked;
