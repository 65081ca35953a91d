package vn.gon.audit;

import java.util.Comparator;
import java.util.List;
import vn.gon.reform.Edit;

/**
 * A rule that fired on one regulation.
 *
 * @param rule id of the rule
 * @param name name of the rule
 * @param code code of the regulation
 * @param path the element it is about; empty when it is about the whole
 * @param severity how sure and how serious
 * @param evidence what made it fire, at least one
 * @param edits what it proposes
 */
public record Finding(
        String rule,
        String name,
        String code,
        String path,
        Severity severity,
        List<Evidence> evidence,
        List<Edit> edits)
        implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::code)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::path, ElementPaths.ORDER);

    public Finding {
        evidence = List.copyOf(evidence);
        edits = List.copyOf(edits);
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
