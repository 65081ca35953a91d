package vn.gon.benchmark;

import java.io.PrintStream;
import java.util.Locale;

/** The figures as a table, printed while they come in. */
final class Table {

    private final PrintStream out;

    Table(PrintStream out) {
        this.out = out;
    }

    /** Prints what the figures were measured on, and the heads of the columns. */
    void printHead() {
        print(
                "%d processors, %s %s, %s %s",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.vm.name"),
                System.getProperty("java.version"),
                System.getProperty("os.name"),
                System.getProperty("os.arch"));
        print("%10s  %-8s %9s %9s %10s %9s", "procedures", "stage", "seconds", "cpu s", "records/s", "peak MiB");
    }

    void printSize(int size, long bytes) {
        print("%10d  (%d MiB of portal records)", size, bytes >> 20);
    }

    void printRow(int size, Figures.Row row) {
        Measured measured = row.measured();
        print(
                "%10d  %-8s %9.1f %9.1f %10.0f %9d",
                size,
                row.stage().name(),
                measured.seconds(),
                measured.cpuSeconds(),
                size / measured.seconds(),
                measured.peakMegabytes());
    }

    /** Prints how the figures grow from one size to another. */
    void printGrowth(Figures small, Figures large) {
        print(
                "growth from %d to %d procedures (×%.1f)",
                small.size(), large.size(), (double) large.size() / small.size());
        for (int i = 0; i < small.rows().size(); i++) {
            printGrowth(small.rows().get(i), large.rows().get(i));
        }
        printGrowth(small.line(), large.line());
    }

    private void printGrowth(Figures.Row small, Figures.Row large) {
        Measured before = small.measured();
        Measured after = large.measured();
        print(
                "%10s  %-8s ×%.1f time, ×%.1f processor time, ×%.1f memory",
                "",
                small.stage().name(),
                after.seconds() / before.seconds(),
                after.cpuSeconds() / before.cpuSeconds(),
                (double) after.peakMegabytes() / before.peakMegabytes());
    }

    private void print(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
