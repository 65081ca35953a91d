package vn.gon.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.gon.catalog.AgencyNames;
import vn.gon.catalog.CatalogFolder;
import vn.gon.catalog.CsvFile;
import vn.gon.catalog.Volume;
import vn.gon.regulation.Procedure;
import vn.gon.statistics.DossierTable;
import vn.gon.statistics.FeedbackFile;
import vn.gon.statistics.IndexInputs;
import vn.gon.statistics.IndexModel;
import vn.gon.statistics.Period;
import vn.gon.statistics.Remark;
import vn.gon.statistics.Renames;
import vn.gon.statistics.Series;
import vn.gon.statistics.Statistics;
import vn.gon.statistics.Target;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;
import vn.gon.text.Problem;

/** Of which periods, from which tables and against which targets statistics are made. */
final class StatsOptions {

    private static final String AGENCIES = "agencies.csv";

    @Mixin
    private CostModelOption costs;

    @Mixin
    private ReductionOption reduction;

    @Option(names = "--period", paramLabel = "PERIOD", split = ",", descriptionKey = "gon.stats.period")
    private List<String> periods = List.of();

    @Option(names = "--dossiers", paramLabel = "FILE", descriptionKey = "gon.stats.dossiers")
    private @Nullable Path dossiers;

    @Option(names = "--inputs", paramLabel = "FILE", descriptionKey = "gon.stats.inputs")
    private @Nullable Path inputs;

    @Option(names = "--target", paramLabel = "INDICATOR=N%", descriptionKey = "gon.stats.target")
    private List<String> targets = List.of();

    /** Returns the table of dossiers; null when none is named. */
    @Nullable
    DossierTable table(Session session) {
        return dossiers == null ? null : DossierTable.read(csv(session, dossiers), asked(), session.problems());
    }

    /** Returns the periods: those asked for, else those of the table, else the last year with filings. */
    SortedSet<Period> periods(Session session, @Nullable DossierTable table, CatalogFolder register) {
        TreeSet<Period> chosen = new TreeSet<>(asked());
        if (chosen.isEmpty() && table != null) {
            chosen.addAll(table.periods());
        }
        if (chosen.isEmpty()) {
            register.again().volumes().all().stream()
                    .mapToInt(Volume::year)
                    .filter(year -> year != Volume.NO_YEAR)
                    .max()
                    .ifPresent(year -> chosen.add(Period.ofYear(year)));
            chosen.forEach(period -> session.tell(Bilingual.of(
                    "Không có --period: lấy năm gần nhất có số hồ sơ, %s.",
                    "No --period: the last year with filings is taken, %s.", period)));
        }
        if (chosen.isEmpty()) {
            throw InvalidInput.of(
                    "gon stats", Bilingual.of("cần --period, ví dụ 2026-Q3.", "--period is needed, such as 2026-Q3."));
        }
        return chosen;
    }

    private List<Period> asked() {
        List<Problem> problems = new ArrayList<>();
        List<Period> asked = new ArrayList<>();
        for (String text : periods) {
            Period.parse(text)
                    .ifPresentOrElse(
                            asked::add,
                            () -> problems.addAll(InvalidInput.of("--period " + text, Period.REFUSED)
                                    .problems()));
        }
        for (Period one : asked) {
            asked.stream()
                    .filter(other -> one.compareTo(other) < 0 && one.overlaps(other))
                    .forEach(other -> problems.addAll(InvalidInput.of(
                                    "--period " + one + "," + other,
                                    Bilingual.of(
                                            "hai kỳ trùng ngày nhau; hãy chạy riêng từng loại kỳ.",
                                            "the two share days; run the command once for each kind of period."))
                            .problems()));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return asked;
    }

    /** Returns what statistics are made from; what changed since a baseline counts for the last period. */
    Statistics.Inputs read(Session session, CatalogFolder register, @Nullable DossierTable table, Period last) {
        IndexModel index = IndexModel.read(file(session, "index-766.yaml"));
        List<String> parts = index.parts().stream().map(IndexModel.Part::id).toList();
        IndexInputs given =
                inputs == null ? IndexInputs.NONE : IndexInputs.read(csv(session, inputs), parts, session.problems());
        String name = register.title();
        List<Remark> remarks = FeedbackFile.read(Path.of(register.name()), session.problems());
        List<Statistics.More> more = new ArrayList<>();
        more.add(FeedbackFile.figures(remarks, agencies(register)));
        reduction.read(session, register, costs, last).ifPresent(more::add);
        return new Statistics.Inputs(register, name, table, index, given, new Renames(names(session, register)), more);
    }

    private static Map<String, String> agencies(CatalogFolder register) {
        try (Stream<Procedure> procedures = register.again().procedures()) {
            return procedures.collect(Collectors.toMap(Procedure::code, Procedure::agency, (one, other) -> one));
        }
    }

    /** Returns the renamings that ship with the rules and those of the catalogue's own table. */
    private AgencyNames names(Session session, CatalogFolder register) {
        List<CsvFile> tables = Stream.of(
                        file(session, AGENCIES), Path.of(register.name()).resolve(AGENCIES))
                .filter(Files::isRegularFile)
                .map(CsvFile::of)
                .toList();
        return AgencyNames.read(tables);
    }

    private Path file(Session session, String name) {
        Path own = costs.rules(session).resolve("statistics").resolve(name);
        return Files.exists(own)
                ? own
                : session.shipped("rules/statistics/" + name).orElse(own);
    }

    /** Returns the targets, each told of when it is none. */
    List<Target> targets(Session session) {
        return Stream.concat(targets.stream().map(Target::parse), reduction.targets(session, costs).stream())
                .toList();
    }

    /** Returns the rows kept in a file; none when there is no such file yet. */
    static Series series(Session session, @Nullable Path file) {
        return file == null || !Files.exists(session.resolve(file)) ? Series.EMPTY : Series.read(csv(session, file));
    }

    static CsvFile csv(Session session, Path file) {
        return new CsvFile(session.resolve(file), file.toString());
    }
}
