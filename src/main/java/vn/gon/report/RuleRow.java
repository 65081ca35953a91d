package vn.gon.report;

import java.util.List;
import vn.gon.audit.RuleCard;

/**
 * What one rule gave.
 *
 * @param rule the rule
 * @param findings how often it fired
 * @param regulations on how many procedures and conditions
 * @param undecided on how many it could not be answered
 * @param missing the data it lacked, the most frequent first
 */
public record RuleRow(RuleCard rule, int findings, int regulations, int undecided, List<Count<String>> missing) {

    public RuleRow {
        missing = List.copyOf(missing);
    }
}
