/** A user's own table of activities, read cell by cell and costed line by line under one profile. */
@NullMarked
package vn.gon.cost.sheet;

import org.jspecify.annotations.NullMarked;
