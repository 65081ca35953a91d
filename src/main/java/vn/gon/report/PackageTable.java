package vn.gon.report;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gon.audit.RuleCard;
import vn.gon.plan.Measure;
import vn.gon.plan.ReformPackage;
import vn.gon.plan.TargetRow;
import vn.gon.text.Bilingual;
import vn.gon.text.Language;

/**
 * The targets of a package and what it takes to reach them.
 *
 * @param title the programme
 * @param rows the targets
 * @param changes how many regulations it changes
 * @param points effort of the package
 * @param proof how near to the smallest it is proven to be
 */
public record PackageTable(Bilingual title, List<Row> rows, int changes, BigDecimal points, Bilingual proof) {

    public PackageTable {
        rows = List.copyOf(rows);
    }

    /**
     * A target.
     *
     * @param target what is counted
     * @param part where
     * @param required what was asked, and as a share of what there is
     * @param reached what the package reaches
     * @param most the most that could be reached
     * @param met whether it is met, in a word
     * @param missed whether it is known to be missed
     */
    public record Row(
            Bilingual target,
            Bilingual part,
            Bilingual required,
            Bilingual reached,
            Bilingual most,
            Bilingual met,
            boolean missed) {

        static Row of(TargetRow row, List<RuleCard> rules) {
            return new Row(
                    PlanWords.target(row.target(), rules),
                    PlanWords.part(row),
                    said(row, row.required()),
                    said(row, row.reached()),
                    said(row, row.most()),
                    PlanWords.met(row),
                    row.missed());
        }

        private static Bilingual said(TargetRow row, BigDecimal quantity) {
            return new Bilingual(said(row, quantity, Language.VIETNAMESE), said(row, quantity, Language.ENGLISH));
        }

        private static String said(TargetRow row, BigDecimal quantity, Language language) {
            if (row.base() == null) {
                return "–";
            }
            String amount = PlanWords.quantity(row, quantity, language);
            return row.target().measure() == Measure.PROCESSING_TIME
                    ? amount
                    : amount + " (" + PlanWords.share(row, quantity, language) + ")";
        }
    }

    /** Returns the table of the package of a report; null when it proposes everything that the rules propose. */
    static @Nullable PackageTable of(Report report) {
        ProposedPackage proposed = report.proposed();
        if (proposed == null) {
            return null;
        }
        ReformPackage chosen = proposed.chosen();
        return new PackageTable(
                chosen.programme().title(),
                chosen.rows().stream()
                        .map(row -> Row.of(row, report.about().rules()))
                        .toList(),
                chosen.items().size(),
                chosen.points(),
                PlanWords.proof(chosen));
    }
}
