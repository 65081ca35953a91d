package vn.gon.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.gon.catalog.Catalog;
import vn.gon.catalog.InMemoryCatalog;

/** What holds of the changes between any two registers. */
class ChangePropertiesTest {

    private static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingChangesBetweenARegisterAndItself(int seed) {
        InMemoryCatalog register = new RandomRegisters(seed).next();

        assertThat(ChangeSet.of(RegisterChange.between(register, register)).isEmpty())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theChangesAppliedToTheOlderRegisterGiveTheNewer(int seed) {
        RandomRegisters registers = new RandomRegisters(seed);
        InMemoryCatalog before = registers.next();
        InMemoryCatalog after = seed % 3 == 0 ? registers.next() : registers.later(before);

        Catalog applied = ChangeSet.of(RegisterChange.between(before, after)).appliedTo(before);

        assertThat(applied.procedures().toList()).isEqualTo(after.procedureList());
        assertThat(applied.conditions().toList()).isEqualTo(after.conditionList());
        assertThat(applied.instruments()).isEqualTo(after.instruments());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsLighterOneWayIsHeavierTheOther(int seed) {
        RandomRegisters registers = new RandomRegisters(seed);
        InMemoryCatalog before = registers.next();
        InMemoryCatalog after = registers.later(before);

        ChangeSums there = sums(before, after).sums();
        ChangeSums back = sums(after, before).sums();

        assertThat(there.count(ChangeKind.ADDED)).isEqualTo(back.count(ChangeKind.REMOVED));
        assertThat(there.count(ChangeKind.REMOVED)).isEqualTo(back.count(ChangeKind.ADDED));
        for (Burden burden : List.of(Burden.REGULATIONS, Burden.CONDITIONS, Burden.PAPERS, Burden.REQUIREMENTS)) {
            assertThat(there.balance(burden).growth())
                    .as(burden.toString())
                    .isEqualByComparingTo(back.balance(burden).growth().negate());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSumsOfTheAgenciesAddUpToTheWhole(int seed) {
        RandomRegisters registers = new RandomRegisters(seed);
        InMemoryCatalog before = registers.next();

        ChangeTotals totals = sums(before, registers.later(before));

        assertThat(totals.byAgency().values().stream().reduce(ChangeSums.NONE, ChangeSums::plus))
                .isEqualTo(totals.sums());
    }

    private static ChangeTotals sums(Catalog before, Catalog after) {
        ChangeTotals totals = new ChangeTotals();
        try (Stream<RegulationChange> changes = RegisterChange.between(before, after).stream()) {
            changes.forEach(totals::add);
        }
        return totals;
    }
}
