/** Choosing the cheapest set of options that meets every target, with a proven bound; arrays of numbers and nothing else. */
@NullMarked
package vn.gon.plan.solver;

import org.jspecify.annotations.NullMarked;
