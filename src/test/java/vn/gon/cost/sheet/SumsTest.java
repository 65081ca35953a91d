package vn.gon.cost.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gon.catalog.Origin;
import vn.gon.cost.number.Exact;

/** What stands under the line of a sheet: what counts, and apart from it what does not count or is not known. */
@NullUnmarked // What is not known fails a test by itself.
class SumsTest {

    private static final String HEAD =
            "task,hours,rate,purchases,fee,subjects_per_year,bau_share,one_off,years,basis,addressee";

    @TempDir
    private Path folder;

    @Test
    void whatIsBorneAnywayIsToldApart() {
        Sums total = total("eu-scm", "a,1,100,,,10,40%,,,measured,", "b,1,50,,,10,,,,measured,");
        assertThat(total.cost()).isEqualTo(Exact.of(1500));
        assertThat(total.annual()).isEqualTo(Exact.of(1100));
        assertThat(total.anyway()).isEqualTo(Exact.of(400));
    }

    @Test
    void whatOccursOnceIsNoCostOfEveryYear() {
        Sums total = total("eu-scm", "a,1,100,,,10,,,,measured,", "b,1,50,,,10,,yes,,measured,");
        assertThat(total.cost()).isEqualTo(Exact.of(1000));
        assertThat(total.oneOff()).isEqualTo(Exact.of(500));
        assertThat(total.anyway()).isEqualTo(Exact.ZERO);
    }

    @Test
    void anUnknownLineLeavesTheAverageOfTheOthers() {
        Sums total = total("eu-scm", "a,1,100,,,10,,500,5,measured,", "b,?,100,,,10,,500,5,measured,");
        assertThat(total.unknown()).isEqualTo(1);
        assertThat(total.average()).isEqualTo(Exact.of(2000));
        assertThat(total.overYears()).isEqualTo(Exact.of(10_000));
    }

    @Test
    void withoutTheYearsOfAOneOffThereIsNoAverage() {
        Sums total = total("eu-scm", "a,1,100,,,10,,500,,measured,", "b,1,100,,,10,,,5,measured,");
        assertThat(total.average()).isNull();
        assertThat(total.overYears()).isNull();
    }

    @Test
    void linesOfDifferentYearsHaveAnAverageButNoPeriodInCommon() {
        Sums total = total("eu-scm", "a,1,100,,,10,,500,5,measured,", "b,1,100,,,10,,500,10,measured,");
        assertThat(total.average()).isEqualTo(Exact.of(3500));
        assertThat(total.years()).isNull();
        assertThat(total.overYears()).isNull();
    }

    @Test
    void howMuchRestsOnAssumptionsIsToldYearlyAndOnce() {
        Sums total = total("eu-scm", "a,1,100,,,10,,500,,assumed,", "b,1,70,,,10,,,,measured,");
        assertThat(total.assumed()).isEqualTo(Exact.of(6000));
        assertThat(total.origin()).isEqualTo(Origin.ASSUMED);
    }

    @Test
    void anUnknownLineDoesNotWeakenTheOriginOfTheOthers() {
        Sums total = total("eu-scm", "a,1,100,,,10,,,,estimated,", "b,?,100,,,10,,,,assumed,");
        assertThat(total.origin()).isEqualTo(Origin.ESTIMATED);
        assertThat(total.assumed()).isEqualTo(Exact.ZERO);
    }

    @Test
    void aSumOfUnknownLinesHasNoOrigin() {
        Sums total = total("eu-scm", "b,?,100,,,10,,,,assumed,");
        assertThat(total.isKnown()).isFalse();
        assertThat(total.origin()).isNull();
    }

    @Test
    void feesThatDoNotCountAreToldApart() {
        Sums europe = total("eu-scm", "a,1,100,,30,10,,,,measured,");
        assertThat(europe.annual()).isEqualTo(Exact.of(1000));
        assertThat(europe.fees()).isEqualTo(Exact.of(300));
        Sums vietnam = total("vn-art27", "a,1,100,,30,10,,,,measured,");
        assertThat(vietnam.annual()).isEqualTo(Exact.of(1300));
        assertThat(vietnam.fees()).isEqualTo(Exact.ZERO);
    }

    @Test
    void waitingThatDoesNotCountIsToldApart() {
        Sums vietnam = total("vn-art27", "chờ,2,100,5,30,10,,,,measured,");
        assertThat(vietnam.annual()).isEqualTo(Exact.ZERO);
        assertThat(vietnam.delay()).isEqualTo(Exact.of(2050));
        assertThat(vietnam.hours()).isEqualTo(Exact.ZERO);
    }

    @Test
    void waitingCountsWhereTheProfileSaysSoButIsNoWork() {
        Sums australia = total("au-rbm", "waiting,2,100,5,,10,,,,measured,");
        assertThat(australia.annual()).isEqualTo(Exact.of(2050));
        assertThat(australia.delay()).isEqualTo(Exact.ZERO);
        assertThat(australia.hours()).isEqualTo(Exact.ZERO);
    }

    @Test
    void hoursThatAreNeverMoneyAreToldApart() {
        Sums total =
                total("de-erfuellungsaufwand", "a,2,,3,,10,,,,measured,citizen", "b,1,40,,,10,,,,measured,business");
        assertThat(total.annual()).isEqualTo(Exact.of(430));
        assertThat(total.hours()).isEqualTo(Exact.of(30));
        assertThat(total.hoursOnly()).isEqualTo(Exact.of(20));
    }

    @Test
    void hoursThatAreNeverMoneyAreUnknownAndNotNoneWhereTheyAreNotTold() {
        Sums total = total("de-erfuellungsaufwand", "a,,,,,10,,,,measured,citizen", "b,1,40,,,10,,,,measured,business");
        assertThat(total.unknown()).isEqualTo(1);
        assertThat(total.annual()).isEqualTo(Exact.of(400));
    }

    private Sums total(String profile, String... rows) {
        List<String> lines = new ArrayList<>(List.of(HEAD));
        lines.addAll(List.of(rows));
        return Sheets.cost(folder, profile, lines).total();
    }
}
