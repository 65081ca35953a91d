package vn.gon.index;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps the search library from writing notices between the results. */
final class LuceneLog {

    /** Held, because a logger that nobody holds forgets its level. */
    private static final Logger LOGGER = Logger.getLogger("org.apache.lucene");

    private LuceneLog() {}

    static void silence() {
        LOGGER.setLevel(Level.OFF);
    }
}
