package vn.gon.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.gon.text.VietnameseText;

/** Phrases found as whole words in a sequence of words. */
final class Phrases {

    private final Map<String, List<List<String>>> byFirstWord = new HashMap<>();

    Phrases(Collection<String> phrases) {
        for (String phrase : phrases) {
            List<String> words = List.of(VietnameseText.words(phrase).strip().split(" ", -1));
            byFirstWord
                    .computeIfAbsent(words.get(0), first -> new ArrayList<>())
                    .add(words);
        }
        byFirstWord
                .values()
                .forEach(list -> list.sort(Comparator.comparing((List<String> words) -> words.size())
                        .reversed()));
    }

    /** Returns the number of words of the longest phrase that begins at a place; 0 when there is none. */
    int lengthAt(List<String> words, int from) {
        List<List<String>> phrases = byFirstWord.get(words.get(from));
        if (phrases == null) {
            return 0;
        }
        for (List<String> phrase : phrases) {
            if (standsAt(words, from, phrase)) {
                return phrase.size();
            }
        }
        return 0;
    }

    private static boolean standsAt(List<String> words, int from, List<String> phrase) {
        if (from + phrase.size() > words.size()) {
            return false;
        }
        for (int i = 1; i < phrase.size(); i++) {
            if (!words.get(from + i).equals(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether the words begin with a phrase. */
    boolean begin(List<String> words) {
        return !words.isEmpty() && lengthAt(words, 0) > 0;
    }

    /** Returns whether the words are a phrase and nothing more. */
    boolean isWhole(List<String> words) {
        return !words.isEmpty() && lengthAt(words, 0) == words.size();
    }

    /** Returns whether a phrase stands anywhere in the words. */
    boolean isIn(List<String> words) {
        return firstIn(words, 0) < words.size();
    }

    /** Returns where the first phrase begins, from a place on; the number of words when there is none. */
    int firstIn(List<String> words, int from) {
        for (int i = from; i < words.size(); i++) {
            if (lengthAt(words, i) > 0) {
                return i;
            }
        }
        return words.size();
    }

    /** Returns the words without the phrases that stand at their beginning. */
    List<String> strippedFrom(List<String> words) {
        int at = 0;
        while (at < words.size()) {
            int length = lengthAt(words, at);
            if (length == 0) {
                break;
            }
            at += length;
        }
        return words.subList(at, words.size());
    }
}
