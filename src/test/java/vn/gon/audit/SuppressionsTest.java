package vn.gon.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;
import vn.gon.text.Language;
import vn.gon.text.Problem;

/** Decisions on findings that are not to be acted on: read strictly, applied exactly, looked after when idle. */
class SuppressionsTest {

    private static final List<RuleCard> RULES = List.of(card("HS001", "identity-paper"), card("TT052", "many-steps"));
    private static final String FILE = """
            - { rule: identity-paper, codes: ["1", "2"], reason: Chờ kết nối dữ liệu }
            - { rule: TT052, code: "1", path: "steps[0]", reason: Đã rà soát, until: 2026-06-30 }
            """;

    @Test
    void aDecisionNamesTheRuleByNameOrId() {
        assertThat(SuppressionsFile.parse("s.yaml", FILE, RULES))
                .extracting(Suppression::rule)
                .containsExactly("HS001", "TT052");
    }

    @Test
    void everyMistakeInTheFileIsToldAtItsPlace() {
        String bad = """
                - { rule: identity-papr, codes: ["1"], reason: Có lý do }
                - { rule: HS001, codes: ["1"] }
                - { rule: HS001, code: "1", reason: "  " }
                - { rule: HS001, reason: Có lý do }
                - { rule: HS001, code: "1", reason: x, until: 30/06/2026 }
                - { rule: HS001, codes: [], reason: x, untill: 2026-06-30 }
                - { rule: HS001, code: "1", reason: x, until: 2026-02 }
                - { rule: HS001, code: "1", reason: x, until: 2026 }
                - { rule: HS001, code: "1", reason: x, until: }
                """;

        assertThat(lines(bad))
                .contains("s.yaml:1:11: there is no rule \"identity-papr\"; did you mean \"identity-paper\"?")
                .contains("s.yaml:2:3: the reason is missing")
                .contains("s.yaml:3:37: the reason is missing")
                .contains("s.yaml:4:3: exactly one of the keys code (one code) and codes (a list of codes) is needed.")
                .contains("s.yaml:5:47: \"30/06/2026\" is not a date such as 2026-01-31.")
                .contains("s.yaml:6:25: no code is given.")
                .contains("s.yaml:6:40: unknown key \"untill\"; did you mean \"until\"?")
                .contains("s.yaml:7:47: until must be a full date")
                .contains("for the end of this time write 2026-02-28.")
                .contains("for the end of this time write 2026-12-31.")
                .contains("s.yaml:9:40: until is empty");
    }

    @Test
    void aFileThatIsNoListIsTold() {
        assertThat(lines("rule: HS001\n")).contains("the file must be a list");
    }

    @Test
    void onlyWhatIsMeantIsSuppressed() {
        Suppressions suppressions = suppressions(null);

        Suppressions.Parted parted = suppressions.part(List.of(
                finding("HS001", "1", "cases[0]"),
                finding("TT052", "1", "steps[0]"),
                finding("TT052", "1", "steps[1]")));

        assertThat(parted.open()).extracting(Finding::path).containsExactly("steps[1]");
        assertThat(parted.suppressed())
                .extracting(each -> each.suppression().reason())
                .containsExactly("Chờ kết nối dữ liệu", "Đã rà soát");
        assertThat(suppressions.part(List.of(finding("HS001", "3", ""))).open()).hasSize(1);
    }

    @Test
    void aDecisionHoldsThroughItsLastDayAndForGoodWhenNoDayIsKnown() {
        List<Finding> findings = List.of(finding("TT052", "1", "steps[0]"));

        assertThat(suppressions(LocalDate.of(2026, 6, 30)).part(findings).open())
                .isEmpty();
        assertThat(suppressions(LocalDate.of(2026, 7, 1)).part(findings).open()).hasSize(1);
        assertThat(suppressions(null).part(findings).open()).isEmpty();
    }

    @Test
    void idleDecisionsAreToldWithTheirPlaces() {
        Suppressions suppressions = suppressions(LocalDate.of(2026, 7, 1));
        SuppressionReview review = new SuppressionReview(suppressions, RULES, true);
        review.add("1", List.of());

        assertThat(told(review.idle()))
                .contains("s.yaml:1:35: identity-paper finds nothing on 1 any more")
                .contains("s.yaml:1:40: the catalogue has no code \"2\" any more")
                .contains("s.yaml:2:74: expired on 2026-06-30 (as of 2026-07-01)");
        assertThat(review.idle()).hasSize(3);
    }

    @Test
    void whatWasNotJudgedIsNotIdle() {
        Suppressions suppressions = suppressions(null);
        SuppressionReview part = new SuppressionReview(suppressions, RULES, false);
        SuppressionReview otherRules = new SuppressionReview(suppressions, List.of(), true);

        assertThat(part.idle()).isEmpty();
        assertThat(otherRules.idle()).isEmpty();
    }

    @Test
    void aDecisionInUseIsNotIdle() {
        Suppressions suppressions = suppressions(null);
        SuppressionReview review = new SuppressionReview(suppressions, RULES, true);
        for (String code : List.of("1", "2")) {
            List<Finding> findings = List.of(finding("HS001", code, ""), finding("TT052", code, "steps[0]"));
            review.add(code, suppressions.part(findings).suppressed());
        }

        assertThat(review.idle()).isEmpty();
    }

    private static Suppressions suppressions(@Nullable LocalDate day) {
        return new Suppressions(SuppressionsFile.parse("s.yaml", FILE, RULES), day);
    }

    private static Finding finding(String rule, String code, String path) {
        return new Finding(rule, "a-rule", code, path, Severity.INFO, List.of(new Evidence("x", "y")), List.of());
    }

    private static RuleCard card(String id, String name) {
        Bilingual text = Bilingual.same(name);
        return new RuleCard(id, name, text, Criterion.NECESSITY, Severity.WARNING, text, List.of());
    }

    private static String lines(String text) {
        InvalidInput thrown =
                catchThrowableOfType(InvalidInput.class, () -> SuppressionsFile.parse("s.yaml", text, RULES));
        return told(thrown.problems());
    }

    private static String told(List<Problem> problems) {
        return problems.stream().map(problem -> problem.in(Language.ENGLISH)).collect(Collectors.joining("\n"));
    }
}
