package vn.gon.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gon.audit.Finding;
import vn.gon.audit.RuleCard;
import vn.gon.audit.Undecided;
import vn.gon.plan.Assessment;
import vn.gon.plan.Assessor;
import vn.gon.plan.Costing;
import vn.gon.plan.FindingSaving;
import vn.gon.regulation.Procedure;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;
import vn.gon.text.Language;
import vn.gon.text.Nearest;

/**
 * Why a rule fired on a regulation, or why it did not.
 *
 * @param assessor how regulations are judged and costed
 * @param card the rule
 * @param assessment the regulation, judged
 */
public record Explained(Assessor assessor, RuleCard card, Assessment assessment) {

    /**
     * Returns the explanation of the finding at a path, or of the first where none is named and the paths of the others.
     *
     * @throws InvalidInput if a path is named at which the rule found nothing
     */
    public String text(@Nullable String path, Language language) {
        List<Finding> findings = found().toList();
        if (findings.isEmpty()) {
            return silence().in(language) + "\n";
        }
        Finding shown = findings.stream()
                .filter(finding -> path == null || finding.path().equals(path))
                .findFirst()
                .orElseThrow(() -> nothingAt(String.valueOf(path), findings));
        List<String> others = new ArrayList<>(findings.stream()
                .filter(finding -> !finding.equals(shown))
                .map(Finding::path)
                .toList());
        String page = page(shown).text(language);
        return path != null || others.isEmpty()
                ? page
                : page
                        + Bilingual.of(
                                        "Quy tắc này còn bắt ở: %s (thêm đường dẫn vào lệnh để xem)\n",
                                        "The rule also fires at: %s (add a path to see it)\n",
                                        String.join(", ", others))
                                .in(language);
    }

    private FindingPage page(Finding finding) {
        Costing alone =
                assessment.regulation() instanceof Procedure procedure ? assessor.alone(procedure, finding) : null;
        return new FindingPage(assessment.regulation(), finding, card, alone, marginal(finding));
    }

    private @Nullable BigDecimal marginal(Finding finding) {
        Costing costing = assessment.costing();
        return costing == null
                ? null
                : costing.savings().stream()
                        .filter(saving -> saving.finding().equals(finding))
                        .map(FindingSaving::marginal)
                        .findFirst()
                        .orElse(null);
    }

    private Stream<Finding> found() {
        return assessment.findings().stream().filter(finding -> finding.rule().equals(card.id()));
    }

    private Bilingual silence() {
        String code = assessment.regulation().code();
        return assessment.undecided().stream()
                .filter(undecided -> undecided.rule().equals(card.id()))
                .map(Undecided::missing)
                .findFirst()
                .map(missing -> Bilingual.of(
                        "%s: chưa kết luận được theo quy tắc %s vì danh mục không nêu: %s.",
                        "%s: the rule %s cannot be answered, because the record does not state: %s.",
                        code,
                        card.name(),
                        missing))
                .orElse(Bilingual.of(
                        "%s: quy tắc %s không phát hiện gì.", "%s: the rule %s finds nothing.", code, card.name()));
    }

    private InvalidInput nothingAt(String path, List<Finding> findings) {
        List<String> paths = findings.stream().map(Finding::path).toList();
        return InvalidInput.of(
                path,
                Bilingual.of(
                        "quy tắc %s không bắt ở đường dẫn này; các đường dẫn có phát hiện: %s%s",
                        "the rule %s does not fire at this path; it fires at: %s%s",
                        card.name(),
                        String.join(", ", paths),
                        Nearest.didYouMean(path, paths)));
    }
}
