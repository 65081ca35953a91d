package vn.gon.change;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.gon.change.Differences.At;
import vn.gon.regulation.LegalReference;
import vn.gon.regulation.Requirement;
import vn.gon.regulation.Result;
import vn.gon.text.Bilingual;

/** Compares the lists of a procedure that are made of sentences: steps, requirements, results, legal grounds. */
final class TextsDiff {

    private static final BigDecimal ALIKE = new BigDecimal("0.5");

    private final Differences found;

    TextsDiff(Differences found) {
        this.found = found;
    }

    void steps(@Nullable List<String> before, @Nullable List<String> after) {
        At at = new At(Facet.STEPS, "steps");
        if (!found.isStatedTwice(at, before, after, list -> Words.count(list.size()))
                || before == null
                || after == null) {
            return;
        }
        Pairs pairs = pairs(before, after);
        pairs.removed().forEach(i -> found.removed(at.in("steps[" + i + "]"), Direction.LIGHTER, say(before.get(i))));
        for (Pairs.Pair pair : pairs.both()) {
            String was = before.get(pair.before());
            String is = after.get(pair.after());
            if (!was.equals(is)) {
                found.altered(at.in("steps[" + pair.after() + "]"), Direction.NEUTRAL, say(was), say(is));
            }
        }
        pairs.added().forEach(i -> found.added(at.in("steps[" + i + "]"), Direction.HEAVIER, say(after.get(i))));
    }

    void requirements(@Nullable List<Requirement> before, @Nullable List<Requirement> after) {
        At at = new At(Facet.REQUIREMENTS, "requirements");
        if (!found.isStatedTwice(at, before, after, list -> Words.count(list.size()))
                || before == null
                || after == null) {
            return;
        }
        Pairs pairs = pairs(
                before.stream().map(Requirement::text).toList(),
                after.stream().map(Requirement::text).toList());
        pairs.removed()
                .forEach(i -> found.removed(
                        at.in("requirements[" + i + "]"),
                        Direction.LIGHTER,
                        say(before.get(i).text())));
        pairs.both()
                .forEach(pair -> requirement(
                        at.in("requirements[" + pair.after() + "]"),
                        before.get(pair.before()),
                        after.get(pair.after())));
        pairs.added()
                .forEach(i -> found.added(
                        at.in("requirements[" + i + "]"),
                        Direction.HEAVIER,
                        say(after.get(i).text())));
    }

    private void requirement(At at, Requirement before, Requirement after) {
        if (!before.text().equals(after.text())) {
            found.altered(at, sense(before.text(), after.text()), say(before.text()), say(after.text()));
        }
        found.neutral(at, before.kind(), after.kind(), kind -> kind.label());
        found.neutral(at.in(at.path() + ".instrument"), provision(before), provision(after), Bilingual::same);
    }

    private static @Nullable String provision(Requirement requirement) {
        return requirement.instrument() == null && requirement.article() == null
                ? null
                : Objects.toString(requirement.instrument(), "") + " " + Objects.toString(requirement.article(), "");
    }

    /** Returns whether a sentence that stands for another asks more or less. */
    static Direction sense(String before, String after) {
        return Pairs.words(before).equals(Pairs.words(after)) ? Direction.NEUTRAL : Thresholds.between(before, after);
    }

    void results(@Nullable List<Result> before, @Nullable List<Result> after) {
        At at = new At(Facet.RESULTS, "results");
        if (!found.isStatedTwice(at, before, after, list -> Words.count(list.size()))
                || before == null
                || after == null) {
            return;
        }
        Pairs pairs = pairs(
                        before.stream().map(Result::name).toList(),
                        after.stream().map(Result::name).toList())
                .pairedLast();
        pairs.removed()
                .forEach(i -> found.removed(
                        at.in("results[" + i + "]"),
                        Direction.NEUTRAL,
                        say(before.get(i).name())));
        for (Pairs.Pair pair : pairs.both()) {
            Result was = before.get(pair.before());
            Result is = after.get(pair.after());
            String path = "results[" + pair.after() + "]";
            found.neutral(at.in(path), was.name(), is.name(), Bilingual::same);
            found.neutral(at.in(path + ".code"), was.code(), is.code(), Bilingual::same);
            validity(new At(Facet.VALIDITY, path, say(is.name())), was.validityMonths(), is.validityMonths());
        }
        pairs.added()
                .forEach(i -> found.added(
                        at.in("results[" + i + "]"),
                        Direction.NEUTRAL,
                        say(after.get(i).name())));
    }

    private void validity(At at, @Nullable Integer before, @Nullable Integer after) {
        if (!Objects.equals(before, after)
                && found.isStatedTwice(at, before, after, Words::months)
                && before != null
                && after != null) {
            found.altered(at, Direction.ofGrowth(before.compareTo(after)), Words.months(before), Words.months(after));
        }
    }

    void legal(@Nullable List<LegalReference> before, @Nullable List<LegalReference> after) {
        At at = new At(Facet.LEGAL, "legal");
        if (Objects.equals(before, after)) {
            return;
        }
        List<LegalReference> was = before == null ? List.of() : before;
        List<LegalReference> is = after == null ? List.of() : after;
        Pairs pairs = Pairs.of(numbers(was), numbers(is), BigDecimal.ONE);
        pairs.removed().forEach(i -> found.removed(at.in("legal[" + i + "]"), Direction.NEUTRAL, ground(was.get(i))));
        for (Pairs.Pair pair : pairs.both()) {
            LegalReference old = was.get(pair.before());
            LegalReference fresh = is.get(pair.after());
            if (!old.equals(fresh)) {
                found.altered(at.in("legal[" + pair.after() + "]"), Direction.NEUTRAL, ground(old), ground(fresh));
            }
        }
        pairs.added().forEach(i -> found.added(at.in("legal[" + i + "]"), Direction.NEUTRAL, ground(is.get(i))));
    }

    private static List<String> numbers(List<LegalReference> references) {
        return references.stream().map(LegalReference::number).toList();
    }

    private static Bilingual ground(LegalReference reference) {
        return say(reference.article() == null ? reference.number() : reference.number() + ", " + reference.article());
    }

    private static Pairs pairs(List<String> before, List<String> after) {
        return Pairs.of(
                before.stream().map(Pairs::words).toList(),
                after.stream().map(Pairs::words).toList(),
                ALIKE);
    }

    private static Bilingual say(String text) {
        return Bilingual.same(text);
    }
}
