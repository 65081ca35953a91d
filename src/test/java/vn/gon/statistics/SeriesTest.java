package vn.gon.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gon.catalog.AgencyNames;
import vn.gon.catalog.AgencyNames.Renaming;
import vn.gon.catalog.CsvFile;
import vn.gon.catalog.Origin;
import vn.gon.report.period.SeriesFile;
import vn.gon.text.InvalidInput;
import vn.gon.text.Language;

class SeriesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void appendingTwiceEqualsOnceAndTheOrderDoesNotMatter(long seed) throws IOException {
        Random random = new Random(seed);
        List<Period> months = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            months.add(PeriodTest.of("2026-%02d".formatted(month)));
        }
        List<List<Row>> parts =
                months.stream().map(month -> rows(month, random)).collect(Collectors.toList());
        Path once = folder.resolve("once.csv");
        parts.forEach(part -> append(once, part));
        Collections.shuffle(parts, random);
        Path shuffled = folder.resolve("twice.csv");
        parts.forEach(part -> append(shuffled, part));
        parts.forEach(part -> append(shuffled, part));

        assertThat(shuffled).hasSameTextualContentAs(once);
        assertThat(Series.read(CsvFile.of(once)).periods()).isEqualTo(months);
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void aSeriesIsReadAsItWasWritten(long seed) throws IOException {
        Path file = folder.resolve("s.csv");
        List<Row> rows = rows(PeriodTest.of("2026-10"), new Random(seed));
        append(file, rows);

        assertThat(Series.read(CsvFile.of(file)).rows())
                .isEqualTo(rows.stream().sorted().toList());
    }

    @Test
    void rowsOfTheSamePeriodAreReplacedWhateverTheyHeld() {
        Period month = PeriodTest.of("2026-10");
        Series first = Series.EMPTY.with(List.of(count(month, "Bộ A", 5), count(month, "Bộ B", 6)));
        Series second = first.with(List.of(count(month, "Bộ A", 7)));

        assertThat(second.rows()).containsExactly(count(month, "Bộ A", 7));
    }

    @Test
    void aPeriodThatSharesDaysWithOneOfTheFileIsRefusedWithItsPlace() {
        Path file = folder.resolve("chuoi.csv");
        append(file, List.of(count(PeriodTest.of("2026-08"), Row.WHOLE, 5)));
        Series kept = Series.read(new CsvFile(file, "chuoi.csv"));

        assertThatThrownBy(() -> kept.with(List.of(count(PeriodTest.of("2026-Q3"), Row.WHOLE, 5))))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.problems().get(0).in(Language.VIETNAMESE))
                                .isEqualTo(
                                        "chuoi.csv:2: chuỗi số liệu đã có kỳ 2026-08, trùng ngày với kỳ 2026-Q3 đang ghi thêm; mỗi tệp chỉ giữ một loại kỳ, hãy ghi vào tệp khác."));
    }

    @Test
    void aSeriesEditedByHandIsRefusedWithEveryMistake() throws IOException {
        Path file = folder.resolve("s.csv");
        Files.writeString(file, String.join(",", Series.COLUMNS) + """

                        2026-13,all,procedures,5,procedures,measured,,,,5,5,,
                        2026-10,all,procedurs,5,procedures,measured,,,,5,5,,
                        2026-10,all,procedures,năm,procedures,measured,,,,5,5,,
                        2026-10,all,procedures,5,dossiers,measured,,,,5,5,,
                        2026-10,all,procedures,,procedures,measured,,,,5,5,,
                        2026-10,all,procedures,5,procedures,measured,,,,5,5,,
                        2026-10,all,procedures,5,procedures,measured,,,,5,5,,
                        """);

        assertThatThrownBy(() -> Series.read(new CsvFile(file, "s.csv")))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.problems().stream()
                                        .map(problem -> problem.place().line()))
                                .containsExactly(2, 3, 4, 4, 5, 6, 8));
    }

    @Test
    void figuresOfAgenciesThatBecameOneAreOneSeries() {
        Period before = PeriodTest.of("2026-02");
        Period after = PeriodTest.of("2026-03");
        Series series = Series.EMPTY.with(
                List.of(rate(before, "Bộ A", 30, 100), rate(before, "Bộ B", 50, 60), rate(after, "Bộ B", 90, 160)));
        Renames names = new Renames(
                AgencyNames.of(List.of(new Renaming("Bộ A", "Bộ B", LocalDate.of(2026, 3, 1), "Nghị quyết"))));

        assertThat(series.renamed(names)
                        .values("Bộ B", Indicator.ONLINE_FILINGS)
                        .values())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("50"), new BigDecimal("56.25"));
        assertThat(names.applied()).hasSize(1);
    }

    private static void append(Path file, List<Row> rows) {
        Series kept = Files.exists(file) ? Series.read(CsvFile.of(file)) : Series.EMPTY;
        SeriesFile.write(file, kept.with(rows));
    }

    static List<Row> rows(Period period, Random random) {
        List<Row> rows = new ArrayList<>();
        for (String agency : List.of(Row.WHOLE, "Bộ A", "=Bộ, \"B\"", Row.ELSEWHERE)) {
            rows.add(count(period, agency, random.nextInt(1000)));
            rows.add(rate(period, agency, random.nextInt(100), 100 + random.nextInt(100)));
            rows.add(unknown(period, agency));
        }
        return rows;
    }

    private static Row count(Period period, String agency, int value) {
        return new Row(
                period,
                agency,
                Indicator.PROCEDURES,
                BigDecimal.valueOf(value),
                Origin.MEASURED,
                null,
                null,
                new TreeSet<>(),
                value,
                value,
                new TreeSet<>(List.of("danh mục")),
                new TreeSet<>());
    }

    private static Row rate(Period period, String agency, int above, int below) {
        BigDecimal numerator = BigDecimal.valueOf(above);
        BigDecimal denominator = BigDecimal.valueOf(below);
        return new Row(
                period,
                agency,
                Indicator.ONLINE_FILINGS,
                Row.rate(Indicator.ONLINE_FILINGS, numerator, denominator),
                Origin.ESTIMATED,
                numerator,
                denominator,
                new TreeSet<>(List.of(Denominator.CHANNELS, Denominator.FILINGS)),
                3,
                5,
                new TreeSet<>(List.of("ho-so.csv", "volumes.csv")),
                new TreeSet<>(List.of(Note.OTHER_YEAR)));
    }

    private static Row unknown(Period period, String agency) {
        return new Row(
                period,
                agency,
                Indicator.LATE_RATE,
                null,
                null,
                null,
                null,
                new TreeSet<>(),
                0,
                5,
                new TreeSet<>(),
                new TreeSet<>());
    }
}
