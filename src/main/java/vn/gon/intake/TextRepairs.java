package vn.gon.intake;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import vn.gon.text.VietnameseText;

/** The rules at work on one text: first characters, then the Unicode form and spaces, then patterns. */
final class TextRepairs {

    static final String UNICODE_FORM = "unicode-form";
    static final String SPACES = "spaces";

    /** Brackets, full stops and quotation marks may stand around the words that say nothing. */
    private static final int AROUND = 8;

    private final Map<Character, Repair> characters = new HashMap<>();
    private final boolean[] special = new boolean[Character.MAX_VALUE + 1];
    private final Map<Part, List<Repair>> patterns = new EnumMap<>(Part.class);
    private final Map<Part, Map<String, String>> nothing = new EnumMap<>(Part.class);
    private final int longestNothing;

    TextRepairs(List<Repair> rules) {
        for (Repair rule : rules) {
            for (String character : rule.characters()) {
                characters.put(character.charAt(0), rule);
                special[character.charAt(0)] = true;
            }
        }
        for (Part part : Part.values()) {
            patterns.put(
                    part,
                    rules.stream()
                            .filter(rule -> rule.pattern() != null && rule.holdsFor(part))
                            .toList());
            Map<String, String> words = new HashMap<>();
            rules.stream()
                    .filter(rule -> rule.holdsFor(part))
                    .forEach(rule -> rule.words().forEach(word -> words.put(word, rule.id())));
            nothing.put(part, words);
        }
        longestNothing = AROUND
                + rules.stream()
                        .flatMap(rule -> rule.words().stream())
                        .mapToInt(String::length)
                        .max()
                        .orElse(0);
    }

    String clean(Part part, String text, Desk desk) {
        String clean = withoutSpecials(text, desk);
        String composed = VietnameseText.nfc(clean);
        if (!composed.equals(clean)) {
            desk.mended(UNICODE_FORM);
        }
        clean = spaced(composed);
        if (!clean.equals(composed)) {
            desk.mended(SPACES);
        }
        for (Repair rule : patterns.getOrDefault(part, List.of())) {
            clean = matched(rule, clean, desk);
        }
        return clean;
    }

    /** Returns the id of the rule by which a text says nothing. */
    Optional<String> sayingNothing(Part part, String text) {
        return text.length() > longestNothing
                ? Optional.empty()
                : Optional.ofNullable(nothing.getOrDefault(part, Map.of()).get(Vocabulary.plain(text)));
    }

    private String withoutSpecials(String text, Desk desk) {
        int first = 0;
        while (first < text.length() && !special[text.charAt(first)]) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder mended = new StringBuilder(text.length()).append(text, 0, first);
        Map<String, Boolean> used = new HashMap<>();
        for (int i = first; i < text.length(); i++) {
            Repair rule = characters.get(text.charAt(i));
            mended.append(rule == null ? String.valueOf(text.charAt(i)) : rule.with());
            if (rule != null && used.put(rule.id(), true) == null) {
                desk.mended(rule.id());
            }
        }
        return mended.toString();
    }

    /** White space becomes one space, or one line end where it holds one; none is left at the edges. */
    private static String spaced(String text) {
        boolean clean = true;
        for (int i = 0; i < text.length() && clean; i++) {
            char c = text.charAt(i);
            boolean edge = i == 0 || i == text.length() - 1;
            boolean doubled = i > 0 && isSpace(text.charAt(i - 1));
            clean = c != '\t' && !(isSpace(c) && (edge || doubled));
        }
        if (clean) {
            return text;
        }
        StringBuilder single = new StringBuilder(text.length());
        boolean newline = false;
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            newline |= c == '\n';
            space |= isSpace(c);
            if (!isSpace(c)) {
                if (space && single.length() > 0) {
                    single.append(newline ? '\n' : ' ');
                }
                single.append(c);
                newline = false;
                space = false;
            }
        }
        return single.toString();
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t';
    }

    private static String matched(Repair rule, String text, Desk desk) {
        if (rule.pattern() == null || text.isEmpty() || !rule.mayMatch(text)) {
            return text;
        }
        Matcher matcher = rule.pattern().matcher(text);
        if (!matcher.find()) {
            return text;
        }
        desk.mended(rule.id());
        return matcher.replaceAll(rule.with()).strip();
    }
}
