package vn.gon.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.gon.catalog.CsvFile;
import vn.gon.statistics.Dossiers.Cell;

/**
 * What provinces published about their dossiers comes out again, with the denominator that they used; what their figures
 * leave open is told as a residual.
 */
class PublishedDossiersTest {

    private static final Path FOLDER = Path.of("src/test/resources/vn/gon/statistics/PublishedDossiersTest");

    @TestFactory
    List<DynamicTest> aPublishedFigureComesOutAgain() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        DossierTable table = DossierTable.read(CsvFile.of(FOLDER.resolve("dossiers.csv")), List.of(), problem -> {
            throw new AssertionError(problem.toString());
        });
        try (var expected = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(Files.newBufferedReader(FOLDER.resolve("expected.csv")))) {
            for (CSVRecord each : expected) {
                Dossiers dossiers = Objects.requireNonNull(
                        table.of(PeriodTest.of(each.get("period"))).get(new DossierTable.Key(each.get("code"), "")));
                tests.add(DynamicTest.dynamicTest(
                        each.get("code") + " " + each.get("indicator"), () -> check(dossiers, each)));
            }
        }
        return tests;
    }

    private static void check(Dossiers dossiers, CSVRecord expected) {
        Indicator indicator = Indicator.named(expected.get("indicator"), "");
        Tally<Indicator> tally = new Tally<>(Indicator::isRate);
        new DossierFigures(tally, "Tỉnh", "dossiers.csv").add(dossiers);
        Row row = Objects.requireNonNull(
                        Objects.requireNonNull(tally.sums().get(Row.WHOLE)).get(indicator))
                .row(dossiers.period(), Row.WHOLE, indicator);
        BigDecimal published = new BigDecimal(expected.get("value"));

        assertThat(Objects.requireNonNull(row.value()).setScale(published.scale(), RoundingMode.HALF_UP))
                .isEqualTo(published);
        assertThat(row.of().stream().map(vn.gon.text.Kebab::of).toList())
                .isEqualTo(expected.get("of").isEmpty() ? List.of() : List.of(expected.get("of")));
        assertThat(row.notes().stream().map(vn.gon.text.Kebab::of).toList())
                .containsAll(
                        expected.get("note").isEmpty()
                                ? List.of()
                                : List.of(expected.get("note").split(" ")));
    }

    @org.junit.jupiter.api.Test
    void theResidualOfATableWithSettledIsThatOfOneWithPending() {
        Dossiers pending = dossiers("1000", "100", "600", "200", "50", "150", null);
        Dossiers settled = dossiers("1000", "100", "600", "200", "50", null, "950");

        assertThat(pending.residual()).isEqualByComparingTo("100");
        assertThat(settled.residual()).isEqualByComparingTo("100");
        assertThat(settled.pending()).isEqualByComparingTo("150");
        assertThat(pending.settled()).isEqualByComparingTo("950");
    }

    private static Dossiers dossiers(
            String received,
            String carried,
            String early,
            String onTime,
            String late,
            @Nullable String pending,
            @Nullable String settled) {
        java.util.Map<Cell, Long> cells = new java.util.EnumMap<>(Cell.class);
        put(cells, Cell.RECEIVED, received);
        put(cells, Cell.CARRIED, carried);
        put(cells, Cell.EARLY, early);
        put(cells, Cell.ON_TIME, onTime);
        put(cells, Cell.LATE, late);
        put(cells, Cell.PENDING, pending);
        put(cells, Cell.SETTLED, settled);
        return new Dossiers(PeriodTest.of("2026-10"), "1.1", "", vn.gon.catalog.Origin.MEASURED, Cells.of(cells), true);
    }

    private static void put(java.util.Map<Cell, Long> cells, Cell cell, @Nullable String number) {
        if (number != null) {
            cells.put(cell, Long.valueOf(number));
        }
    }
}
