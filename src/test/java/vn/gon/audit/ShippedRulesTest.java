package vn.gon.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.gon.text.Problem;

/** Every rule that ships answers its own examples and says what a reader needs. */
class ShippedRulesTest {

    private static final RuleSet RULES = RuleSet.read(Path.of("rules/audit"));

    @Test
    void everyExampleIsAnsweredAsWritten() {
        assertThat(RULES.brokenExamples()).extracting(Problem::message).isEmpty();
        assertThat(RULES.exampleCount()).isGreaterThan(0);
    }

    @TestFactory
    List<DynamicTest> aRuleShowsWhatItFlagsPassesAndLeavesUndecided() {
        return RULES.rules().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.card().id() + " " + rule.card().name(), () -> {
                            assertThat(rule.examplesOf(Truth.YES)).isGreaterThanOrEqualTo(3);
                            assertThat(rule.examplesOf(Truth.NO)).isGreaterThanOrEqualTo(3);
                            if (rule.neverUnknown() == null) {
                                assertThat(rule.examplesOf(Truth.UNKNOWN)).isPositive();
                            } else {
                                assertThat(rule.examplesOf(Truth.UNKNOWN)).isZero();
                            }
                        }))
                .toList();
    }

    @TestFactory
    List<DynamicTest> aCardSaysWhatAReaderNeeds() {
        return RULES.cards().stream()
                .map(card -> DynamicTest.dynamicTest(card.id() + " " + card.name(), () -> {
                    assertThat(card.title().vi())
                            .isNotBlank()
                            .isNotEqualTo(card.title().en());
                    assertThat(card.why().vi())
                            .isNotBlank()
                            .isNotEqualTo(card.why().en());
                    assertThat(card.legal()).isNotEmpty();
                }))
                .toList();
    }
}
