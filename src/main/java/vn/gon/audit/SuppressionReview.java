package vn.gon.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.gon.text.Bilingual;
import vn.gon.text.Problem;
import vn.gon.yaml.YamlNode;

/** Looks on while a register is judged and tells which decisions on findings have become idle. */
public final class SuppressionReview {

    private record Use(Suppression suppression, String code) {}

    private final Suppressions suppressions;
    private final Set<String> rules;
    private final boolean isWhole;
    private final Set<String> wanted = new HashSet<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<Use> used = new HashSet<>();

    /**
     * Starts a review.
     *
     * @param rules the rules that are run; decisions on others are left alone
     * @param isWhole whether the whole register is judged, so that a code not seen is not in it
     */
    public SuppressionReview(Suppressions suppressions, List<RuleCard> rules, boolean isWhole) {
        this.suppressions = suppressions;
        this.isWhole = isWhole;
        this.rules = new HashSet<>(rules.stream().map(RuleCard::id).toList());
        suppressions.all().forEach(each -> wanted.addAll(each.codes().keySet()));
    }

    /** Takes note of one regulation judged. */
    public void add(String code, List<Suppressed> suppressed) {
        if (wanted.contains(code)) {
            seen.add(code);
            suppressed.forEach(each -> used.add(new Use(each.suppression(), code)));
        }
    }

    /** Returns the decisions that are idle, in the order of the file: expired, of no regulation, or of no finding. */
    public List<Problem> idle() {
        List<Problem> idle = new ArrayList<>();
        for (Suppression suppression : suppressions.all()) {
            if (!rules.contains(suppression.rule())) {
                continue;
            }
            if (suppression.isExpired(suppressions.day().orElse(null))) {
                idle.add(expired(suppression));
            }
            suppression.codes().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(code -> review(suppression, code.getKey(), code.getValue(), idle));
        }
        return idle.stream().sorted((a, b) -> a.place().compareTo(b.place())).toList();
    }

    private void review(Suppression suppression, String code, YamlNode written, List<Problem> idle) {
        boolean isExpired = suppression.isExpired(suppressions.day().orElse(null));
        if (!seen.contains(code)) {
            if (isWhole) {
                idle.add(written.problem(Bilingual.of(
                        "danh mục không còn mã “%s”; hãy bỏ mã này khỏi tệp.",
                        "the catalogue has no code \"%s\" any more; remove it from the file.", code)));
            }
        } else if (!isExpired && !used.contains(new Use(suppression, code))) {
            idle.add(written.problem(Bilingual.of(
                    "%s không còn phát hiện nào ở %s; hãy bỏ mã này khỏi tệp.",
                    "%s finds nothing on %s any more; remove it from the file.", suppression.name(), code)));
        }
    }

    private Problem expired(Suppression suppression) {
        return suppression
                .written()
                .find("until")
                .orElse(suppression.written())
                .problem(Bilingual.of(
                        "đã hết hạn ngày %s (xét theo ngày %s); các phát hiện lại được tính.",
                        "expired on %s (as of %s); its findings count again.",
                        String.valueOf(suppression.until()),
                        suppressions.day().map(Object::toString).orElse("")));
    }
}
