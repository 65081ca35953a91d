package vn.gon.index;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.gon.text.VietnameseText;

/** Phrases kept as data, found in a sequence of words with their diacritics or all without. */
final class PhraseList {

    private final Set<String> exact = new HashSet<>();
    private final Set<String> folded = new HashSet<>();
    private int longest;

    private PhraseList() {}

    /** Reads a list that lies beside this class: one phrase a line, {@code #} begins a comment. */
    static PhraseList read(String name) {
        PhraseList list = new PhraseList();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PhraseList.class.getResourceAsStream(name)), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(list::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return list;
    }

    /**
     * Returns the number of words of the longest phrase that begins at a place; 0 when there is none.
     *
     * <p>Without diacritics only phrases of several words are found: {@code dang} is both đang and đăng.
     */
    int lengthAt(List<String> words, int from, boolean accented) {
        for (int length = Math.min(longest, words.size() - from); length >= (accented ? 1 : 2); length--) {
            String phrase = String.join(" ", words.subList(from, from + length));
            if ((accented ? exact : folded).contains(phrase)) {
                return length;
            }
        }
        return 0;
    }

    private void add(String line) {
        String phrase = VietnameseText.words(line).strip();
        exact.add(phrase);
        folded.add(VietnameseText.fold(phrase));
        longest = Math.max(longest, phrase.split(" ", -1).length);
    }
}
