/** How long the program takes and how much memory it needs, on registers of any size that it makes itself. */
@NullMarked
package vn.gon.benchmark;

import org.jspecify.annotations.NullMarked;
