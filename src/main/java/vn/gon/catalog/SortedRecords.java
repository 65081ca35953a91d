package vn.gon.catalog;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;

/**
 * Lines gathered in any order and written sorted by key; the lines wait in a temporary file, so that memory holds only
 * their keys.
 */
public final class SortedRecords implements AutoCloseable {

    private record Span(long offset, int length) {}

    private final Path waiting;
    private final OutputStream out;
    private final Map<String, Span> spans = new TreeMap<>();
    private long written;

    /** Makes an empty collection whose lines wait in a new temporary file. */
    public SortedRecords() {
        try {
            waiting = Files.createTempFile("gon-", ".lines");
            out = new BufferedOutputStream(Files.newOutputStream(waiting), 1 << 16);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps a line under a key; a key that is there already keeps its new line. Returns whether the key is new. */
    public boolean put(String key, byte[] line) {
        try {
            out.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        boolean isNew = spans.put(key, new Span(written, line.length)) == null;
        written += line.length;
        return isNew;
    }

    /** Returns whether there is a line under a key. */
    public boolean contains(String key) {
        return spans.containsKey(key);
    }

    /** Returns the number of lines. */
    public int size() {
        return spans.size();
    }

    /** Writes the lines in the order of their keys to a file, whole or not at all. */
    public void writeTo(Path file) {
        WholeFile.write(file, this::copyTo);
    }

    private void copyTo(OutputStream target) throws IOException {
        out.flush();
        try (FileChannel lines = FileChannel.open(waiting, StandardOpenOption.READ)) {
            for (Span span : spans.values()) {
                ByteBuffer line = ByteBuffer.allocate(span.length());
                long at = span.offset();
                while (line.hasRemaining()) {
                    at += lines.read(line, at);
                }
                target.write(line.array());
                target.write('\n');
            }
        }
    }

    @Override
    public void close() {
        try {
            out.close();
            Files.deleteIfExists(waiting);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
