package vn.gon.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.gon.audit.RuleSet;
import vn.gon.catalog.Catalog;
import vn.gon.catalog.CatalogFolder;
import vn.gon.catalog.InMemoryCatalog;
import vn.gon.catalog.Volumes;
import vn.gon.cost.CostModel;
import vn.gon.plan.solver.Budget;
import vn.gon.plan.solver.Solver;

/** A package on the register that ships with gon. */
class KeptTest {

    private static final CatalogFolder REGISTER = CatalogFolder.open(Path.of("catalog"), problem -> {});
    private static final Catalog NOTHING = new InMemoryCatalog("", List.of(), List.of(), Map.of(), Volumes.UNKNOWN);
    private static final Assessor ASSESSOR = new Assessor(
            RuleSet.read(Path.of("rules/audit")).within(REGISTER),
            CostModel.read(Path.of("rules/cost"), Optional.empty()),
            REGISTER.volumes());

    private static AcceptedEdits accepted;

    @BeforeAll
    static void aPackage() {
        Programme programme = Programme.of(List.of(
                Target.of(Measure.REGULATIONS, Scope.NATIONAL, new BigDecimal("0.10")),
                Target.of(Measure.CONDITIONS, Scope.NATIONAL, new BigDecimal("0.10"))));
        Effort effort = EffortFile.read(Path.of("rules/plan/effort.yaml"));
        accepted = AcceptedEdits.of(new Planner(ASSESSOR, new Planner.Request(programme, effort, PlanLimits.NONE))
                .gather(REGISTER)
                .choose(new Budget(Solver.USUAL_WORK, () -> false)));
    }

    private static Kept kept(Catalog register, int most) {
        Kept kept = new Kept(ASSESSOR, register, most);
        try (Stream<Assessment> assessments = ASSESSOR.assess(REGISTER)) {
            assessments.forEach(kept::add);
        }
        return kept;
    }

    private static List<Assessment> read() {
        try (Stream<Assessment> assessments = ASSESSOR.with(accepted).assess(REGISTER)) {
            return assessments.toList();
        }
    }

    @Test
    void aRegisterThatFitsIsCountedWithAPackageWithoutReadingItAgain() {
        assertThat(kept(NOTHING, Kept.MOST).accepting(accepted))
                .isNotEmpty()
                .anyMatch(each -> !each.findings().isEmpty())
                .containsExactlyElementsOf(read());
    }

    @Test
    void aRegisterThatDoesNotFitIsReadAgain() {
        assertThat(kept(REGISTER, 5).accepting(accepted)).containsExactlyElementsOf(read());
    }
}
