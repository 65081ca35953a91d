/** Exact numbers, the formulas that combine them, and how people write numbers, times and frequencies in a table. */
@NullMarked
package vn.gon.cost.number;

import org.jspecify.annotations.NullMarked;
