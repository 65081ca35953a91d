package vn.gon.cost.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gon.cost.number.Exact;
import vn.gon.cost.profile.Addressee;
import vn.gon.cost.sheet.Comparison.Relief;

/** What a change does for each of those who bear the cost, in money and in hours. */
class ComparisonTest {

    private static final String HEAD = "task,addressee,hours,rate,purchases,subjects_per_year,one_off";

    @TempDir
    private Path folder;

    @Test
    void timeThatIsNeverMoneyIsStillSaved() {
        Relief citizens = compare(
                        List.of("a,citizen,275 min,,199,900,"), List.of("a,citizen,0,,0,900,", "b,business,1,40,,10,"))
                .byAddressee()
                .get(1);
        assertThat(citizens.addressee()).isEqualTo(Addressee.CITIZEN);
        assertThat(citizens.hoursSaved()).isEqualTo(Exact.of(4125));
        assertThat(citizens.hoursAfter()).isEqualTo(Exact.ZERO);
        assertThat(citizens.saving().saved()).isEqualTo(Exact.of(179_100));
    }

    @Test
    void whoAppearsInOneSheetOnlyBearsNothingInTheOther() {
        List<Relief> reliefs = compare(List.of("a,citizen,1,,,10,"), List.of("b,administration,2,40,,10,"))
                .byAddressee();
        assertThat(reliefs).extracting(Relief::addressee).containsExactly(Addressee.CITIZEN, Addressee.ADMINISTRATION);
        assertThat(reliefs).extracting(Relief::hoursBefore).containsExactly(Exact.of(10), Exact.ZERO);
        assertThat(reliefs).extracting(Relief::hoursAfter).containsExactly(Exact.ZERO, Exact.of(20));
        assertThat(reliefs.get(1).saving().saved()).isEqualTo(Exact.of(-800));
        assertThat(reliefs.get(1).saving().rate()).isNull();
    }

    @Test
    void whatIsPaidOnceIsNoSavingOfEveryYear() {
        Comparison comparison =
                compare(List.of("a,business,1,40,,10,"), List.of("a,business,1,40,,10,", "b,business,5,40,,10,yes"));
        assertThat(comparison.saving().saved()).isEqualTo(Exact.ZERO);
        assertThat(comparison.byAddressee().get(0).hoursSaved()).isEqualTo(Exact.ZERO);
        assertThat(comparison.after().total().oneOff()).isEqualTo(Exact.of(2000));
    }

    @Test
    void whatIsNotKnownAfterwardsIsNoSaving() {
        Comparison comparison = compare(
                List.of("a,business,1,40,,10,", "b,business,2,40,,10,"),
                List.of("a,business,0.5,40,,10,", "b,business,2,40,,?,"));
        assertThat(comparison.isPartial()).isTrue();
        assertThat(comparison.saving().before()).isEqualTo(Exact.of(400));
        assertThat(comparison.saving().saved()).isEqualTo(Exact.of(200));
        assertThat(comparison.byProcedure())
                .singleElement()
                .satisfies(saving -> assertThat(saving.saved()).isEqualTo(Exact.of(200)));
        assertThat(comparison.byAddressee().get(0).hoursSaved()).isEqualTo(Exact.of(5));
    }

    @Test
    void aPartOfWhichNothingIsKnownHasNoSaving() {
        Comparison comparison = compare(List.of("a,business,1,40,,10,"), List.of("a,business,1,40,,?,"));
        assertThat(comparison.saving().saved()).isNull();
        assertThat(comparison.byProcedure().get(0).saved()).isNull();
    }

    @Test
    void whereRowsWereLeftOutNoSavingIsTold() {
        SheetCost cost = cost(List.of("a,business,1,40,,10,"));
        Comparison comparison = Comparison.of(cost, cost, false);
        assertThat(comparison.saving().saved()).isNull();
        assertThat(comparison.isPartial()).isTrue();
        assertThat(comparison.byProcedure()).isEmpty();
        assertThat(comparison.byAddressee()).isEmpty();
        assertThat(comparison.changeOverYears()).isNull();
    }

    private Comparison compare(List<String> before, List<String> after) {
        return Comparison.of(cost(before), cost(after));
    }

    private SheetCost cost(List<String> rows) {
        List<String> lines = new java.util.ArrayList<>(List.of(HEAD));
        lines.addAll(rows);
        return Sheets.cost(folder, "de-erfuellungsaufwand", lines);
    }
}
