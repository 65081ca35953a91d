/** Two runs side by side, because a reviewer who has read one report wants to read only what is different in the next. */
@NullMarked
package vn.gon.report.against;

import org.jspecify.annotations.NullMarked;
