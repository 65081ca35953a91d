package vn.gon.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gon.catalog.Origin;
import vn.gon.catalog.Volumes;
import vn.gon.regulation.Channel;
import vn.gon.regulation.ChannelKind;
import vn.gon.regulation.Procedure;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;

/** A procedure filed by post, 20 times a year, of which the edit drops the one form: figures a reader can work out. */
class SimulationTest {

    private final Spreads spreads = Spreads.read(Samples.RULES.resolve(Spreads.FILE));
    private final CostModel model = Samples.model();

    @TempDir
    private Path folder;

    @Test
    void theCentralFiguresAreThoseOfTheModel() {
        Simulation simulation = simulation();
        // Filing 21 min + 25.000, receiving 6 min + 25.000, the form 30 min; a minute earns 1.000 đồng.
        assertThat(simulation.total()).isEqualByComparingTo("2140000");
        assertThat(simulation.saving()).isEqualByComparingTo("600000");
    }

    @Test
    void theSameSeedDrawsTheSameAndAnotherDoesNot() {
        Simulation.Outcome once = simulation().draw(Shape.SPLIT_TRIANGULAR, 7, 500, BigDecimal.ONE);
        assertThat(simulation().draw(Shape.SPLIT_TRIANGULAR, 7, 500, BigDecimal.ONE))
                .isEqualTo(once);
        assertThat(simulation().draw(Shape.SPLIT_TRIANGULAR, 8, 500, BigDecimal.ONE))
                .isNotEqualTo(once);
        assertThat(once.total().p5()).isLessThan(once.total().p50());
        assertThat(once.total().p50()).isLessThan(once.total().p95());
        assertThat(once.rate().central()).isEqualByComparingTo(new BigDecimal("0.2803738317757009345794392523364486"));
    }

    @Test
    void withoutUncertaintyEveryDrawIsTheCentralFigure() {
        Simulation.Outcome outcome =
                new Simulation(work(true), work(false), certain()).draw(Shape.TRIANGULAR, 1, 50, BigDecimal.ONE);
        assertThat(outcome.total().p5()).isCloseTo(2_140_000, within(1e-6));
        assertThat(outcome.saving().p95()).isCloseTo(600_000, within(1e-6));
    }

    @Test
    void percentilesAreNearestRanksOfTheDraws() {
        // Only the filings vary, evenly split around 1 between 0,8 and 1,2: a tenth of each half lies in the outer
        // √0,1.
        List<Uncertain> inputs = inputs().stream()
                .map(input -> input.id().startsWith("filings") ? input : certain(input))
                .toList();
        Simulation.Range total = new Simulation(work(true), work(false), inputs)
                .draw(Shape.SPLIT_TRIANGULAR, 3, 20_000, BigDecimal.ONE)
                .total();
        assertThat(total.p5()).isCloseTo(2_140_000 * (0.8 + 0.2 * Math.sqrt(0.1)), within(6_000.0));
        assertThat(total.p50()).isCloseTo(2_140_000, within(8_000.0));
        assertThat(total.p95()).isCloseTo(2_140_000 * (1.2 - 0.2 * Math.sqrt(0.1)), within(6_000.0));
    }

    @Test
    void aShapeKeepsItsBoundsAndItsMiddle() {
        for (Shape shape : Shape.values()) {
            assertThat(shape.at(0, 10, 20, 100)).isCloseTo(10, within(1e-9));
            assertThat(shape.at(1, 10, 20, 100)).isCloseTo(100, within(1e-9));
            assertThat(shape.at(0.3, 5, 5, 5)).isCloseTo(5, within(1e-9));
        }
        assertThat(Shape.SPLIT_TRIANGULAR.at(0.5, 10, 20, 100)).isCloseTo(20, within(1e-9));
        assertThat(Shape.SPLIT_TRIANGULAR.at(0.125, 10, 20, 100)).isCloseTo(15, within(1e-9));
        assertThat(Shape.SPLIT_TRIANGULAR.at(0.875, 10, 20, 100)).isCloseTo(60, within(1e-9));
        // A ninth of a triangle's draws lies below its peak when the peak is at a ninth of its width.
        assertThat(Shape.TRIANGULAR.at(1.0 / 9, 10, 20, 100)).isCloseTo(20, within(1e-9));
        assertThat(Shape.TRIANGULAR.at(1.0 / 36, 10, 20, 100)).isCloseTo(15, within(1e-9));
    }

    @Test
    void aSwingIsTheFigureWithOneInputAtItsBounds() {
        Simulation.Swing form = simulation().swings().stream()
                .filter(swing -> swing.input().id().equals("prepare-form"))
                .findFirst()
                .orElseThrow();
        assertThat(form.totalAtLow()).isEqualByComparingTo("1840000");
        assertThat(form.totalAtHigh()).isEqualByComparingTo("2740000");
        assertThat(form.savingAtLow()).isEqualByComparingTo("300000");
        assertThat(form.savingAtHigh()).isEqualByComparingTo("1200000");
        assertThat(form.total()).isEqualByComparingTo("900000");
        assertThat(form.saving()).isEqualByComparingTo("900000");
    }

    @Test
    void atASwitchingValueTheTargetIsJustMet() {
        List<SwitchingValue> values = new SwitchingValues(simulation(), new BigDecimal("0.5")).find();
        SwitchingValue form = values.stream()
                .filter(value -> value.input().id().equals("prepare-form"))
                .findFirst()
                .orElseThrow();
        // 77.000 đồng for all the rest of a filing: half of the cost is saved when the form takes 77 minutes.
        assertThat(form.value()).isCloseTo(77, within(1e-6));
        assertThat(form.metAbove()).isTrue();
        assertThat(form.plausible()).isFalse();
        SwitchingValue postage = values.stream()
                .filter(value -> value.input().id().equals("postage"))
                .findFirst()
                .orElseThrow();
        // 30 minutes saved against 27 minutes and two items: 1.500 đồng an item.
        assertThat(postage.value()).isCloseTo(1500, within(1e-3));
        assertThat(postage.metAbove()).isFalse();
        assertThat(values).noneMatch(value -> value.input().id().equals("inspection"));
    }

    @Test
    void aSwitchingValueWithinTheRangeOfItsInputIsPlausible() {
        // The form takes 50 minutes where the whole filing takes 127, and between 15 and 60 is plausible.
        BigDecimal target = BigDecimal.valueOf(50).divide(BigDecimal.valueOf(127), MathContext.DECIMAL128);
        assertThat(new SwitchingValues(simulation(), target).find())
                .filteredOn(value -> value.input().id().equals("prepare-form"))
                .singleElement()
                .satisfies(value -> {
                    assertThat(value.value()).isCloseTo(50, within(1e-6));
                    assertThat(value.plausible()).isTrue();
                });
        BigDecimal little = BigDecimal.valueOf(10).divide(BigDecimal.valueOf(87), MathContext.DECIMAL128);
        assertThat(new SwitchingValues(simulation(), little).find())
                .filteredOn(value -> value.input().id().equals("prepare-form"))
                .singleElement()
                .satisfies(value -> {
                    assertThat(value.value()).isCloseTo(10, within(1e-6));
                    assertThat(value.plausible()).isFalse();
                });
    }

    @Test
    void theTargetIsMetInTheDrawsThatReachIt() {
        Simulation simulation = new Simulation(work(true), work(false), certain());
        assertThat(simulation
                        .draw(Shape.TRIANGULAR, 1, 10, new BigDecimal("0.28"))
                        .met())
                .isEqualTo(1);
        assertThat(simulation
                        .draw(Shape.TRIANGULAR, 1, 10, new BigDecimal("0.29"))
                        .met())
                .isZero();
        double sometimes = simulation()
                .draw(Shape.SPLIT_TRIANGULAR, 1, 400, new BigDecimal("0.28"))
                .met();
        assertThat(sometimes).isBetween(0.4, 0.6);
    }

    @Test
    void whereNothingCostsAnythingNothingIsSaved() {
        Simulation.Outcome outcome =
                new Simulation(new Workload(), new Workload(), inputs()).draw(Shape.TRIANGULAR, 1, 10, BigDecimal.ONE);
        assertThat(outcome.rate()).isEqualTo(new Simulation.Range(BigDecimal.ZERO, 0, 0, 0));
        assertThat(outcome.met()).isZero();
    }

    @Test
    void aRateIsTheSavingOfItsDrawOverTheCostOfItsDraw() {
        Simulation.Outcome outcome =
                new Simulation(work(true), work(false), certain()).draw(Shape.TRIANGULAR, 1, 3, BigDecimal.ONE);
        assertThat(outcome.rate().p50()).isCloseTo(600_000.0 / 2_140_000, within(1e-12));
    }

    @Test
    void aTargetThatNothingDecidesHasNoSwitchingValue() {
        assertThat(new SwitchingValues(simulation(), BigDecimal.ZERO).find()).isEmpty();
    }

    @Test
    void boundsOfAParameterGoBeforeTheWidthOfItsBasis() {
        Uncertain travel = inputs().stream()
                .filter(input -> input.id().equals("postage"))
                .findFirst()
                .orElseThrow();
        assertThat(travel.low()).isEqualByComparingTo("12500");
        assertThat(travel.high()).isEqualByComparingTo("50000");
        Uncertain share =
                inputs().stream().filter(Uncertain::isShare).findFirst().orElseThrow();
        assertThat(share.high()).isLessThanOrEqualTo(BigDecimal.ONE);
        CostModel shipped = CostModel.read(Samples.SHIPPED, Optional.empty());
        assertThat(spreads.of(shipped, List.of())).anySatisfy(input -> {
            assertThat(input.id()).isEqualTo("prepare-report");
            assertThat(input.low()).isEqualByComparingTo("120");
            assertThat(input.high()).isEqualByComparingTo("2400");
        });
    }

    @Test
    void aQuotientIsNotVariedButItsPartsAre() {
        assertThat(inputs())
                .extracting(Uncertain::id)
                .contains("annual-income", "hours-per-year")
                .doesNotContain("hourly-income");
    }

    @Test
    void boundsOutOfOrderAreNoInput() {
        assertThat(catchThrowable(() -> new Uncertain(
                        "x",
                        Bilingual.same("x"),
                        "minute",
                        Origin.ASSUMED,
                        BigDecimal.TEN,
                        BigDecimal.ONE,
                        BigDecimal.TEN)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyMistakeInTheFileOfWidthsIsTold() throws IOException {
        Path file = folder.resolve(Spreads.FILE);
        Files.writeString(file, """
                shape: square
                widths: 1
                parameters:
                  measured: { low: 1.1, high: 2 }
                  estimated: { low: 0.9, high: 0.95 }
                  standard-table: { low: -1, hi: 2 }
                  assumed: { low: 0.5, high: 1e99 }
                filings:
                  measured: { low: 1, high: 1 }
                """);
        assertThat(catchThrowableOfType(InvalidInput.class, () -> Spreads.read(file))
                        .problems())
                .extracting(problem ->
                        problem.place().line() + ":" + problem.place().column())
                .containsExactlyInAnyOrder("1:8", "2:1", "4:13", "5:14", "6:19", "6:30", "7:12", "9:3", "9:3", "9:3");
    }

    @Test
    void aFileOfWidthsMayNotSayMoreThanIsAsked() throws IOException {
        Path file = folder.resolve(Spreads.FILE);
        String good = Files.readString(Samples.RULES.resolve(Spreads.FILE));
        Files.writeString(file, good.replace("filings:", "filings:\n  guessed: { low: 0, high: 3 }"));
        assertThat(catchThrowableOfType(InvalidInput.class, () -> Spreads.read(file))
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().en()).contains("unknown key"));
        Files.writeString(file, good.replace("{ low: 0.9, high: 1.1 }", "{ low: 0, high: 1 }"));
        assertThat(Spreads.read(file).parameters().get(Origin.ESTIMATED))
                .isEqualTo(new Spreads.Width(BigDecimal.ZERO, BigDecimal.ONE));
    }

    private Simulation simulation() {
        return new Simulation(work(true), work(false), inputs());
    }

    private List<Uncertain> inputs() {
        return spreads.of(model, List.of(Origin.ESTIMATED));
    }

    private List<Uncertain> certain() {
        return inputs().stream().map(SimulationTest::certain).toList();
    }

    private static Uncertain certain(Uncertain input) {
        return new Uncertain(
                input.id(),
                input.title(),
                input.unit(),
                input.origin(),
                input.central(),
                input.central(),
                input.central());
    }

    private Workload work(boolean withForm) {
        Channel post = Samples.channel(ChannelKind.POSTAL, List.of());
        Procedure procedure = Samples.procedure()
                .channels(List.of(post))
                .cases(withForm ? List.of(Samples.dossier(Samples.paper("Đơn", 1, 0))) : List.of())
                .build();
        Workload workload = new Workload();
        workload.add(
                model.deriving(procedure, Volumes.UNKNOWN).derivation(procedure).lines(),
                BigDecimal.valueOf(20),
                new Formula.Input(Spreads.filings(Origin.ESTIMATED)));
        return workload;
    }
}
