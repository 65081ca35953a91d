package vn.gon.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import vn.gon.catalog.CatalogFolder;
import vn.gon.catalog.WholeFile;
import vn.gon.catalog.WriterLock;
import vn.gon.report.period.PeriodReport;
import vn.gon.report.period.SeriesFile;
import vn.gon.report.period.SixMonthsFiles;
import vn.gon.report.period.StatisticsFormat;
import vn.gon.report.period.StatisticsWriter;
import vn.gon.statistics.DossierTable;
import vn.gon.statistics.Period;
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

    @Option(names = "--report", paramLabel = "DIR", descriptionKey = "gon.stats.report")
    private @Nullable Path folder;

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
        return append == null ? made(session) : WriterLock.alone(session.resolve(append), () -> made(session));
    }

    private int made(Session session) {
        List<Target> targets = options.targets(session);
        Series kept = StatsOptions.series(session, append);
        CatalogFolder register = catalog.openWithProcedures(session);
        DossierTable table = options.table(session);
        SortedSet<Period> periods = options.periods(session, table, register);
        Statistics.Inputs inputs = options.read(session, register, table, periods.last());
        List<Row> rows = Statistics.of(inputs, periods);
        Series series = kept.with(rows);
        PeriodReport report = PeriodReport.of(
                        inputs.name(), rows, series.renamed(inputs.agencies()), targets, inputs.agencies())
                .with(table);
        StatsWords.tell(session, register, table, report);
        if (append != null) {
            SeriesFile.write(session.resolve(append), series);
            StatsWords.tellKept(session, append, series);
        }
        if (folder != null) {
            new SixMonthsFiles(session.report()).write(report, session.resolve(folder));
        }
        write(session, report);
        return report.missesTarget()
                ? ExitCode.FINDINGS
                : session.problemCount() > 0 && !allowPartial ? ExitCode.INCOMPLETE : ExitCode.OK;
    }

    private void write(Session session, PeriodReport report) {
        StatisticsWriter writer = new StatisticsWriter(report, session.report());
        files.forEach((each, file) -> WholeFile.write(session.resolve(file), out -> writer.write(each, out)));
        if (format != null || (files.isEmpty() && append == null && folder == null)) {
            StatisticsFormat printed = format == null ? StatisticsFormat.TEXT : format;
            StatisticsWriter printer =
                    printed == StatisticsFormat.TEXT ? new StatisticsWriter(report, session.language()) : writer;
            try (OutputStream out = session.bytes()) {
                printer.write(printed, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
