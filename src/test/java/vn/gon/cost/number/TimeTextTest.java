package vn.gon.cost.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Times told in hours, in days, and in both. */
class TimeTextTest {

    private static final TimeText TIMES =
            new TimeText(NumberStyle.EN, BigDecimal.valueOf(8), Map.of("PT", BigDecimal.valueOf(7)));

    @Test
    void daysStayDaysWhenTheyAreAdded() {
        Spent spent = TIMES.read("3 ngày + 2 days");
        assertThat(spent.days()).isEqualTo(Exact.of(5));
        assertThat(spent.hours()).isEqualTo(Exact.of(40));
    }

    @Test
    void aShareOfDaysIsToldInDays() {
        assertThat(TIMES.read("25% * 4 days").days()).isEqualTo(Exact.ONE);
    }

    @Test
    void daysAndHoursTogetherAreHours() {
        assertThat(TIMES.read("3 ngày + 2 giờ")).isEqualTo(Spent.ofHours(Exact.of(26)));
        assertThat(TIMES.read("2 giờ + 3 ngày")).isEqualTo(Spent.ofHours(Exact.of(26)));
    }

    @Test
    void aUnitOfTheProfileIsKnownInAnyCase() {
        assertThat(TIMES.read("2 pt").hours()).isEqualTo(Exact.of(14));
    }

    @Test
    void exactly24HoursADayArePossibleButDoNotSayHowManyDays() {
        assertThatThrownBy(() -> TIMES.read("24 giờ/ngày"))
                .hasMessage("\"24 giờ/ngày\" does not say how many days; write all the hours of one time.");
        assertThatThrownBy(() -> TIMES.read("1441 phút/ngày"))
                .hasMessage("\"1441 phút/ngày\": a day has only 24 hours; write all the hours of one time.");
    }

    @Test
    void onlyHoursMayBeFollowedByMinutesWithoutTheirUnit() {
        assertThat(TIMES.read("2h05").hours()).isEqualTo(Formulas.hours(BigDecimal.valueOf(125)));
        assertThatThrownBy(() -> TIMES.read("30 phút 20")).hasMessageStartingWith("the time \"30 phút 20\"");
        assertThatThrownBy(() -> TIMES.read("2h60")).hasMessageStartingWith("the time \"2h60\"");
    }

    @Test
    void noTimeAtAllIsATime() {
        assertThat(TIMES.read("0 phút")).isEqualTo(Spent.NOTHING);
    }
}
