/** Declarative rules, and what they find in a register. */
@NullMarked
package vn.gon.audit;

import org.jspecify.annotations.NullMarked;
