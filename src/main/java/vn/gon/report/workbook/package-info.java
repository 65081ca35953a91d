/** A run as a workbook that an official can check and change: every figure a formula over the lines it is made of. */
@NullMarked
package vn.gon.report.workbook;

import org.jspecify.annotations.NullMarked;
