/** The figures of a period as scripts, spreadsheets and people read them. */
@NullMarked
package vn.gon.report.period;

import org.jspecify.annotations.NullMarked;
