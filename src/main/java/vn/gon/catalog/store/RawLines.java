package vn.gon.catalog.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;

/** Reads a file line by line without losing a byte: a carriage return belongs to its line, only the line feed ends it. */
final class RawLines {

    private static final int CHUNK = 1 << 16;

    /** Takes a line without its line feed, in a part of an array that is used again afterwards. */
    interface Taker {
        void take(byte[] bytes, int from, int to) throws IOException;
    }

    /**
     * What a file is made of.
     *
     * @param bytes its size
     * @param lines how many lines it has
     * @param ends whether a line feed ends its last line
     * @param sha256 its content hash
     */
    record Seen(long bytes, int lines, boolean ends, String sha256) {}

    private RawLines() {}

    /** Reads to the end and tells every line. */
    static Seen read(InputStream in, Taker taker) throws IOException {
        MessageDigest digest = Hash.digest();
        byte[] chunk = new byte[CHUNK];
        ByteArrayOutputStream begun = new ByteArrayOutputStream();
        long bytes = 0;
        int lines = 0;
        boolean ends = true;
        for (int length = in.read(chunk); length >= 0; length = in.read(chunk)) {
            digest.update(chunk, 0, length);
            bytes += length;
            int from = 0;
            for (int at = 0; at < length; at++) {
                if (chunk[at] == '\n') {
                    lines++;
                    if (begun.size() == 0) {
                        taker.take(chunk, from, at);
                    } else {
                        begun.write(chunk, from, at - from);
                        taker.take(begun.toByteArray(), 0, begun.size());
                        begun.reset();
                    }
                    from = at + 1;
                }
            }
            begun.write(chunk, from, length - from);
            ends = length == 0 ? ends : chunk[length - 1] == '\n';
        }
        if (!ends) {
            lines++;
            taker.take(begun.toByteArray(), 0, begun.size());
        }
        return new Seen(bytes, lines, ends, Hash.hex(digest.digest()));
    }
}
