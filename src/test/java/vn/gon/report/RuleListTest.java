package vn.gon.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.gon.audit.Criterion;
import vn.gon.audit.RuleCard;
import vn.gon.audit.Severity;
import vn.gon.text.Bilingual;

class RuleListTest {

    private static final Bilingual TEXT = Bilingual.of("chữ", "text");

    @Test
    void theSummaryCountsTheSeveritiesThereAreTheGravestFirst() {
        List<RuleCard> rules = Stream.of(Severity.INFO, Severity.WARNING, Severity.INFO)
                .map(severity -> new RuleCard("HS001", "name", TEXT, Criterion.NECESSITY, severity, TEXT, List.of()))
                .toList();

        assertThat(new RuleList(rules).summary())
                .isEqualTo(Bilingual.of("3 quy tắc: 1 cảnh báo, 2 gợi ý.", "3 rules: 1 warning, 2 info."));
    }
}
