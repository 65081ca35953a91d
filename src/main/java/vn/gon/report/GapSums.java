package vn.gon.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.gon.audit.Undecided;
import vn.gon.plan.Assessment;
import vn.gon.plan.Costing;
import vn.gon.regulation.Procedure;
import vn.gon.text.Bilingual;

/** The running account of what the register does not tell, by kind of data and by agency. */
final class GapSums {

    /** The numbers of filings, which no rule asks for and every yearly cost needs. */
    static final String FILINGS = "volumes.dossiers";

    private static final Bilingual FILINGS_TITLE = new Bilingual("số hồ sơ một năm", "filings a year");

    /** How many kinds of data are named for an agency. */
    private static final int NAMED = 3;

    private final Map<String, Gap> byTitle = new TreeMap<>();
    private final Map<String, AgencyGaps> byAgency = new TreeMap<>();

    void add(Assessment assessment) {
        AgencyGaps agency =
                byAgency.computeIfAbsent(assessment.regulation().agency().strip(), name -> new AgencyGaps());
        agency.regulations++;
        agency.affected += assessment.undecided().isEmpty() ? 0 : 1;
        agency.questions += assessment.undecided().size();
        Set<String> lacking = new HashSet<>();
        for (Undecided undecided : assessment.undecided()) {
            Set<String> ofRule = new HashSet<>();
            for (String path : undecided.missing().split(", ", -1)) {
                Gap gap = gap(FieldWords.field(path), FieldWords.title(path));
                gap.questions += ofRule.add(gap.title.vi()) ? 1 : 0;
                count(gap, lacking, agency);
            }
        }
        if (assessment.regulation() instanceof Procedure && hasNoFilings(assessment.costing())) {
            agency.withoutFilings++;
            count(gap(FILINGS, FILINGS_TITLE), lacking, agency);
        }
    }

    private static boolean hasNoFilings(@org.jspecify.annotations.Nullable Costing costing) {
        return costing == null || costing.before().filings() == null;
    }

    private Gap gap(String field, Bilingual title) {
        return byTitle.computeIfAbsent(title.vi(), name -> new Gap(field, title));
    }

    private static void count(Gap gap, Set<String> seen, AgencyGaps agency) {
        if (seen.add(gap.title.vi())) {
            gap.regulations++;
            agency.lacking.merge(gap.title.vi(), 1, Integer::sum);
        }
    }

    /** Returns the kinds of data, that lacking on most regulations first. */
    List<DataGap> gaps() {
        return byTitle.values().stream()
                .map(gap -> new DataGap(gap.field, gap.title, gap.regulations, gap.questions))
                .sorted(Comparator.comparingInt(DataGap::regulations)
                        .reversed()
                        .thenComparing(gap -> gap.title().vi()))
                .toList();
    }

    /** Returns the agencies about which something is not known, the most questions first. */
    List<Unassessed> unassessed() {
        return byAgency.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .filter(row -> row.questions() > 0 || row.withoutFilings() > 0)
                .sorted(Comparator.comparingInt(Unassessed::questions)
                        .reversed()
                        .thenComparing(Unassessed::agency))
                .toList();
    }

    private Unassessed row(String name, AgencyGaps agency) {
        List<Count<Bilingual>> lacking = agency.lacking.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(NAMED)
                .map(entry -> new Count<>(named(entry.getKey()), entry.getValue()))
                .toList();
        return new Unassessed(
                name, agency.regulations, agency.affected, agency.questions, agency.withoutFilings, lacking);
    }

    private Bilingual named(String title) {
        Gap gap = byTitle.get(title);
        return gap == null ? Bilingual.same(title) : gap.title;
    }

    private static final class Gap {

        private final String field;
        private final Bilingual title;
        private int regulations;
        private int questions;

        Gap(String field, Bilingual title) {
            this.field = field;
            this.title = title;
        }
    }

    private static final class AgencyGaps {

        private int regulations;
        private int affected;
        private int questions;
        private int withoutFilings;
        private final Map<String, Integer> lacking = new HashMap<>();
    }
}
