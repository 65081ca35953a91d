package vn.gon.cost.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gon.catalog.Origin;
import vn.gon.cost.number.Exact;
import vn.gon.cost.number.Spent;
import vn.gon.cost.profile.Addressee;
import vn.gon.cost.profile.BusinessAsUsual;
import vn.gon.cost.profile.Profile;
import vn.gon.cost.profile.Wage;
import vn.gon.text.InvalidInput;

/** What holds of every sheet under every profile, tried on thousands of seeded lines. */
@NullUnmarked // What is not known fails a test by itself.
class SheetPropertiesTest {

    private static final int TRIES = 1500;
    private static final int INPUTS = 6;

    private final Random random = new Random(27);

    @ParameterizedTest
    @ValueSource(strings = {"vn-art27", "eu-scm", "de-erfuellungsaufwand", "au-rbm", "us-pra"})
    void theTotalIsTheSumOfTheLinesAndOfEveryKindOfPart(String id) {
        Profile profile = Sheets.profile(id);
        for (int i = 0; i < TRIES / 10; i++) {
            List<Activity> activities = new ArrayList<>();
            for (int j = 0; j <= random.nextInt(12); j++) {
                activities.add(activity(j, inputs(), random.nextInt(8) == 0));
            }
            SheetCost cost = SheetCost.of(profile, activities);
            Exact annual = Exact.ZERO;
            Exact once = Exact.ZERO;
            for (LineCost line : cost.lines()) {
                if (!line.isUnknown()) {
                    annual = annual.plus(line.annual());
                    once = once.plus(line.oneOff());
                }
            }
            assertThat(cost.total().annual()).isEqualTo(annual);
            assertThat(cost.total().oneOff()).isEqualTo(once);
            for (List<SheetCost.Part> parts : List.of(cost.procedures(), cost.segments(), cost.addressees())) {
                Sums sum = parts.stream().map(SheetCost.Part::sums).reduce(Sums.none(cost.measure()), Sums::plus);
                assertThat(sum.annual()).isEqualTo(annual);
                assertThat(sum.oneOff()).isEqualTo(once);
                assertThat(sum.lines()).isEqualTo(activities.size());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vn-art27", "eu-scm", "de-erfuellungsaufwand", "au-rbm", "us-pra"})
    void moreOfAnyInputNeverCostsLess(String id) {
        Profile profile = Sheets.profile(id);
        for (int i = 0; i < TRIES; i++) {
            BigDecimal[] inputs = inputs();
            LineCost before = LineCost.of(activity(i, inputs, false), profile);
            int raised = random.nextInt(INPUTS);
            inputs[raised] = inputs[raised].add(BigDecimal.valueOf(1 + random.nextInt(500), random.nextInt(3)));
            LineCost after = LineCost.of(activity(i, inputs, false), profile);
            assertThat(after.annual()).isGreaterThanOrEqualTo(before.annual());
            assertThat(after.annual().signum()).isNotNegative();
        }
    }

    @Test
    void aShareThatIsBorneAnywayLeavesTheRest() {
        Profile profile = Sheets.profile("eu-scm");
        assertThat(profile.counting().businessAsUsual()).isEqualTo(BusinessAsUsual.SUBTRACTED);
        for (int i = 0; i < TRIES; i++) {
            Activity activity = activity(i, inputs(), false);
            LineCost line = LineCost.of(activity, profile);
            Exact counted = activity.once() ? line.oneOff() : line.annual();
            assertThat(counted).isEqualTo(line.cost().minus(line.cost().times(activity.share())));
            assertThat(counted).isLessThanOrEqualTo(line.cost());
        }
    }

    @Test
    void theSavingOfNoChangeIsNothing() {
        for (String id : Sheets.profiles().names()) {
            SheetCost cost = SheetCost.of(
                    Sheets.profile(id), List.of(activity(1, inputs(), false), activity(2, inputs(), false)));
            Comparison.Saving saving = Comparison.of(cost, cost).saving();
            assertThat(saving.saved()).as(id).isEqualTo(Exact.ZERO);
        }
    }

    @Test
    void aCutNeverSavesMoreThanWhatCountsToday() {
        Profile profile = Sheets.profile("au-rbm");
        for (int i = 0; i < TRIES; i++) {
            BigDecimal[] inputs = inputs();
            SheetCost before = SheetCost.of(profile, List.of(activity(1, inputs, false)));
            inputs[0] = inputs[0].multiply(new BigDecimal("0." + random.nextInt(100)));
            SheetCost after = SheetCost.of(profile, List.of(activity(1, inputs, false)));
            Comparison.Saving saving = Comparison.of(before, after).saving();
            assertThat(saving.saved().signum()).isNotNegative();
            assertThat(saving.saved()).isLessThanOrEqualTo(saving.before());
        }
    }

    @Test
    void figuresOfDifferentProfilesNeverAdd() {
        SheetCost vietnam = SheetCost.of(Sheets.profile("vn-art27"), List.of(activity(1, inputs(), false)));
        SheetCost europe = SheetCost.of(Sheets.profile("eu-scm"), List.of(activity(1, inputs(), false)));
        SheetCost germany =
                SheetCost.of(Sheets.profile("de-erfuellungsaufwand"), List.of(activity(1, inputs(), false)));
        assertThatThrownBy(() -> vietnam.total().plus(europe.total())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> europe.total().plus(germany.total()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("do not add");
        assertThatThrownBy(() -> Comparison.of(vietnam, europe)).isInstanceOf(InvalidInput.class);
    }

    /** Hours, rate, purchases, fee, times and subjects. */
    private BigDecimal[] inputs() {
        BigDecimal[] inputs = new BigDecimal[INPUTS];
        for (int i = 0; i < INPUTS; i++) {
            inputs[i] = BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(4));
        }
        return inputs;
    }

    private Activity activity(int line, BigDecimal[] inputs, boolean unknown) {
        Addressee[] addressees = Addressee.values();
        Random of = new Random(line);
        @Nullable Exact subjects = unknown ? null : Exact.of(inputs[5]);
        return new Activity(
                line,
                new Activity.Group("p" + line % 3, "s" + line % 2, addressees[line % addressees.length]),
                "t" + line,
                of.nextInt(6) == 0,
                Spent.ofHours(Exact.of(inputs[0]).dividedBy(Exact.of(60))),
                new Pay(Wage.alone(Exact.of(inputs[1])), false, Exact.of(8)),
                Exact.of(inputs[2]),
                Exact.of(inputs[3]),
                Exact.of(inputs[4]).dividedBy(Exact.of(3)),
                subjects,
                Exact.of(BigDecimal.valueOf(of.nextInt(101), 2)),
                of.nextInt(5) == 0 && line < TRIES / 100,
                Exact.of(of.nextInt(1000)),
                Exact.of(10),
                Origin.ESTIMATED,
                "seeded",
                List.of());
    }
}
