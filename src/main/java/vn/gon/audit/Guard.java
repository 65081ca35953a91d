package vn.gon.audit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a text must fulfil for a rule to say anything but no, so that most elements cost a rule one look at a remembered
 * answer.
 *
 * @param field a text field of the elements the rule judges
 * @param number the number of a condition on that field; where it does not hold, the rule does not
 */
record Guard(Field field, int number) {

    /** Returns the guard of a condition; empty where no one field tells. */
    static Optional<Guard> of(Condition condition, ElementKind kind, TextTests tests) {
        return needed(condition)
                .filter(needed -> needed.stream().allMatch(each -> each.field().kind() == kind))
                .filter(needed ->
                        needed.stream().map(OnText.Numbered::field).distinct().count() == 1)
                .map(needed -> of(List.copyOf(needed), tests));
    }

    private static Guard of(List<OnText.Numbered> needed, TextTests tests) {
        Field field = needed.get(0).field();
        if (needed.size() == 1) {
            return new Guard(field, needed.get(0).number());
        }
        return new Guard(field, tests.numberOf(new OnText.AnyOf(field, needed)));
    }

    /** Returns conditions of which at least one is not false where the condition is not false. */
    private static Optional<Set<OnText.Numbered>> needed(Condition condition) {
        if (condition instanceof OnText.Numbered numbered) {
            return Optional.of(Set.of(numbered));
        }
        if (condition instanceof Condition.All all) {
            return all.conditions().stream()
                    .map(Guard::needed)
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        return condition instanceof Condition.Any any ? neededByAny(any) : Optional.empty();
    }

    private static Optional<Set<OnText.Numbered>> neededByAny(Condition.Any any) {
        List<Set<OnText.Numbered>> needed = new ArrayList<>();
        any.conditions().forEach(each -> needed(each).ifPresent(needed::add));
        if (needed.size() < any.conditions().size()) {
            return Optional.empty();
        }
        Set<OnText.Numbered> all = new LinkedHashSet<>();
        needed.forEach(all::addAll);
        return Optional.of(all);
    }

    /** Returns whether the rule may say anything but no of an element. */
    boolean lets(Element element) {
        ReadText text = element.text(field);
        return text == null || text.answer(number);
    }
}
