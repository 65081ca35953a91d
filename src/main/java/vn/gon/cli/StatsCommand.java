package vn.gon.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import vn.gon.catalog.CatalogFolder;
import vn.gon.catalog.WholeFile;
import vn.gon.report.period.PeriodReport;
import vn.gon.report.period.SeriesFile;
import vn.gon.report.period.StatisticsFormat;
import vn.gon.report.period.StatisticsWriter;
import vn.gon.statistics.DossierTable;
import vn.gon.statistics.Row;
import vn.gon.statistics.Series;
import vn.gon.statistics.Statistics;
import vn.gon.statistics.Target;

/** Counts a period. */
@Command(name = "stats")
final class StatsCommand implements Callable<Integer> {

    @ParentCommand
    private GonCommand gon;

    @Mixin
    private CatalogOption catalog;

    @Mixin
    private StatsOptions options;

    @Option(names = "--list", descriptionKey = "gon.stats.list")
    private boolean list;

    @Option(names = "--append", paramLabel = "FILE", descriptionKey = "gon.stats.append")
    private @Nullable Path append;

    @Option(names = "--format", paramLabel = "text|json|csv|xlsx|html|markdown", descriptionKey = "gon.stats.format")
    private @Nullable StatisticsFormat format;

    @Option(names = "--out", paramLabel = "FORMAT=FILE", descriptionKey = "gon.report.out")
    private Map<StatisticsFormat, Path> files = new LinkedHashMap<>();

    @Option(names = "--allow-partial", descriptionKey = "option.allow-partial")
    private boolean allowPartial;

    @Override
    public Integer call() {
        Session session = gon.session();
        if (list) {
            StatisticsWriter.indicators(StatsWords.listFormat(format), session.language(), session.out());
            return ExitCode.OK;
        }
        List<Target> targets = options.targets();
        Series kept = StatsOptions.series(session, append);
        CatalogFolder register = catalog.openWithProcedures(session);
        DossierTable table = options.table(session);
        Statistics.Inputs inputs = options.read(session, register, table, Statistics.NOTHING_MORE);
        List<Row> rows = Statistics.of(inputs, options.periods(session, table, register));
        Series series = kept.with(rows);
        PeriodReport report =
                PeriodReport.of(inputs.name(), rows, series.renamed(inputs.agencies()), targets, inputs.agencies());
        StatsWords.tell(session, register, table, report);
        if (append != null) {
            SeriesFile.write(session.resolve(append), series);
            StatsWords.tellKept(session, append, series);
        }
        write(session, new StatisticsWriter(report, session.report()));
        return report.missesTarget()
                ? ExitCode.FINDINGS
                : session.problemCount() > 0 && !allowPartial ? ExitCode.INCOMPLETE : ExitCode.OK;
    }

    private void write(Session session, StatisticsWriter writer) {
        files.forEach((each, file) -> WholeFile.write(session.resolve(file), out -> writer.write(each, out)));
        if (format != null || (files.isEmpty() && append == null)) {
            try (OutputStream out = session.bytes()) {
                writer.write(format == null ? StatisticsFormat.TEXT : format, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
