package vn.gon.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * Writes text line by line.
 *
 * @param out where the lines go
 */
record LineWriter(Writer out) {

    /** Writes a line and ends it. */
    void line(String text) {
        try {
            out.write(text);
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
