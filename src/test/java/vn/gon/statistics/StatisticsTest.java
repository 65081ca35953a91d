package vn.gon.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gon.catalog.AgencyNames;
import vn.gon.catalog.Catalog;
import vn.gon.catalog.CsvFile;
import vn.gon.catalog.InMemoryCatalog;
import vn.gon.catalog.Origin;
import vn.gon.catalog.Volume;
import vn.gon.catalog.Volumes;
import vn.gon.regulation.OnlineLevel;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.ProcedureBuilder;

class StatisticsTest {

    private static final List<OnlineLevel> LEVELS = List.of(OnlineLevel.values());

    static final IndexModel INDEX = IndexModel.read(Path.of("rules/statistics/index-766.yaml"));
    private static final Period MONTH = PeriodTest.of("2026-10");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theAgenciesAddUpToTheWhole(long seed) throws IOException {
        Random random = new Random(seed);
        Statistics.Inputs inputs = inputs(register(random), table(random), AgencyNames.NONE);
        List<Row> rows = Statistics.of(inputs, List.of(MONTH));

        Set<Indicator> indicators =
                new LinkedHashSet<>(rows.stream().map(Row::indicator).toList());
        assertThat(indicators).hasSizeGreaterThan(30);
        for (Indicator indicator : indicators) {
            if (indicator.unit() == Unit.POINTS) {
                continue;
            }
            Row whole = only(rows, Row.WHOLE, indicator);
            List<Row> parts = rows.stream()
                    .filter(row -> row.indicator() == indicator && !row.isWhole())
                    .toList();
            assertThat(parts.stream().mapToInt(Row::counted).sum()).isEqualTo(whole.counted());
            assertThat(parts.stream().mapToInt(Row::total).sum()).isEqualTo(whole.total());
            if (indicator.isRate()) {
                assertThat(sum(parts.stream().map(Row::numerator).toList()))
                        .isEqualByComparingTo(or(whole.numerator()));
                assertThat(sum(parts.stream().map(Row::denominator).toList()))
                        .isEqualByComparingTo(or(whole.denominator()));
            } else {
                assertThat(sum(parts.stream().map(Row::value).toList())).isEqualByComparingTo(or(whole.value()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void whatComesInIsWhatGoesOutAndAResidual(long seed) throws IOException {
        Random random = new Random(seed);
        List<Row> rows = Statistics.of(inputs(register(random), fullTable(random), AgencyNames.NONE), List.of(MONTH));

        BigDecimal out = sum(List.of(
                value(rows, Indicator.DOSSIERS_EARLY),
                value(rows, Indicator.DOSSIERS_ON_TIME),
                value(rows, Indicator.DOSSIERS_LATE),
                value(rows, Indicator.DOSSIERS_PENDING),
                value(rows, Indicator.DOSSIERS_RETURNED),
                value(rows, Indicator.DOSSIERS_RESIDUAL)));

        assertThat(out).isEqualByComparingTo(value(rows, Indicator.DOSSIERS_IN_PERIOD));
    }

    @Test
    void theSharesOfTheLevelsAndWhatIsNotKnownMakeTheWhole() throws IOException {
        List<Row> rows = Statistics.of(inputs(register(new Random(3)), null, AgencyNames.NONE), List.of(MONTH));

        BigDecimal services = sum(List.of(
                only(rows, Row.WHOLE, Indicator.ONLINE_FULL).numerator(),
                only(rows, Row.WHOLE, Indicator.ONLINE_PARTIAL).numerator(),
                only(rows, Row.WHOLE, Indicator.ONLINE_NONE).numerator(),
                only(rows, Row.WHOLE, Indicator.ONLINE_UNKNOWN).numerator()));

        assertThat(services).isEqualByComparingTo(value(rows, Indicator.PROCEDURES));
    }

    @Test
    void withoutATableOfDossiersTheYearOfTheVolumesCountsAndALaterYearDoesNot() {
        Volumes volumes = new Volumes(List.of(
                volume("1.000001", 2024, 100, 20),
                volume("1.000001", 2025, 100, 30),
                volume("1.000001", 2027, 100, 90)));
        Catalog register = InMemoryCatalog.of(List.of(procedure("1.000001", "Bộ A", OnlineLevel.FULL)), volumes);

        Row row = only(
                Statistics.of(inputs(register, null, AgencyNames.NONE), List.of(MONTH)),
                Row.WHOLE,
                Indicator.ONLINE_FILINGS);

        assertThat(row.value()).isEqualByComparingTo("30");
        assertThat(row.notes()).containsExactly(Note.OTHER_YEAR);
        assertThat(row.of()).containsExactly(Denominator.FILINGS);
        assertThat(row.basis()).isEqualTo(Origin.ESTIMATED);
    }

    @Test
    void anAgencyCountsUnderTheNameItBearsAtTheEndOfThePeriod() throws IOException {
        Files.writeString(folder.resolve("agencies.csv"), """
                old,new,from,source
                Bộ A,Bộ B,2026-03-01,Nghị quyết
                Bộ B,Bộ C,2026-11-01,Nghị quyết
                """);
        AgencyNames names = AgencyNames.read(List.of(CsvFile.of(folder.resolve("agencies.csv"))));
        Catalog register = InMemoryCatalog.of(
                List.of(procedure("1.000001", "Bộ A", null), procedure("1.000002", "Bộ B", null)), Volumes.UNKNOWN);
        Statistics.Inputs inputs = inputs(register, null, names);

        List<Row> rows = Statistics.of(inputs, List.of(PeriodTest.of("2026-02"), MONTH, PeriodTest.of("2026-11")));

        assertThat(rows.stream()
                        .filter(row -> row.indicator() == Indicator.PROCEDURES && !row.isWhole())
                        .map(row -> row.period() + " " + row.agency() + " " + row.value()))
                .containsExactly("2026-02 Bộ A 1", "2026-02 Bộ B 1", "2026-10 Bộ B 2", "2026-11 Bộ C 2");
        assertThat(inputs.agencies().applied()).extracting(each -> each.old()).containsExactly("Bộ A", "Bộ B");
    }

    @Test
    void dossiersOfAProcedureThatTheRegisterLacksStillCount() throws IOException {
        Catalog register = InMemoryCatalog.of(List.of(procedure("1.000001", "Bộ A", null)), Volumes.UNKNOWN);
        DossierTable table = table("2026-10,1.000001,10,0,10,0,0,0,0,10,0,0\n2026-10,9.000009,5,0,5,0,0,0,0,5,0,0\n");

        List<Row> rows = Statistics.of(inputs(register, table, AgencyNames.NONE), List.of(MONTH));

        assertThat(value(rows, Indicator.DOSSIERS_RECEIVED)).isEqualByComparingTo("15");
        assertThat(only(rows, Row.ELSEWHERE, Indicator.DOSSIERS_RECEIVED).value())
                .isEqualByComparingTo("5");
        assertThat(Statistics.unknownCodes(register, table)).containsExactly("9.000009");
    }

    @Test
    void theIndexCountsOnlyWhatIsGivenAndNeverZeroForTheRest() throws IOException {
        Files.writeString(folder.resolve("inputs.csv"), """
                period,agency,input,numerator,denominator,basis,source
                2026-10,,updated-on-time,90,100,measured,Cổng
                2026-10,,satisfied-receiving,45,50,estimated,Khảo sát
                """);
        List<String> parts = INDEX.parts().stream().map(IndexModel.Part::id).toList();
        IndexInputs given = IndexInputs.read(CsvFile.of(folder.resolve("inputs.csv")), parts, problem -> {
            throw new AssertionError(problem.toString());
        });
        Catalog register = InMemoryCatalog.of(List.of(procedure("1.000001", "Bộ A", null)), Volumes.UNKNOWN);
        DossierTable table = table("2026-10,1.000001,10,0,4,4,2,0,0,,,\n");
        Statistics.Inputs inputs = new Statistics.Inputs(
                register, "danh mục", table, INDEX, given, new Renames(AgencyNames.NONE), List.of());

        List<Row> rows = Statistics.of(inputs, List.of(MONTH));

        assertThat(only(rows, Row.WHOLE, Indicator.INDEX_TRANSPARENCY).value()).isEqualByComparingTo("3.60");
        assertThat(only(rows, Row.WHOLE, Indicator.INDEX_TRANSPARENCY).denominator())
                .isEqualByComparingTo("4");
        assertThat(only(rows, Row.WHOLE, Indicator.INDEX_PROGRESS).value()).isEqualByComparingTo("16.00");
        assertThat(only(rows, Row.WHOLE, Indicator.INDEX_SATISFACTION).value()).isEqualByComparingTo("5.40");
        assertThat(only(rows, Row.WHOLE, Indicator.INDEX_DIGITISATION).value()).isNull();
        Row total = only(rows, Row.WHOLE, Indicator.INDEX_TOTAL);
        assertThat(total.value()).isEqualByComparingTo("25.00");
        assertThat(total.notes()).contains(Note.PART_OF_THE_INDEX);
        assertThat(only(rows, "Bộ A", Indicator.INDEX_TRANSPARENCY).value()).isNull();
    }

    @Test
    void theFiveGroupsOfTheIndexAreWorthEighteenTwentyTwentyTwoTwentyTwoAndEighteen() {
        assertThat(INDEX.groups())
                .extracting(group -> group.points().intValueExact())
                .containsExactly(18, 20, 22, 22, 18);
    }

    private static @Nullable BigDecimal value(List<Row> rows, Indicator indicator) {
        return only(rows, Row.WHOLE, indicator).value();
    }

    static Row only(List<Row> rows, String agency, Indicator indicator) {
        return rows.stream()
                .filter(row -> row.agency().equals(agency) && row.indicator() == indicator)
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal or(@Nullable BigDecimal known) {
        return known == null ? BigDecimal.ZERO : known;
    }

    private static BigDecimal sum(List<? extends @Nullable BigDecimal> values) {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal value : values) {
            sum = sum.add(or(value));
        }
        return sum;
    }

    private static Statistics.Inputs inputs(Catalog register, @Nullable DossierTable table, AgencyNames names) {
        return new Statistics.Inputs(
                register, "danh mục", table, INDEX, IndexInputs.NONE, new Renames(names), List.of());
    }

    private static Catalog register(Random random) {
        List<Procedure> procedures = new ArrayList<>();
        List<Volume> volumes = new ArrayList<>();
        for (int i = 1; i <= 40; i++) {
            String code = "1.%06d".formatted(i);
            OnlineLevel level = random.nextInt(3) == 0 ? null : LEVELS.get(random.nextInt(LEVELS.size()));
            procedures.add(procedure(code, "Bộ " + (char) ('A' + random.nextInt(5)), level));
            if (random.nextBoolean()) {
                int filings = random.nextInt(1000) + 1;
                volumes.add(volume(code, 2026, filings, random.nextInt(filings)));
            }
        }
        return InMemoryCatalog.of(procedures, new Volumes(volumes));
    }

    private static Volume volume(String code, int year, int filings, int online) {
        return new Volume(
                code, year, BigDecimal.valueOf(filings), BigDecimal.valueOf(online), null, null, Origin.ESTIMATED, "");
    }

    private static Procedure procedure(String code, String agency, @Nullable OnlineLevel level) {
        return new ProcedureBuilder(code, "Thủ tục " + code, agency)
                .online(level)
                .build();
    }

    /** Some procedures have no row, some rows lack cells, some are of procedures that the register does not have. */
    private DossierTable table(Random random) throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 45; i++) {
            if (random.nextInt(4) > 0) {
                rows.append("2026-10,1.%06d".formatted(i));
                row(random).forEach(cell -> rows.append(',').append(random.nextInt(6) == 0 ? "" : cell));
                rows.append('\n');
            }
        }
        return table(rows.toString());
    }

    private DossierTable fullTable(Random random) throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 40; i++) {
            rows.append("2026-10,1.%06d".formatted(i));
            row(random).forEach(cell -> rows.append(',').append(cell));
            rows.append('\n');
        }
        return table(rows.toString());
    }

    private static List<Integer> row(Random random) {
        int received = random.nextInt(1000) + 10;
        int carried = random.nextInt(50);
        int part = (received + carried) / 6;
        int channel = received / 4;
        return List.of(
                received,
                carried,
                random.nextInt(part + 1),
                random.nextInt(part + 1),
                random.nextInt(part + 1),
                random.nextInt(part + 1),
                random.nextInt(part + 1),
                random.nextInt(channel + 1),
                random.nextInt(channel + 1),
                random.nextInt(channel + 1));
    }

    /** Rows that lost the cell of those received cannot be checked and stay; what is wrong is left out. */
    private DossierTable table(String rows) throws IOException {
        Path file = folder.resolve("ho-so.csv");
        Files.writeString(
                file, "period,code,received,carried,early,on_time,late,pending,returned,online,counter,post\n" + rows);
        return DossierTable.read(new CsvFile(file, "ho-so.csv"), List.of(), problem -> {});
    }
}
