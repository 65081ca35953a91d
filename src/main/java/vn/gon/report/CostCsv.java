package vn.gon.report;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gon.text.Kebab;

/** Costs as CSV; amounts are in đồng. */
final class CostCsv {

    private static final List<String> PROCEDURE = List.of(
            "code", "name", "agency", "unit", "filings", "annual", "origin", "volume_origin", "volume_source", "notes");
    private static final List<String> LINE = List.of(
            "code",
            "task",
            "label",
            "path",
            "hours",
            "hourly_income",
            "purchased",
            "fee",
            "share",
            "amount",
            "origin",
            "sources");

    private CostCsv() {}

    /** Returns a row for each procedure. */
    static CsvTable procedures(Stream<CostedRow> rows) {
        Iterator<List<@Nullable Object>> cells = rows.map(CostCsv::cells).iterator();
        return new CsvTable(PROCEDURE, once(cells));
    }

    /** Returns a row for each line of the cost tables. */
    static CsvTable lines(Stream<CostedRow> rows) {
        Iterator<List<@Nullable Object>> cells = rows.flatMap(
                        row -> Objects.requireNonNull(row.tasks()).stream().map(line -> cells(row.code(), line)))
                .iterator();
        return new CsvTable(LINE, once(cells));
    }

    private static List<@Nullable Object> cells(CostedRow row) {
        return Arrays.asList(
                row.code(),
                row.name(),
                row.agency(),
                row.unit(),
                row.filings(),
                row.annual(),
                row.origin() == null ? null : Kebab.of(row.origin()),
                row.volumeOrigin() == null ? null : Kebab.of(row.volumeOrigin()),
                row.volumeSource(),
                String.join(" ", row.notes()));
    }

    private static List<@Nullable Object> cells(String code, CostedRow.TaskRow line) {
        return Arrays.asList(
                code,
                line.task(),
                line.label(),
                line.path(),
                line.hours(),
                line.hourlyIncome(),
                line.purchased(),
                line.fee(),
                line.share(),
                line.amount(),
                Kebab.of(line.origin()),
                String.join("; ", line.sources()));
    }

    /** Rows that can be read once, as a file is written once. */
    private static <T> Iterable<T> once(Iterator<T> rows) {
        return () -> rows;
    }
}
