/**
 * How Vietnamese text is read, what the program says in two languages, and where in a file something stands.
 *
 * <p>The bottom of the program: it uses no other package of gon.
 */
@NullMarked
package vn.gon.text;

import org.jspecify.annotations.NullMarked;
