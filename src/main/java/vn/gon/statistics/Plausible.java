package vn.gon.statistics;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.gon.statistics.Dossiers.Cell;
import vn.gon.text.Bilingual;

/**
 * Whether the figures of one row can all be true.
 *
 * @param row the row
 * @param wrong told of what cannot: the value and a sentence
 */
record Plausible(Dossiers row, BiConsumer<String, Bilingual> wrong) {

    private static final List<Cell> OUTCOMES = List.of(Cell.EARLY, Cell.ON_TIME, Cell.LATE, Cell.PENDING);
    private static final List<Cell> CHANNELS = List.of(Cell.ONLINE, Cell.COUNTER, Cell.POST);

    void check() {
        BigDecimal all = row.inPeriod();
        if (all == null) {
            return;
        }
        within(sum(OUTCOMES), all, "early + on_time + late + pending");
        within(row.of(Cell.RETURNED), all, "returned");
        within(row.of(Cell.DUE), all, "due");
        within(row.of(Cell.SETTLED), all, "settled");
        BigDecimal settled = row.of(Cell.SETTLED);
        if (settled != null) {
            within(sum(List.of(Cell.EARLY, Cell.ON_TIME, Cell.LATE)), settled, "early + on_time + late", "settled");
        }
        BigDecimal received = row.of(Cell.RECEIVED);
        if (received != null) {
            within(sum(CHANNELS), received, "online + counter + post", "received");
        }
    }

    private BigDecimal sum(List<Cell> cells) {
        return cells.stream().map(cell -> row.cells().known(cell)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void within(@Nullable BigDecimal part, BigDecimal whole, String name, String of) {
        if (part != null && part.compareTo(whole) > 0) {
            wrong.accept(
                    part.toPlainString(),
                    Bilingual.of(
                            "%s = %s lớn hơn %s = %s; hãy đối chiếu lại dòng này.",
                            "%s = %s is more than %s = %s; check the row.",
                            name,
                            part.toPlainString(),
                            of,
                            whole.toPlainString()));
        }
    }

    private void within(@Nullable BigDecimal part, BigDecimal whole, String name) {
        if (part != null && part.compareTo(whole) > 0) {
            Bilingual carried = row.of(Cell.CARRIED) == null
                    ? Bilingual.of(
                            "; nếu có hồ sơ kỳ trước chuyển sang, hãy ghi ở cột carried",
                            "; if dossiers were carried over, write them under carried")
                    : Bilingual.same("");
            wrong.accept(
                    part.toPlainString(),
                    Bilingual.of(
                            "kết quả nhiều hơn hồ sơ nhận: %s = %s, received + carried = %s%s.",
                            "more outcomes than dossiers: %s = %s, received + carried = %s%s.",
                            name,
                            part.toPlainString(),
                            whole.toPlainString(),
                            carried));
        }
    }
}
