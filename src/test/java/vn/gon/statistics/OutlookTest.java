package vn.gon.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gon.text.InvalidInput;
import vn.gon.text.Language;

class OutlookTest {

    private static final Target ONLINE = Target.parse("online-filings=30%");

    @Test
    void theDayIsOnTheStraightLineThroughTheFirstAndTheLastPeriod() {
        // 10 % at the end of January, 20 % at the end of December: 334 days for ten points, and ten points are missing.
        Outlook outlook = Outlook.of(ONLINE, Row.WHOLE, values("2025-01", "10", "2025-06", "11", "2025-12", "20"));

        assertThat(outlook.kind()).isEqualTo(Outlook.Kind.EXPECTED);
        assertThat(outlook.expected()).isEqualTo(LocalDate.of(2025, 12, 31).plusDays(334));
        assertThat(outlook.pace()).isEqualByComparingTo("10.93");
        assertThat(outlook.met()).isFalse();
    }

    @Test
    void aTargetThatIsMetNeedsNoDay() {
        Outlook outlook = Outlook.of(ONLINE, Row.WHOLE, values("2025-01", "10", "2025-12", "30"));

        assertThat(outlook.kind()).isEqualTo(Outlook.Kind.MET);
        assertThat(outlook.met()).isTrue();
        assertThat(outlook.expected()).isNull();
    }

    @Test
    void onePeriodTellsNoPace() {
        Outlook outlook = Outlook.of(ONLINE, Row.WHOLE, values("2025-12", "10"));

        assertThat(outlook.kind()).isEqualTo(Outlook.Kind.TOO_FEW_PERIODS);
        assertThat(outlook.pace()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"10,10", "10,5"})
    void aValueThatStandsStillOrFallsReachesNothing(String first, String last) {
        assertThat(Outlook.of(ONLINE, Row.WHOLE, values("2025-01", first, "2025-12", last))
                        .kind())
                .isEqualTo(Outlook.Kind.NO_PROGRESS);
    }

    @Test
    void aTargetThatMayBeNoMoreIsReachedFromAbove() {
        Target late = Target.parse("late-rate<=2%");
        Outlook outlook = Outlook.of(late, Row.WHOLE, values("2025-Q1", "6", "2025-Q3", "4"));

        assertThat(outlook.expected()).isEqualTo(LocalDate.of(2025, 9, 30).plusDays(183));
        assertThat(Outlook.of(late, Row.WHOLE, values("2025-Q1", "4", "2025-Q3", "6"))
                        .kind())
                .isEqualTo(Outlook.Kind.NO_PROGRESS);
    }

    @Test
    void nothingKnownIsNoMissedTarget() {
        Outlook outlook = Outlook.of(ONLINE, Row.WHOLE, new TreeMap<>());

        assertThat(outlook.kind()).isEqualTo(Outlook.Kind.UNKNOWN);
        assertThat(outlook.met()).isNull();
    }

    @Test
    void whatTakesMoreThanAHundredYearsIsOutOfSight() {
        assertThat(Outlook.of(ONLINE, Row.WHOLE, values("2025-01", "10.00", "2025-12", "10.01"))
                        .kind())
                .isEqualTo(Outlook.Kind.OUT_OF_SIGHT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "online-filing=30%|không có chỉ tiêu “online-filing”; có phải ý bạn là “online-filings”?",
                "online-filings=30|chỉ tiêu này tính bằng phần trăm; viết online-filings=30%.",
                "dossiers-late<=5%|chỉ tiêu này tính bằng hồ sơ, không phải phần trăm.",
                "online-filings|mục tiêu phải có dạng online-filings=30% hoặc late-rate<=2%."
            })
    void wordsThatAreNoTargetAreToldWhatToWrite(String words, String message) {
        assertThatThrownBy(() -> Target.parse(words))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.problems().get(0).in(Language.VIETNAMESE))
                                .startsWith("--target " + words + ": " + message));
    }

    private static SortedMap<Period, BigDecimal> values(String... pairs) {
        TreeMap<Period, BigDecimal> values = new TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put(PeriodTest.of(pairs[i]), new BigDecimal(pairs[i + 1]));
        }
        return values;
    }
}
