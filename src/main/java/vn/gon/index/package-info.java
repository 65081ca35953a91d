/** Finding regulations by words: a disposable index over the catalogue, and the only package that knows how it is kept. */
@NullMarked
package vn.gon.index;

import org.jspecify.annotations.NullMarked;
