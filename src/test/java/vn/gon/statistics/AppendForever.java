package vn.gon.statistics;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import vn.gon.catalog.CsvFile;
import vn.gon.report.period.SeriesFile;

/** Appends to a series again and again until it is killed: each time it replaces one of two months. */
final class AppendForever {

    private static final int ROWS = 400;

    private AppendForever() {}

    public static void main(String[] args) {
        Path file = Path.of(args[0]);
        int round = Integer.parseInt(args[1]);
        while (true) {
            round++;
            append(file, round);
            System.out.println(round); // tells the test that this round is whole
        }
    }

    /** Appends what belongs to a round: the month by turns, and figures that tell the round. */
    static void append(Path file, int round) {
        Period month = PeriodTest.of(round % 2 == 0 ? "2026-02" : "2026-01");
        List<Row> rows = IntStream.range(0, ROWS)
                .mapToObj(i -> SeriesTest.rows(month, new Random(round)).get(0).of("Cơ quan %03d".formatted(i)))
                .toList();
        Series kept = file.toFile().exists() ? Series.read(CsvFile.of(file)) : Series.EMPTY;
        SeriesFile.write(file, kept.with(rows));
    }

    /** Returns how many rows each month has once it is there. */
    static int rows() {
        return ROWS;
    }
}
