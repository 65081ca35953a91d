/** The dossier that a reform is submitted with: front sheet, submission, draft decision, review report and two annexes. */
@NullMarked
package vn.gon.report.dossier;

import org.jspecify.annotations.NullMarked;
