package vn.gon.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.gon.catalog.Origin;
import vn.gon.catalog.Volume;

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
    void theOnlineShareComesFromTheYearsThatTellIt() {
        Filings filings = Filings.of(List.of(volume(2024, 300, 90), volume(2023, 100, 10), volume(2022, 800, null)))
                .orElseThrow();
        assertThat(filings.online()).isEqualTo(new Share(new BigDecimal("0.25"), Origin.MEASURED, List.of("mẫu")));
    }

    @Test
    void theWorstBasisOfTheYearsIsTheBasisOfTheirMean() {
        Volume guess = new Volume("1", 2023, BigDecimal.ONE, null, null, null, Origin.ASSUMED, "giả định");
        Filings filings = Filings.of(List.of(volume(2024, 3, null), guess)).orElseThrow();
        assertThat(filings.origin()).isEqualTo(Origin.ASSUMED);
        assertThat(filings.source()).isEqualTo("mẫu; giả định (2023, 2024)");
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
