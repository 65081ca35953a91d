package vn.gon.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Predicate;
import vn.gon.text.Literals;

/**
 * All the conditions on texts of a set of rules. One pass over a text tells for all of them whether it holds what they
 * require; short texts, which come again and again in a register, are remembered with their answers, up to a bound. Safe
 * to use from several threads.
 */
final class TextTests {

    /** Longer texts hardly ever come twice. */
    private static final int LONGEST_REMEMBERED = 300;

    private static final int PLACES = 1 << 15;

    private final List<OnText> conditions = new ArrayList<>();
    private final Map<OnText, Integer> numbers = new HashMap<>();
    private final AtomicReferenceArray<ReadText> remembered = new AtomicReferenceArray<>(PLACES);
    private Literals inWords = Literals.of(List.of());
    private Literals inLines = Literals.of(List.of());
    private long[][] required = {};

    /** Returns rules whose conditions on texts are numbered, to be judged with these tests. */
    List<Rule> number(List<Rule> rules) {
        List<Rule> numbered = rules.stream().map(rule -> rule.numbered(this)).toList();
        inWords = literals(OnText::readsWords);
        inLines = literals(condition -> !condition.readsWords());
        required = conditions.stream()
                .map(condition -> literalsFor(condition).setOf(condition.required()))
                .toArray(long[][]::new);
        return numbered;
    }

    /** Returns the number of a condition; equal conditions have one number. */
    int numberOf(OnText condition) {
        Integer known = numbers.putIfAbsent(condition, conditions.size());
        if (known == null) {
            conditions.add(condition);
        }
        return known == null ? conditions.size() - 1 : known;
    }

    OnText condition(int number) {
        return conditions.get(number);
    }

    int size() {
        return conditions.size();
    }

    /** Returns a text or a list of texts as conditions read it. */
    ReadText read(Object text) {
        if (!isShort(text)) {
            return new ReadText(text, this);
        }
        int hash = text.hashCode();
        int place = (hash ^ hash >>> 15) & (PLACES - 1);
        ReadText known = remembered.get(place);
        if (known == null || !known.isOf(text)) {
            known = new ReadText(text, this);
            remembered.set(place, known);
        }
        return known;
    }

    private static boolean isShort(Object text) {
        if (!(text instanceof List<?> several)) {
            return text.toString().length() <= LONGEST_REMEMBERED;
        }
        int length = 0;
        for (int i = 0; i < several.size() && length <= LONGEST_REMEMBERED; i++) {
            length += several.get(i).toString().length();
        }
        return length <= LONGEST_REMEMBERED;
    }

    /** Returns whether a text holds what a condition requires; where it does not, the condition does not hold. */
    boolean mayHold(int number, ReadText text) {
        long[] wanted = required[number];
        OnText condition = conditions.get(number);
        if (condition.required().isEmpty()) {
            return true;
        }
        return Literals.haveCommon(
                wanted, condition.readsWords() ? text.literalsInWords(inWords) : text.literalsInLines(inLines));
    }

    private Literals literalsFor(OnText condition) {
        return condition.readsWords() ? inWords : inLines;
    }

    private Literals literals(Predicate<OnText> which) {
        return Literals.of(conditions.stream()
                .filter(which)
                .map(OnText::required)
                .flatMap(Collection::stream)
                .toList());
    }
}
