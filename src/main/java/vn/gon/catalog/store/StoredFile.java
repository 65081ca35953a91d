package vn.gon.catalog.store;

import java.util.List;

/**
 * A file of the catalogue in a snapshot.
 *
 * @param name its name
 * @param bytes its size
 * @param lines how many lines it has
 * @param ends whether a line feed ends its last line
 * @param sha256 its content hash
 * @param runs the lines it is made of, in order
 */
record StoredFile(String name, long bytes, int lines, boolean ends, String sha256, List<Run> runs) {

    StoredFile {
        runs = List.copyOf(runs);
    }
}
