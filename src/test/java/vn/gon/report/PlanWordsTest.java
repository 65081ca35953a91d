package vn.gon.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.gon.audit.Criterion;
import vn.gon.audit.RuleCard;
import vn.gon.audit.Severity;
import vn.gon.plan.Among;
import vn.gon.plan.Measure;
import vn.gon.plan.Scope;
import vn.gon.plan.Target;
import vn.gon.plan.Way;
import vn.gon.text.Bilingual;

class PlanWordsTest {

    private static final List<RuleCard> RULES = List.of(
            rule("DK001", "vague", Bilingual.of("Điều kiện chung chung", "A vague condition")),
            rule("DK002", "off-list", Bilingual.of("Không có trong Danh mục", "Not on the list")));

    private static RuleCard rule(String id, String name, Bilingual title) {
        return new RuleCard(
                id, name, title, Criterion.NECESSITY, Severity.WARNING, Bilingual.of("Vì sao", "Why"), List.of());
    }

    @Test
    void aTargetOnWhatRulesFlagNamesTheRulesByTheirTitles() {
        Target target = new Target(
                Measure.CONDITIONS,
                Scope.NATIONAL,
                BigDecimal.ONE,
                Set.of(Way.ABOLISHED),
                Among.BUSINESS,
                List.of("vague", "DK002"));

        assertThat(PlanWords.target(target, RULES))
                .isEqualTo(new Bilingual(
                        "điều kiện kinh doanh, liên quan đến kinh doanh có phát hiện “Điều kiện chung chung” hoặc “Không"
                                + " có trong Danh mục” (bãi bỏ)",
                        "business conditions, on business with the finding \"A vague condition\" or \"Not on the list\""
                                + " (abolished)"));
    }

    @Test
    void aTargetOnEverythingSpeaksOfNoRule() {
        assertThat(PlanWords.target(Target.of(Measure.CONDITIONS, Scope.NATIONAL, BigDecimal.ONE), RULES))
                .isEqualTo(new Bilingual("điều kiện kinh doanh", "business conditions"));
    }
}
