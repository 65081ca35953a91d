package vn.gon.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Edits of one regulation that are taken together, with their exact effect.
 *
 * @param edits the edits
 * @param effect what they do together
 */
public record Bundle(List<PlannedEdit> edits, Effect effect) {

    public Bundle {
        edits = List.copyOf(edits);
    }

    /** Returns the points of the edits themselves, without the instruments. */
    public BigDecimal effort() {
        return edits.stream().map(PlannedEdit::effort).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Returns the numbers of the instruments it amends, sorted. */
    public Set<String> instruments() {
        TreeSet<String> numbers = new TreeSet<>();
        edits.forEach(edit -> numbers.add(edit.amended().number()));
        return numbers;
    }
}
