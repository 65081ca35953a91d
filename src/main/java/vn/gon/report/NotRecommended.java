package vn.gon.report;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gon.audit.RuleCard;
import vn.gon.text.Bilingual;

/**
 * Something that rules propose and this report does not recommend.
 *
 * @param cause why not
 * @param code code of the regulation
 * @param name name of the regulation
 * @param agency its agency
 * @param rules the rules that propose it
 * @param edits what they propose; empty when they only ask for a review
 * @param dearer by how much one filing gets dearer when only this is done, in đồng; null when that is not the cause
 */
public record NotRecommended(
        Cause cause,
        String code,
        String name,
        String agency,
        List<RuleCard> rules,
        List<Bilingual> edits,
        @Nullable BigDecimal dearer) {

    public NotRecommended {
        rules = List.copyOf(rules);
        edits = List.copyOf(edits);
    }

    /** Why something is not recommended. */
    public enum Cause {
        /** Done on its own it makes a filing dearer; it is in the figures and must be reconsidered. */
        DEARER("làm tăng chi phí", "makes it dearer"),
        /** The package does without it; it is in no figure. */
        LEFT_OUT("gói phương án không chọn", "left out by the package");

        private final Bilingual label;

        Cause(String vi, String en) {
            this.label = new Bilingual(vi, en);
        }

        /** Returns the words a report uses. */
        public Bilingual label() {
            return label;
        }
    }
}
