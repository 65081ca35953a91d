package vn.gon.plan;

import java.math.BigDecimal;
import java.util.List;
import vn.gon.audit.Finding;
import vn.gon.reform.Edit;

/**
 * An edit as it is planned with.
 *
 * @param edit the edit
 * @param findings the findings that ask for it, each from a rule and a path
 * @param amended the instrument it amends
 * @param applicability who may decide it
 * @param effort points of its own, without the instrument
 */
public record PlannedEdit(
        Edit edit, List<Finding> findings, Amended amended, Applicability applicability, BigDecimal effort) {

    public PlannedEdit {
        findings = List.copyOf(findings);
    }

    /** Returns the names of the rules that ask for it, sorted. */
    public List<String> rules() {
        return findings.stream().map(Finding::name).distinct().sorted().toList();
    }
}
