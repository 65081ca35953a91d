package vn.gon.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026,2026-01-01,2026-12-31",
        "2026-H1,2026-01-01,2026-06-30",
        "2026-H2,2026-07-01,2026-12-31",
        "2026-Q3,2026-07-01,2026-09-30",
        "2026-Q4,2026-10-01,2026-12-31",
        "2024-02,2024-02-01,2024-02-29",
        "2026-10,2026-10-01,2026-10-31"
    })
    void aPeriodKnowsItsDaysAndIsWrittenAsItWasRead(String text, LocalDate start, LocalDate end) {
        Period period = of(text);

        assertThat(period.start()).isEqualTo(start);
        assertThat(period.end()).isEqualTo(end);
        assertThat(period).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-13", "2026-00", "2026-1", "2026-Q5", "2026-Q0", "2026-H3", "26", "", "2026-10-01", "nay"})
    void whatIsNoPeriodIsNotTakenForOne(String text) {
        assertThat(Period.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-Q3,2026-08,true",
        "2026-Q3,2026-10,false",
        "2026,2026-H2,true",
        "2026-H1,2026-H2,false",
        "2025,2026,false"
    })
    void periodsThatShareADayOverlap(String one, String other, boolean overlap) {
        assertThat(of(one).overlaps(of(other))).isEqualTo(overlap);
        assertThat(of(other).overlaps(of(one))).isEqualTo(overlap);
    }

    @Test
    void periodsStandInTheOrderOfTheirDaysTheLongerFirst() {
        List<Period> sorted = Stream.of("2026-02", "2026-Q1", "2026-01", "2026", "2025-12", "2026-H1")
                .map(PeriodTest::of)
                .sorted()
                .toList();

        assertThat(sorted).hasToString("[2025-12, 2026, 2026-H1, 2026-Q1, 2026-01, 2026-02]");
    }

    static Period of(String text) {
        return Period.parse(text).orElseThrow();
    }
}
