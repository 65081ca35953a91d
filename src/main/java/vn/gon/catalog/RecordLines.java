package vn.gon.catalog;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gon.text.ByteLines;

/**
 * On which line of its file a record stands. Records are asked for nearly in the order of their file, so each file is gone
 * through once, line by line, beside whatever reads it.
 */
public final class RecordLines implements AutoCloseable {

    /** The lines of nothing. */
    public static final RecordLines NONE = new RecordLines(file -> Stream.empty());

    private final Function<String, Stream<ByteLines.Line>> opening;
    private final Map<String, Cursor> cursors = new HashMap<>();

    RecordLines(Function<String, Stream<ByteLines.Line>> opening) {
        this.opening = opening;
    }

    /** Returns the number of the line, from 1, on which the record of a code stands; empty where there is none. */
    public OptionalInt of(String file, String code) {
        return cursors.computeIfAbsent(file, Cursor::new).find(code);
    }

    @Override
    public void close() {
        cursors.values().forEach(Cursor::close);
        cursors.clear();
    }

    private final class Cursor {

        private final String file;
        private @Nullable Stream<ByteLines.Line> lines;
        private Iterator<ByteLines.Line> rest;
        private String at = "";
        private int number;

        Cursor(String file) {
            this.file = file;
            this.rest = begin();
        }

        private Iterator<ByteLines.Line> begin() {
            close();
            Stream<ByteLines.Line> opened = opening.apply(file);
            lines = opened;
            return opened.iterator();
        }

        /** A record behind the last one asked for is looked for from the start. */
        OptionalInt find(String code) {
            if (at.equals(code) || goOnTo(code)) {
                return OptionalInt.of(number);
            }
            rest = begin();
            return goOnTo(code) ? OptionalInt.of(number) : OptionalInt.empty();
        }

        private boolean goOnTo(String code) {
            while (rest.hasNext()) {
                ByteLines.Line line = rest.next();
                at = RecordCode.of(line).orElse("");
                number = line.number();
                if (at.equals(code)) {
                    return true;
                }
            }
            return false;
        }

        void close() {
            if (lines != null) {
                lines.close();
            }
        }
    }
}
