/**
 * The edits: typed changes that turn a procedure into the procedure as it would be.
 *
 * <p>Edits on one procedure are applied together and speak of the original record, so their order does not matter; where
 * two ask for the same thing in different strength, the stronger holds, once.
 */
@NullMarked
package vn.gon.reform;

import org.jspecify.annotations.NullMarked;
