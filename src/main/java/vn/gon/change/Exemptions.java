package vn.gon.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gon.text.Bilingual;
import vn.gon.text.Problem;
import vn.gon.yaml.YamlNode;

/** The decisions that something may grow, and which of them are used. */
public final class Exemptions {

    private final List<Exemption> all;
    private final @Nullable LocalDate day;
    private final Set<YamlNode> used = new HashSet<>();

    /**
     * Holds decisions.
     *
     * @param all the decisions, in the order of the file; the first that means a growth counts
     * @param day the day by which expiry is judged; null for no expiry
     */
    public Exemptions(List<Exemption> all, @Nullable LocalDate day) {
        this.all = List.copyOf(all);
        this.day = day;
    }

    /** Returns no decisions at all. */
    public static Exemptions none() {
        return new Exemptions(List.of(), null);
    }

    /** Returns the decision by which a burden of a regulation may grow, and takes note that it was needed. */
    Optional<Exemption> of(RegulationChange change, Burden burden) {
        Optional<Exemption> found = all.stream()
                .filter(each -> !each.isExpired(day) && each.covers(burden) && each.covers(change))
                .findFirst();
        found.ifPresent(each -> used.add(each.codes().getOrDefault(change.code(), each.written())));
        return found;
    }

    /** Returns the decisions that let nothing grow, in the order of the file: expired, or no longer needed. */
    List<Problem> idle() {
        List<Problem> idle = new ArrayList<>();
        for (Exemption exemption : all) {
            if (exemption.isExpired(day)) {
                idle.add(exemption
                        .written()
                        .find("until")
                        .orElse(exemption.written())
                        .problem(Bilingual.of(
                                "miễn trừ đã hết hạn ngày %s (xét theo ngày %s); phần tăng lại bị tính.",
                                "the exemption expired on %s (as of %s); the growth counts again.",
                                String.valueOf(exemption.until()),
                                String.valueOf(day))));
            } else if (exemption.codes().isEmpty()) {
                unused(exemption.written(), String.valueOf(exemption.instrument()), idle);
            } else {
                exemption.codes().forEach((code, node) -> unused(node, code, idle));
            }
        }
        return idle.stream().sorted(Comparator.comparing(Problem::place)).toList();
    }

    private void unused(YamlNode node, String what, List<Problem> idle) {
        if (!used.contains(node)) {
            idle.add(node.problem(Bilingual.of(
                    "không có gì tăng ở “%s” cần miễn trừ; hãy bỏ mục này khỏi tệp.",
                    "nothing grows at \"%s\" that needs an exemption; remove it from the file.", what)));
        }
    }
}
