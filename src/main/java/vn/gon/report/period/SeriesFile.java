package vn.gon.report.period;

import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import vn.gon.catalog.WholeFile;
import vn.gon.statistics.Series;

/** The file that a series is kept in: a row for each period, agency and indicator, the same series as the same bytes. */
public final class SeriesFile {

    private SeriesFile() {}

    /** Writes a series whole or not at all, whatever kills the program meanwhile. */
    public static void write(Path file, Series series) {
        WholeFile.write(file, out -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            StatisticsWriter.csv(series.rows(), writer);
            writer.flush();
        });
    }
}
