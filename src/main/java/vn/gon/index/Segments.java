package vn.gon.index;

import java.util.ArrayList;
import java.util.List;
import vn.gon.text.VietnameseText;

/**
 * The words of a name between its stops (full stop, colon, semicolon, slash, a dash between spaces); what stands in
 * brackets and the number of a list item are left out. A comma stays as a word of its own.
 */
final class Segments {

    static final String COMMA = ",";
    private static final String STOPS = ".;:/\n•+*…";
    private static final String DASHES = "-–—";
    private static final String ROMAN_DIGITS = "ivx";

    private final List<List<String>> segments = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private final List<String> all = new ArrayList<>();
    private List<String> words = new ArrayList<>();
    private int brackets;

    private Segments() {}

    /** Reads a name; the words are in lower case with the tone mark in one placement. */
    static Segments of(String name) {
        Segments segments = new Segments();
        String text = VietnameseText.onePlacement(VietnameseText.lower(name));
        for (int i = 0; i < text.length(); i++) {
            segments.take(text, i);
        }
        segments.endSegment();
        return segments;
    }

    /** Returns the segments, none of them empty. */
    List<List<String>> segments() {
        return segments;
    }

    /** Returns all words, those in brackets among them. */
    List<String> all() {
        return all;
    }

    private void take(String text, int at) {
        char c = text.charAt(at);
        if (c == '(' || c == '[') {
            endWord();
            brackets++;
        } else if (c == ')' || c == ']') {
            closeBracket();
        } else if (Character.isLetterOrDigit(c)) {
            word.append(c);
        } else {
            endWord();
            if (brackets > 0) {
                return;
            }
            if (isStop(text, at)) {
                endSegment();
            } else if (c == ',') {
                words.add(COMMA);
            }
        }
    }

    private void closeBracket() {
        endWord();
        if (brackets > 0) {
            brackets--;
        } else {
            endSegment();
        }
    }

    private static boolean isStop(String text, int at) {
        char c = text.charAt(at);
        if (DASHES.indexOf(c) >= 0) {
            return isSpace(text, at - 1) && isSpace(text, at + 1);
        }
        return STOPS.indexOf(c) >= 0;
    }

    private static boolean isSpace(String text, int at) {
        return at < 0 || at >= text.length() || Character.isWhitespace(text.charAt(at));
    }

    private void endWord() {
        if (word.length() > 0) {
            String whole = word.toString();
            all.add(whole);
            if (brackets == 0) {
                words.add(whole);
            }
            word.setLength(0);
        }
    }

    private void endSegment() {
        endWord();
        if (!words.isEmpty() && !(words.size() == 1 && isItemNumber(words.get(0)))) {
            segments.add(words);
        }
        words = new ArrayList<>();
    }

    private static boolean isItemNumber(String word) {
        return word.length() == 1
                || word.chars().allMatch(Character::isDigit)
                || word.chars().allMatch(c -> ROMAN_DIGITS.indexOf(c) >= 0);
    }
}
