/** A run as a document: one writer per format, all of the same view. */
@NullMarked
package vn.gon.report;

import org.jspecify.annotations.NullMarked;
