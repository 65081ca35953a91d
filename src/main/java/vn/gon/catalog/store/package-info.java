/**
 * The register as it stood on given days: snapshots in a store of plain files.
 *
 * <p>It stands apart from the catalogue because a catalogue knows nothing of its past. A store keeps every line that ever
 * stood in a file of the catalogue once, in packs named by their content; a snapshot is a small table that puts the files
 * together again, byte by byte, from lines of the packs. So a month in which one record in a hundred changes costs little more
 * than those records, and nothing can be altered without the names telling.
 */
@NullMarked
package vn.gon.catalog.store;

import org.jspecify.annotations.NullMarked;
