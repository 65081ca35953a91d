/**
 * What is regulated: administrative procedures, business conditions and the instruments that set them.
 *
 * <p>Values only. A component that is null is <em>unknown</em>; an empty list says that there is none.
 */
@NullMarked
package vn.gon.regulation;

import org.jspecify.annotations.NullMarked;
