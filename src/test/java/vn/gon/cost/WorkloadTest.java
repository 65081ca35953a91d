package vn.gon.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vn.gon.catalog.Volumes;
import vn.gon.reform.Edits;
import vn.gon.regulation.Level;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.Subject;

/** The weights of a register give what costing each of its procedures anew gives, whatever the parameters. */
class WorkloadTest {

    private static final int PROCEDURES = 300;
    private static final int WORLDS = 12;
    private static final CostModel MODEL = CostModel.read(Samples.SHIPPED, Optional.empty());

    private final Random random = new Random(8);
    private final List<Procedure[]> pairs = new ArrayList<>();
    private final List<BigDecimal> filings = new ArrayList<>();
    private final Workload workload = new Workload();

    WorkloadTest() {
        RandomProcedures procedures = new RandomProcedures(5);
        for (int i = 0; i < PROCEDURES; i++) {
            Procedure original = varied(procedures.next());
            Procedure changed = i % 2 == 0
                    ? original
                    : Edits.apply(original, procedures.edits(original)).orElseThrow();
            pairs.add(new Procedure[] {original, changed});
            filings.add(BigDecimal.valueOf(random.nextInt(100_000)));
            workload.add(
                    MODEL.deriving(original, Volumes.UNKNOWN)
                            .derivation(changed)
                            .lines(),
                    filings.get(i),
                    new Formula.Input("filings-measured"));
        }
    }

    @Test
    void theYearlyCostEqualsCostingEveryProcedureAnew() {
        for (int world = 0; world < WORLDS; world++) {
            Map<String, BigDecimal> values = world == 0 ? central() : varied();
            CostModel anew = MODEL.with(new Variant("thử", values, Map.of(), null));
            BigDecimal sum = BigDecimal.ZERO;
            for (int i = 0; i < PROCEDURES; i++) {
                BigDecimal unit = anew.of(pairs.get(i)[0], Volumes.UNKNOWN)
                        .after(pairs.get(i)[1])
                        .unit();
                sum = sum.add(unit.multiply(filings.get(i)));
            }
            assertThat(workload.exact(inputs(values))).isEqualByComparingTo(sum);
            double fast = workload.compiled()
                    .applyAsDouble(id -> inputs(values).apply(id).doubleValue());
            assertThat(fast).isCloseTo(sum.doubleValue(), within(sum.doubleValue() * 1e-12));
        }
    }

    @Test
    void itsSizeDoesNotGrowWithTheRegister() {
        int size = workload.size();
        assertThat(size).isBetween(1, 1000);
        workload.add(
                MODEL.deriving(pairs.get(0)[0], Volumes.UNKNOWN)
                        .derivation(pairs.get(0)[1])
                        .lines(),
                BigDecimal.TEN,
                new Formula.Input("filings-measured"));
        assertThat(workload.size()).isEqualTo(size);
    }

    @Test
    void everyLineIsItsFormula() {
        Map<String, BigDecimal> values = central();
        for (Procedure[] pair : pairs) {
            Derivation derivation = MODEL.deriving(pair[0], Volumes.UNKNOWN).derivation(pair[1]);
            assertThat(derivation.cost())
                    .isEqualTo(MODEL.of(pair[0], Volumes.UNKNOWN).after(pair[1]));
            for (DerivedLine line : derivation.lines()) {
                CostLine cost = line.line();
                assertThat(line.hours().exact(values::get)).isEqualByComparingTo(cost.hours());
                assertThat(line.income().exact(values::get)).isEqualByComparingTo(cost.hourlyIncome());
                assertThat(line.purchased().exact(values::get)).isEqualByComparingTo(cost.purchased());
                assertThat(line.share().exact(values::get)).isEqualByComparingTo(cost.share());
                assertThat(line.amount().exact(values::get)).isEqualByComparingTo(cost.amount());
            }
        }
    }

    private Function<String, BigDecimal> inputs(Map<String, BigDecimal> values) {
        return id -> id.equals("filings-measured") ? BigDecimal.ONE : Objects.requireNonNull(values.get(id));
    }

    private static Map<String, BigDecimal> central() {
        Map<String, BigDecimal> values = new TreeMap<>();
        MODEL.inputs().forEach(parameter -> values.put(parameter.id(), parameter.value()));
        return values;
    }

    private Map<String, BigDecimal> varied() {
        Map<String, BigDecimal> values = central();
        values.replaceAll((id, value) -> {
            BigDecimal changed = value.multiply(BigDecimal.valueOf(random.nextInt(300) + 10, 2), MathContext.DECIMAL32);
            return id.endsWith("-share") ? changed.min(BigDecimal.ONE) : changed;
        });
        return values;
    }

    /** Several levels, so that the lower-middle one changes with the parameters, and businesses, so that they sign. */
    private Procedure varied(Procedure procedure) {
        return procedure.toBuilder()
                .subjects(random.nextBoolean() ? List.of(Subject.ENTERPRISE) : null)
                .levels(
                        random.nextBoolean()
                                ? List.of(Level.MINISTRY, Level.COMMUNE, Level.PROVINCE)
                                : procedure.levels())
                .build();
    }
}
