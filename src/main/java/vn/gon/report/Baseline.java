package vn.gon.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The findings of an earlier run, against which a run tells what is new.
 *
 * @param rulePack hash of the rules they were found with, in hexadecimal
 * @param thresholds the thresholds that were overridden, as text
 * @param findings the findings, sorted
 */
public record Baseline(String rulePack, Map<String, String> thresholds, List<Entry> findings) {

    public Baseline {
        thresholds = new TreeMap<>(thresholds);
        findings = findings.stream().sorted().distinct().toList();
    }

    /**
     * One finding.
     *
     * @param code code of the regulation
     * @param rule id of the rule
     * @param path the element it is about
     * @param fingerprint what makes it the same finding in another run
     */
    public record Entry(String code, String rule, String path, String fingerprint) implements Comparable<Entry> {

        private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::code)
                .thenComparing(Entry::rule)
                .thenComparing(Entry::path)
                .thenComparing(Entry::fingerprint);

        static Entry of(FindingRow row) {
            return new Entry(row.code(), row.rule(), row.path(), row.fingerprint());
        }

        @Override
        public int compareTo(Entry other) {
            return ORDER.compare(this, other);
        }
    }
}
