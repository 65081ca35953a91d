package vn.gon.statistics;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import vn.gon.statistics.Dossiers.Cell;

/** The figures of one row of dossiers, kept small because a table of a year has millions of them. */
@SuppressWarnings("EnumOrdinal") // a place in the array for each column is what keeps it small
public final class Cells {

    private static final long UNKNOWN = -1;

    private final long[] numbers = new long[Cell.values().length];

    Cells() {
        Arrays.fill(numbers, UNKNOWN);
    }

    /** Returns some figures; those not there are not known. */
    static Cells of(Map<Cell, Long> known) {
        Cells cells = new Cells();
        known.forEach(cells::put);
        return cells;
    }

    /** Sets a figure, zero or more. */
    void put(Cell cell, long number) {
        numbers[cell.ordinal()] = number;
    }

    /** Returns a figure; null when not known. */
    @Nullable
    BigDecimal get(Cell cell) {
        return has(cell) ? BigDecimal.valueOf(numbers[cell.ordinal()]) : null;
    }

    /** Returns a figure; zero when not known. */
    BigDecimal known(Cell cell) {
        return BigDecimal.valueOf(Math.max(0, numbers[cell.ordinal()]));
    }

    boolean has(Cell cell) {
        return numbers[cell.ordinal()] != UNKNOWN;
    }

    /** Returns these figures of a first period and others of a later one as those of both: a figure that one lacks is not known. */
    Cells then(Cells later) {
        Cells both = new Cells();
        BinaryOperator<Long> sum = (one, other) -> one == UNKNOWN || other == UNKNOWN ? UNKNOWN : one + other;
        for (Cell cell : Cell.values()) {
            int at = cell.ordinal();
            both.numbers[at] = cell == Cell.CARRIED
                    ? numbers[at]
                    : cell == Cell.PENDING ? later.numbers[at] : sum.apply(numbers[at], later.numbers[at]);
        }
        return both;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cells cells && Arrays.equals(numbers, cells.numbers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }

    @Override
    public String toString() {
        return Arrays.toString(numbers);
    }
}
