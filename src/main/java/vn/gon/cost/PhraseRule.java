package vn.gon.cost;

import java.util.List;

/**
 * Phrases of which one must occur as whole words.
 *
 * @param phrases the phrases
 * @param atStart whether it must occur among the first words
 */
record PhraseRule(List<String> phrases, boolean atStart) {

    PhraseRule {
        phrases = List.copyOf(phrases);
    }
}
