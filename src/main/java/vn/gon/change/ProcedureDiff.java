package vn.gon.change;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gon.change.Differences.At;
import vn.gon.regulation.Level;
import vn.gon.regulation.OnlineLevel;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.Step;
import vn.gon.regulation.Subject;
import vn.gon.text.Bilingual;

/** Compares two records of one procedure part by part. */
final class ProcedureDiff {

    private final Procedure before;
    private final Procedure after;
    private final Differences found = new Differences();

    private ProcedureDiff(Procedure before, Procedure after) {
        this.before = before;
        this.after = after;
    }

    /** Returns what changed, in the order of the parts; empty only for equal records. */
    static List<FieldChange> between(Procedure before, Procedure after) {
        if (before.equals(after)) {
            return List.of();
        }
        return new ProcedureDiff(before, after).run();
    }

    private List<FieldChange> run() {
        text(Facet.CODE, "code", Procedure::code);
        text(Facet.NAME, "name", Procedure::name);
        text(Facet.AGENCY, "agency", Procedure::agency);
        names(Facet.FIELDS, "fields", Procedure::fields);
        levels();
        names(Facet.EXECUTING, "executing", Procedure::executing);
        names(Facet.DECIDING, "deciding", Procedure::deciding);
        names(Facet.COORDINATING, "coordinating", Procedure::coordinating);
        subjects();
        text(Facet.OBJECTIVE, "objective", Procedure::objective);
        new TextsDiff(found).steps(texts(before.steps()), texts(after.steps()));
        new ChannelsDiff(found).compare(before.channels(), after.channels());
        new CasesDiff(found).compare(before.cases(), after.cases());
        new TextsDiff(found).requirements(before.requirements(), after.requirements());
        new TextsDiff(found).results(before.results(), after.results());
        new TextsDiff(found).legal(before.legal(), after.legal());
        online();
        text(Facet.DECISION, "decision", Procedure::decision);
        found.neutral(
                new At(Facet.INTERNAL, "internal"),
                before.internal(),
                after.internal(),
                yes -> yes ? Bilingual.of("có", "yes") : Bilingual.of("không", "no"));
        text(Facet.OTHER, "description", Procedure::description);
        names(Facet.OTHER, "keywords", Procedure::keywords);
        text(Facet.OTHER, "source", Procedure::source);
        if (found.changes().isEmpty()) {
            // equal in what it says, not in how: the order of things, a note, white space
            Bilingual how = Bilingual.of("thứ tự hoặc cách viết", "order or wording");
            found.altered(new At(Facet.OTHER, ""), Direction.NEUTRAL, how, how);
        }
        return found.changes();
    }

    private void text(Facet facet, String path, Function<Procedure, @Nullable String> part) {
        found.neutral(new At(facet, path), part.apply(before), part.apply(after), Bilingual::same);
    }

    private void names(Facet facet, String path, Function<Procedure, @Nullable List<String>> part) {
        found.neutral(
                new At(facet, path),
                part.apply(before),
                part.apply(after),
                list -> Words.list(list.stream().map(Bilingual::same).toList()));
    }

    /** Nearer to those who file is lighter: they travel less. */
    private void levels() {
        At at = new At(Facet.LEVELS, "levels");
        List<Level> was = before.levels();
        List<Level> is = after.levels();
        Function<List<Level>, Bilingual> words =
                list -> Words.list(list.stream().map(Level::label).toList());
        if (Objects.equals(was, is) || !found.isStatedTwice(at, was, is, words) || was == null || is == null) {
            return;
        }
        int near = nearest(was);
        int nearNow = nearest(is);
        Direction direction = near < 0 || nearNow < 0 ? Direction.UNKNOWN : Direction.ofGrowth(near - nearNow);
        found.altered(at, direction, words.apply(was), words.apply(is));
    }

    private static int nearest(List<Level> levels) {
        return levels.contains(Level.OTHER)
                ? -1
                : levels.stream().mapToInt(Level::ordinal).max().orElse(-1);
    }

    /** Whether it is a duty or a right of those who are added cannot be told. */
    private void subjects() {
        At at = new At(Facet.SUBJECTS, "subjects");
        List<Subject> was = before.subjects();
        List<Subject> is = after.subjects();
        Function<List<Subject>, Bilingual> words =
                list -> Words.list(list.stream().map(Subject::label).toList());
        if (!Objects.equals(was, is) && found.isStatedTwice(at, was, is, words) && was != null && is != null) {
            Direction direction = sorted(was).equals(sorted(is)) ? Direction.NEUTRAL : Direction.UNKNOWN;
            found.altered(at, direction, words.apply(was), words.apply(is));
        }
    }

    private static List<Subject> sorted(List<Subject> subjects) {
        return subjects.stream().sorted().distinct().toList();
    }

    private void online() {
        At at = new At(Facet.ONLINE, "online");
        OnlineLevel was = before.online();
        OnlineLevel is = after.online();
        if (was != is && found.isStatedTwice(at, was, is, OnlineLevel::label) && was != null && is != null) {
            found.altered(at, Direction.ofGrowth(is.compareTo(was)), was.label(), is.label());
        }
    }

    private static @Nullable List<String> texts(@Nullable List<Step> steps) {
        return steps == null
                ? null
                : steps.stream()
                        .map(step -> Arrays.asList(step.name(), step.text()).stream()
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining(": ")))
                        .toList();
    }
}
