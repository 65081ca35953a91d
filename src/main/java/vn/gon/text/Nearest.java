package vn.gon.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the word a user most likely meant. */
public final class Nearest {

    private Nearest() {}

    /** Returns the candidate nearest to the word by edits, if near enough to be a slip of the hand. */
    public static Optional<String> find(String word, Collection<String> candidates) {
        String folded = VietnameseText.fold(word);
        // Two letters changing places count as two edits.
        int limit = folded.length() < 4 ? 1 : Math.max(2, folded.length() / 3);
        LevenshteinDistance distance = new LevenshteinDistance(limit);
        return candidates.stream()
                .filter(candidate -> distance.apply(folded, VietnameseText.fold(candidate)) >= 0)
                .min(Comparator.<String>comparingInt(
                                candidate -> distance.apply(folded, VietnameseText.fold(candidate)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Returns the sentence "did you mean …?" for the nearest candidate, or an empty one. */
    public static Bilingual didYouMean(String word, Collection<String> candidates) {
        return find(word, candidates)
                .map(near -> Bilingual.of("; có phải ý bạn là “%s”?", "; did you mean \"%s\"?", near))
                .orElse(Bilingual.same(""));
    }
}
