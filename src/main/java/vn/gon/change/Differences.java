package vn.gon.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.gon.text.Bilingual;

/** Gathers what changed between two records of one regulation, in the order of the parts. */
final class Differences {

    private final List<FieldChange> changes = new ArrayList<>();

    List<FieldChange> changes() {
        return changes;
    }

    /** A place in the two records. */
    record At(Facet facet, String path, @Nullable Bilingual where) {

        At(Facet facet, String path) {
            this(facet, path, null);
        }

        At in(String longer) {
            return new At(facet, longer, where);
        }

        FieldChange change(Turn turn, Direction direction, @Nullable Bilingual before, @Nullable Bilingual after) {
            return new FieldChange(facet, path, where, turn, direction, before, after);
        }
    }

    void added(At at, Direction direction, Bilingual after) {
        changes.add(at.change(Turn.ADDED, direction, null, after));
    }

    void removed(At at, Direction direction, Bilingual before) {
        changes.add(at.change(Turn.REMOVED, direction, before, null));
    }

    void altered(At at, Direction direction, Bilingual before, Bilingual after) {
        changes.add(at.change(Turn.ALTERED, direction, before, after));
    }

    void unlike(At at, Direction direction, Bilingual before, Bilingual after) {
        changes.add(at.change(Turn.UNLIKE, direction, before, after));
    }

    /**
     * Returns whether a value is stated on both sides. Where only one side states it, that is taken down, as neither a
     * relief nor a burden.
     */
    <T> boolean isStatedTwice(At at, @Nullable T before, @Nullable T after, Function<? super T, Bilingual> words) {
        if (before == null && after != null) {
            changes.add(at.change(Turn.LEARNT, Direction.UNKNOWN, null, words.apply(after)));
        } else if (before != null && after == null) {
            changes.add(at.change(Turn.LOST, Direction.UNKNOWN, words.apply(before), null));
        }
        return before != null && after != null;
    }

    /** Compares values that ask neither less nor more, whatever they are. */
    <T> void neutral(At at, @Nullable T before, @Nullable T after, Function<? super T, Bilingual> words) {
        if (Objects.equals(before, after)) {
            return;
        }
        Bilingual was = before == null ? null : words.apply(before);
        Bilingual is = after == null ? null : words.apply(after);
        Turn turn = before == null ? Turn.LEARNT : after == null ? Turn.LOST : Turn.ALTERED;
        changes.add(at.change(turn, Direction.NEUTRAL, was, is));
    }
}
