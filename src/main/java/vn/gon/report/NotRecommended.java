package vn.gon.report;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /**
     * Returns what a package leaves out, by code.
     *
     * @param audited everything that the rules found
     * @param chosen what of it the package takes up
     */
    static List<NotRecommended> leftOut(List<ItemRow> audited, List<ItemRow> chosen, Function<String, RuleCard> cards) {
        Map<String, ItemRow> byCode = chosen.stream().collect(Collectors.toMap(ItemRow::code, row -> row));
        return audited.stream()
                .filter(row -> !byCode.containsKey(row.code())
                        || byCode.get(row.code()).findings() < row.findings())
                .sorted(Comparator.comparing(ItemRow::code))
                .map(row -> leftOut(row, byCode.get(row.code()), cards))
                .toList();
    }

    private static NotRecommended leftOut(ItemRow row, @Nullable ItemRow taken, Function<String, RuleCard> cards) {
        List<String> rules = taken == null ? List.of() : taken.rules();
        List<ItemRow.Proposed> edits = taken == null ? List.of() : taken.edits();
        return new NotRecommended(
                Cause.LEFT_OUT,
                row.code(),
                row.name(),
                row.agency(),
                row.rules().stream()
                        .filter(id -> !rules.contains(id))
                        .map(cards)
                        .toList(),
                row.edits().stream()
                        .filter(edit -> !edits.contains(edit))
                        .map(ItemRow.Proposed::label)
                        .distinct()
                        .toList(),
                null);
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
