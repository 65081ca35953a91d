package vn.gon.cost;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.gon.text.VietnameseText;

/** The phrases as a tree of letters, with the links that turn it into an automaton. */
final class PhraseTrie {

    private static final int[] NO_MATCH = {};

    final Map<Character, Short> alphabet = new TreeMap<>();
    final List<int[]> next = new ArrayList<>();
    final List<Integer> anywhere = new ArrayList<>();
    final List<int[]> atStart = new ArrayList<>();

    PhraseTrie(List<PhraseRule> rules) {
        List<List<String>> spelled = rules.stream()
                .map(rule -> rule.phrases().stream()
                        .flatMap(phrase -> spellings(phrase).stream())
                        .toList())
                .toList();
        alphabet.put(' ', PhraseFinder.SPACE);
        for (String phrase : spelled.stream().flatMap(List::stream).toList()) {
            phrase.chars().forEach(c -> alphabet.putIfAbsent((char) c, (short) (alphabet.size() + 1)));
        }
        newState();
        for (int i = 0; i < rules.size(); i++) {
            boolean start = rules.get(i).atStart();
            for (String phrase : spelled.get(i)) {
                add(phrase, i, start);
            }
        }
    }

    private int newState() {
        int[] transitions = new int[alphabet.size() + 1];
        Arrays.fill(transitions, -1);
        next.add(transitions);
        anywhere.add(PhraseFinder.NONE);
        atStart.add(NO_MATCH);
        return next.size() - 1;
    }

    private void add(String phrase, int rule, boolean start) {
        int state = 0;
        for (int i = 0; i < phrase.length(); i++) {
            short letter = alphabet.getOrDefault(phrase.charAt(i), PhraseFinder.FOREIGN);
            if (next.get(state)[letter] < 0) {
                next.get(state)[letter] = newState();
            }
            state = next.get(state)[letter];
        }
        if (start) {
            atStart.set(state, joined(atStart.get(state), new int[] {rule << 8 | countedWords(phrase)}));
        } else {
            anywhere.set(state, Math.min(anywhere.get(state), rule));
        }
    }

    /** Breadth first, so that the state for the longest proper suffix is always complete. */
    void link() {
        int[] suffix = new int[next.size()];
        Deque<Integer> open = new ArrayDeque<>(List.of(0));
        while (!open.isEmpty()) {
            int state = open.remove();
            for (int letter = 0; letter <= alphabet.size(); letter++) {
                int fallback = state == 0 ? 0 : next.get(suffix[state])[letter];
                int child = next.get(state)[letter];
                if (child < 0) {
                    next.get(state)[letter] = fallback;
                } else {
                    suffix[child] = fallback;
                    inherit(child, fallback);
                    open.add(child);
                }
            }
        }
    }

    private void inherit(int state, int suffix) {
        anywhere.set(state, Math.min(anywhere.get(state), anywhere.get(suffix)));
        atStart.set(state, joined(atStart.get(state), atStart.get(suffix)));
    }

    private static int[] joined(int[] first, int[] second) {
        int[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static int countedWords(String phrase) {
        return (int) Arrays.stream(phrase.strip().split(" "))
                .filter(word -> word.length() > 1 && word.chars().anyMatch(c -> c > '9'))
                .count();
    }

    private static List<String> spellings(String phrase) {
        String old = VietnameseText.words(phrase);
        String modern = modernPlacement(old);
        return modern.equals(old) ? List.of(old) : List.of(old, modern);
    }

    /** The tone mark on the first vowel of an open syllable: {@code huỷ} gives {@code hủy}. */
    private static String modernPlacement(String phrase) {
        StringBuilder moved = new StringBuilder(phrase);
        for (int i = 1; i < moved.length() - 1; i++) {
            String vowel = Normalizer.normalize(moved.substring(i, i + 1), Normalizer.Form.NFD);
            boolean open = moved.charAt(i + 1) == ' ' && vowel.length() == 2;
            if (open && List.of("oa", "oe", "uy").contains(moved.substring(i - 1, i) + vowel.charAt(0))) {
                String first = moved.substring(i - 1, i) + vowel.charAt(1);
                moved.replace(i - 1, i + 1, VietnameseText.nfc(first) + vowel.charAt(0));
            }
        }
        return moved.toString();
    }
}
