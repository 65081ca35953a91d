/** Findings and costs joined: what each procedure would cost with the edits, and what is saved. */
@NullMarked
package vn.gon.plan;

import org.jspecify.annotations.NullMarked;
