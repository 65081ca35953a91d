package vn.gon.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import vn.gon.audit.RuleCard;
import vn.gon.text.Bilingual;

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

    /** Returns whether it found nothing and was answered everywhere. */
    public boolean isSilent() {
        return findings == 0 && undecided == 0;
    }

    /** Returns the data it lacked, as those call it who fill in the register, the most frequent first. */
    public List<Count<Bilingual>> lacking() {
        Map<String, Bilingual> words = new TreeMap<>();
        Tally<String> counts = new Tally<>();
        for (Count<String> count : missing) {
            Bilingual lacked = FieldWords.titles(count.of());
            words.put(lacked.vi(), lacked);
            counts.add(lacked.vi(), count.number());
        }
        return counts.mostFirst().stream()
                .map(count -> new Count<>(Objects.requireNonNull(words.get(count.of())), count.number()))
                .toList();
    }
}
