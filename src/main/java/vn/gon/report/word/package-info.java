/** Word documents in the layout of Vietnamese administrative papers, written part by part so that length costs no memory. */
@NullMarked
package vn.gon.report.word;

import org.jspecify.annotations.NullMarked;
