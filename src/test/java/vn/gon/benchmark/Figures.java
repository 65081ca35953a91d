package vn.gon.benchmark;

import java.util.ArrayList;
import java.util.List;

/** The figures of one size of register, in the order measured. */
final class Figures {

    private final int size;
    private final List<Row> rows = new ArrayList<>();

    Figures(int size) {
        this.size = size;
    }

    /**
     * What a stage needed.
     *
     * @param stage the stage
     * @param measured its figures
     */
    record Row(Stage stage, Measured measured) {}

    int size() {
        return size;
    }

    List<Row> rows() {
        return rows;
    }

    void add(Row row) {
        rows.add(row);
    }

    /** Returns the stages that lead from a foreign file to the report as one: times added, the highest peak of memory. */
    Row line() {
        List<Measured> line = rows.stream()
                .filter(row -> row.stage().inLine())
                .map(Row::measured)
                .toList();
        return new Row(
                new Stage("line", false, List.of()),
                new Measured(
                        0,
                        line.stream().mapToDouble(Measured::seconds).sum(),
                        line.stream().mapToDouble(Measured::cpuSeconds).sum(),
                        line.stream().mapToLong(Measured::peakMegabytes).max().orElse(0)));
    }
}
