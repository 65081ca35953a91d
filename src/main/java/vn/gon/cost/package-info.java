/** What complying costs: tasks, prices and quantities, each number with its origin and source. */
@NullMarked
package vn.gon.cost;

import org.jspecify.annotations.NullMarked;
