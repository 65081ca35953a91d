package vn.gon.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gon.text.Bilingual;

/**
 * What a rule is to a reader.
 *
 * @param id two letters and three digits, never reused
 * @param name the pattern it names; reads well after "allow"
 * @param title what it finds
 * @param criterion what it judges
 * @param severity how sure and how serious its findings are
 * @param why why the pattern is a burden
 * @param legal the provisions it rests on
 */
public record RuleCard(
        String id,
        String name,
        Bilingual title,
        Criterion criterion,
        Severity severity,
        Bilingual why,
        List<LegalGround> legal) {

    public RuleCard {
        legal = List.copyOf(legal);
    }

    /** Returns whether a word is its id or its name. */
    public boolean isNamed(String word) {
        return id.equals(word) || name.equals(word);
    }

    /**
     * A provision that a rule rests on.
     *
     * @param instrument number of the instrument
     * @param article article, clause and point; null when the whole instrument is meant
     * @param status whether the provision was read or is only remembered
     */
    public record LegalGround(String instrument, @Nullable String article, Status status) {}

    /** How sure a legal ground is. */
    public enum Status {
        /** The provision was read in a public copy. */
        QUOTED,
        /** The provision is cited from memory and must be checked before it is relied on. */
        ASSUMED
    }
}
