package vn.gon.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a stream as bytes, read one by one with a bound on their length, so that a line of any size costs no more
 * memory than the bound. A byte order mark at the start and a carriage return at the end of a line are left out.
 */
public final class ByteLines implements Iterator<ByteLines.Line>, AutoCloseable {

    /**
     * A line.
     *
     * @param number line number from 1
     * @param bytes the bytes without the line end; empty when the line is too long
     * @param tooLong whether the line was longer than the bound and was passed over
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Line(int number, byte[] bytes, boolean tooLong) {

        /** Returns whether the line holds nothing but white space. */
        public boolean isBlank() {
            for (byte b : bytes) {
                if (b != ' ' && b != '\t' && b != '\r') {
                    return false;
                }
            }
            return !tooLong;
        }
    }

    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final int longest;
    private final byte[] chunk = new byte[CHUNK];
    private int position;
    private int limit;
    private int number;
    private boolean ended;
    private @Nullable Line next;

    /** Reads lines of at most {@code longest} bytes; the stream is closed with this. */
    public ByteLines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    @Override
    public boolean hasNext() {
        if (next == null && !ended) {
            try {
                next = read();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return next != null;
    }

    @Override
    public Line next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Line line = next;
        next = null;
        return line;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private @Nullable Line read() throws IOException {
        ByteArrayOutputStream held = new ByteArrayOutputStream(0);
        boolean tooLong = false;
        boolean any = false;
        while (position < limit || fill()) {
            any = true;
            int end = indexOfNewline();
            int stop = end < 0 ? limit : end;
            if (held.size() + stop - position > longest) {
                tooLong = true;
                held.reset();
            } else if (!tooLong) {
                held.write(chunk, position, stop - position);
            }
            position = end < 0 ? limit : end + 1;
            if (end >= 0) {
                return line(held, tooLong);
            }
        }
        ended = true;
        return any ? line(held, tooLong) : null;
    }

    private Line line(ByteArrayOutputStream held, boolean tooLong) {
        number++;
        byte[] bytes = held.toByteArray();
        int from = number == 1 && startsWithByteOrderMark(bytes) ? 3 : 0;
        int to = bytes.length > from && bytes[bytes.length - 1] == '\r' ? bytes.length - 1 : bytes.length;
        return new Line(number, from == 0 && to == bytes.length ? bytes : Arrays.copyOfRange(bytes, from, to), tooLong);
    }

    private static boolean startsWithByteOrderMark(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    private int indexOfNewline() {
        for (int i = position; i < limit; i++) {
            if (chunk[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    private boolean fill() throws IOException {
        limit = Math.max(0, in.read(chunk, 0, CHUNK));
        position = 0;
        return limit > 0;
    }
}
