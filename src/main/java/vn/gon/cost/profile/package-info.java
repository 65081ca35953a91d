/** Ways of costing that are data: what each counts, at which rates, and the formulas that all of them share. */
@NullMarked
package vn.gon.cost.profile;

import org.jspecify.annotations.NullMarked;
