package vn.gon.report;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.gon.audit.Finding;
import vn.gon.plan.Assessment;
import vn.gon.plan.Costing;
import vn.gon.reform.Edit;
import vn.gon.reform.Lever;
import vn.gon.text.Bilingual;

/**
 * A procedure or a business condition with findings, on one line.
 *
 * @param code its code
 * @param name its name
 * @param agency its agency
 * @param levers the ways of lightening proposed
 * @param edits what is proposed, each once
 * @param rules ids of the rules that fired, sorted
 * @param findings findings on it
 * @param filings filings a year; null when not known
 * @param unit cost of one filing; null when it was not costed
 * @param annual cost of a year; null when not known
 */
public record ItemRow(
        String code,
        String name,
        String agency,
        List<Lever> levers,
        List<Proposed> edits,
        List<String> rules,
        int findings,
        @Nullable BigDecimal filings,
        @Nullable CostChange unit,
        @Nullable CostChange annual) {

    /**
     * Something that is proposed.
     *
     * @param edit name of the kind of edit
     * @param path the element it changes; empty when it changes the whole
     * @param label what is proposed, in words
     */
    public record Proposed(String edit, String path, Bilingual label) {

        static Proposed of(Edit edit) {
            return new Proposed(edit.name(), edit.path(), edit.label());
        }
    }

    /** The order of the candidates, so that these are the first rows. */
    static final Comparator<ItemRow> ORDER = descending(row -> saved(row.annual))
            .thenComparing(descending(row -> row.filings == null ? BigDecimal.ZERO : row.filings))
            .thenComparing(descending(row -> saved(row.unit)))
            .thenComparing(descending(ItemRow::findings))
            .thenComparing(ItemRow::code);

    public ItemRow {
        levers = List.copyOf(levers);
        edits = List.copyOf(edits);
        rules = List.copyOf(rules);
    }

    static ItemRow of(Assessment assessment) {
        List<Edit> edits = assessment.findings().stream()
                .flatMap(finding -> finding.edits().stream())
                .distinct()
                .toList();
        Costing costing = assessment.costing();
        return new ItemRow(
                assessment.regulation().code(),
                assessment.regulation().name(),
                assessment.regulation().agency(),
                edits.stream().map(Edit::lever).distinct().sorted().toList(),
                edits.stream().map(Proposed::of).distinct().toList(),
                assessment.findings().stream()
                        .map(Finding::rule)
                        .distinct()
                        .sorted()
                        .toList(),
                assessment.findings().size(),
                costing == null ? null : costing.before().filings(),
                costing == null ? null : new CostChange(costing.before().unit(), costing.unitAfter()),
                ScopeSum.annual(costing));
    }

    /** Returns the yearly cost, or the cost of one filing where that is all that is known; null when neither is. */
    public @Nullable CostChange shown() {
        return annual == null ? unit : annual;
    }

    private static <T extends Comparable<T>> Comparator<ItemRow> descending(Function<ItemRow, T> figure) {
        return Comparator.comparing(figure).reversed();
    }

    private static BigDecimal saved(@Nullable CostChange change) {
        return change == null ? BigDecimal.ZERO : change.saved();
    }
}
