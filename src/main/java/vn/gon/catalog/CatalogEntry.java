package vn.gon.catalog;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.gon.regulation.Regulation;
import vn.gon.text.ByteLines;

/**
 * A record of a register that is read only when somebody asks for it; of two registers, most records can be told to be the
 * same by their lines alone. May be used by several threads, but by one at a time.
 *
 * @param <T> the kind of record
 */
public final class CatalogEntry<T extends Regulation> {

    private final String code;
    private final byte @Nullable [] line;
    private final Function<ByteLines.Line, Optional<T>> reading;
    private final int number;
    private @Nullable T record;
    private boolean read;

    private CatalogEntry(
            String code, byte @Nullable [] line, int number, Function<ByteLines.Line, Optional<T>> reading) {
        this.code = code;
        this.line = line;
        this.number = number;
        this.reading = reading;
    }

    /** Returns a record that is read already. */
    public static <T extends Regulation> CatalogEntry<T> of(T record) {
        CatalogEntry<T> entry = new CatalogEntry<>(record.code(), null, 0, any -> Optional.empty());
        entry.record = record;
        entry.read = true;
        return entry;
    }

    static <T extends Regulation> CatalogEntry<T> of(
            String code, ByteLines.Line line, Function<ByteLines.Line, Optional<T>> reading) {
        return new CatalogEntry<>(code, line.bytes(), line.number(), reading);
    }

    /** Returns the code. */
    public String code() {
        return code;
    }

    /** Returns the record; empty when its line cannot be read, which is told where the register was opened. */
    public Optional<T> record() {
        if (!read && line != null) {
            record = reading.apply(new ByteLines.Line(number, line, false)).orElse(null);
            read = true;
        }
        return Optional.ofNullable(record);
    }

    /** Returns the agency that issued it, without reading the rest; empty when the line does not tell it. */
    public Optional<String> agency() {
        return !read && line != null ? JsonHead.text(line, "agency") : record().map(Regulation::agency);
    }

    /** Returns whether both are the same line, whatever it says. */
    public boolean isSameLineAs(CatalogEntry<T> other) {
        return line != null && other.line != null && Arrays.equals(line, other.line);
    }

    /** Returns whether both stand for the same record without a doubt: in the same bytes, or equal in every part. */
    public boolean isSameAs(CatalogEntry<T> other) {
        return isSameLineAs(other) || (record().isPresent() && record().equals(other.record()));
    }
}
