package vn.gon.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The decisions in force on findings that are not to be acted on; may be used by several threads at once. */
public final class Suppressions {

    /** No finding is suppressed. */
    public static final Suppressions NONE = new Suppressions(List.of(), null);

    private final List<Suppression> all;
    private final @Nullable LocalDate day;
    private final Map<String, List<Suppression>> byCode = new HashMap<>();

    /**
     * Holds decisions.
     *
     * @param all the decisions, in the order of the file; the first that means a finding counts
     * @param day the day by which expiry is judged; null for no expiry
     */
    public Suppressions(List<Suppression> all, @Nullable LocalDate day) {
        this.all = List.copyOf(all);
        this.day = day;
        for (Suppression suppression : this.all) {
            if (!suppression.isExpired(day)) {
                suppression
                        .codes()
                        .keySet()
                        .forEach(code -> byCode.computeIfAbsent(code, any -> new ArrayList<>())
                                .add(suppression));
            }
        }
    }

    /** Returns the decisions, expired ones too. */
    public List<Suppression> all() {
        return all;
    }

    /** Returns the day by which expiry is judged; empty when it is not judged. */
    public Optional<LocalDate> day() {
        return Optional.ofNullable(day);
    }

    /** Parts findings in those to act on and those suppressed, each in their order. */
    public Parted part(List<Finding> findings) {
        if (findings.isEmpty() || byCode.isEmpty()) {
            return new Parted(findings, List.of());
        }
        List<Finding> open = new ArrayList<>();
        List<Suppressed> suppressed = new ArrayList<>();
        for (Finding finding : findings) {
            Optional<Suppression> decision = byCode.getOrDefault(finding.code(), List.of()).stream()
                    .filter(each -> each.covers(finding))
                    .findFirst();
            decision.ifPresentOrElse(each -> suppressed.add(new Suppressed(finding, each)), () -> open.add(finding));
        }
        return new Parted(open, suppressed);
    }

    /**
     * Findings parted.
     *
     * @param open those to act on
     * @param suppressed those that are not to be acted on
     */
    public record Parted(List<Finding> open, List<Suppressed> suppressed) {
        public Parted {
            open = List.copyOf(open);
            suppressed = List.copyOf(suppressed);
        }
    }
}
