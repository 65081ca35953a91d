package vn.gon.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.gon.catalog.Origin;
import vn.gon.catalog.Volume;
import vn.gon.catalog.Volumes;
import vn.gon.reform.Edit;
import vn.gon.reform.Edits;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.Result;

class FilingsTest {

    @Test
    void subjectsTimesFrequencyStandInForFilings() {
        Volume duty = new Volume(
                "1", 2024, null, null, BigDecimal.valueOf(325_000), BigDecimal.valueOf(12), Origin.ESTIMATED, "mẫu");
        assertThat(Filings.of(List.of(duty)).orElseThrow().count()).isEqualByComparingTo("3900000");
    }

    @Test
    void aYearWithoutFigureIsNoYear() {
        Volume empty = new Volume("1", 2025, null, null, BigDecimal.TEN, null, Origin.MEASURED, "mẫu");
        assertThat(Filings.of(List.of(empty))).isEmpty();
        assertThat(Filings.of(List.of(empty, volume(2024, 500, null)))
                        .orElseThrow()
                        .count())
                .isEqualByComparingTo("500");
    }

    @Test
    void whereSourcesDisagreeTheLowerMiddleFigureCounts() {
        List<Volume> sameYear = List.of(volume(2024, 900, null), volume(2024, 300, null));
        assertThat(Filings.of(sameYear).orElseThrow().count()).isEqualByComparingTo("300");
    }

    @Test
    void theYearsOfTheMeanWithSeveralFiguresAreKnown() {
        List<Volume> volumes = List.of(
                volume(2024, 900, null),
                volume(2024, 300, null),
                volume(2023, 5, null),
                volume(2022, 6, null),
                volume(2020, 7, null),
                volume(2020, 8, null));
        assertThat(Filings.disputed(volumes, valid()))
                .containsExactly(new YearFigures(2024, List.of(BigDecimal.valueOf(300), BigDecimal.valueOf(900))));
    }

    @Test
    void theOnlineShareComesFromTheYearsThatTellIt() {
        Filings filings = Filings.of(List.of(volume(2024, 300, 90), volume(2023, 100, 10), volume(2022, 800, null)))
                .orElseThrow();
        Share online = Objects.requireNonNull(filings.online());
        assertThat(online.value()).isEqualByComparingTo("0.25");
        assertThat(online.origin()).isEqualTo(Origin.MEASURED);
        assertThat(online.sources()).containsExactly("mẫu");
        assertThat(online.formula().in(new Formula.Notation(id -> id, BigDecimal::toPlainString)))
                .isEqualTo("(90 + 10) / (300 + 100)");
    }

    @Test
    void theWorstBasisOfTheYearsIsTheBasisOfTheirMean() {
        Volume guess = new Volume("1", 2023, BigDecimal.ONE, null, null, null, Origin.ASSUMED, "giả định");
        Filings filings = Filings.of(List.of(volume(2024, 3, null), guess)).orElseThrow();
        assertThat(filings.origin()).isEqualTo(Origin.ASSUMED);
        assertThat(filings.source()).isEqualTo("mẫu; giả định (2023, 2024)");
    }

    @Test
    void theSourceNamesTheYearsItSpeaksOf() {
        assertThat(Filings.of(List.of(volume(2024, 3, null))).orElseThrow().source())
                .isEqualTo("mẫu (2024)");
        Volume undated = new Volume("1", Volume.NO_YEAR, BigDecimal.ONE, null, null, null, Origin.MEASURED, "mẫu");
        assertThat(Filings.of(List.of(undated)).orElseThrow().source()).isEqualTo("mẫu");
        assertThat(Filings.of(List.of(volume(2024, 3, null), undated))
                        .orElseThrow()
                        .source())
                .isEqualTo("mẫu (2024)");
    }

    @Test
    void theYearsOfTheMeanAreTheLastThree() {
        Volumes volumes = new Volumes(Stream.of(2020, 2022, 2023, 2024)
                .map(year -> new Volume("1.000001", year, BigDecimal.TEN, null, null, null, Origin.MEASURED, "mẫu"))
                .toList());
        assertThat(Samples.model()
                        .deriving(valid(), volumes)
                        .derivation(valid())
                        .years())
                .extracting(Volume::year)
                .containsExactly(2024, 2023, 2022);
    }

    @Test
    void aResultValidForKYearsBringsEachSubjectOnceInKYears() {
        Volume subjects = new Volume("1", 2024, null, null, BigDecimal.valueOf(600), null, Origin.MEASURED, "mẫu");
        assertThat(Filings.of(List.of(subjects), valid(60)).orElseThrow().count())
                .isEqualByComparingTo("120");
        assertThat(Filings.of(List.of(subjects), valid(12, 24, 36))
                        .orElseThrow()
                        .count())
                .isEqualByComparingTo("300");
        assertThat(Filings.of(List.of(subjects), valid(24, 60)).orElseThrow().count())
                .isEqualByComparingTo("120");
        assertThat(Filings.of(List.of(subjects), valid())).isEmpty();
        assertThat(Filings.of(List.of(subjects), valid(0))).isEmpty();
        assertThat(Filings.of(List.of(volume(2024, 7, null)), valid(60))
                        .orElseThrow()
                        .count())
                .isEqualByComparingTo("7");
    }

    @Test
    void aLongerValiditySavesFilingsThatTheValidityMakes() {
        Volumes volumes = new Volumes(List.of(
                new Volume("1.000001", 2024, null, null, BigDecimal.valueOf(600), null, Origin.MEASURED, "mẫu")));
        Procedure changed = Edits.apply(valid(60), List.of(new Edit.ExtendValidity(BigDecimal.valueOf(2))))
                .orElseThrow();
        assertThat(Samples.model().of(valid(60), volumes).after(changed).filings())
                .isEqualByComparingTo("60");
    }

    @Test
    void assumedFilingsAreMarkedAndStandInOnlyWhereNothingIsKnown() {
        Volumes volumes = new Volumes(List.of(volume(2024, 7, null))).assuming(BigDecimal.valueOf(50));
        Filings assumed = Filings.of(volumes.of("2")).orElseThrow();
        assertThat(assumed.count()).isEqualByComparingTo("50");
        assertThat(assumed.origin()).isEqualTo(Origin.ASSUMED);
        assertThat(assumed.source()).startsWith("giả định").doesNotContain("(0)");
        assertThat(Filings.of(volumes.of("1")).orElseThrow().count()).isEqualByComparingTo("7");
    }

    private static Procedure valid(Integer... months) {
        return Samples.procedure()
                .results(Stream.of(months)
                        .map(number -> new Result("Giấy phép", null, number))
                        .toList())
                .build();
    }

    private static Volume volume(int year, long dossiers, @Nullable Integer online) {
        return new Volume(
                "1",
                year,
                BigDecimal.valueOf(dossiers),
                online == null ? null : BigDecimal.valueOf(online),
                null,
                null,
                Origin.MEASURED,
                "mẫu");
    }
}
