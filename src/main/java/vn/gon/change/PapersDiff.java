package vn.gon.change;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.gon.change.Differences.At;
import vn.gon.index.PaperName;
import vn.gon.regulation.Presentation;
import vn.gon.regulation.RequiredDocument;
import vn.gon.text.Bilingual;

/** Compares the papers of a dossier: which are asked for, in what form, in how many copies. */
final class PapersDiff {

    private static final BigDecimal ALIKE = new BigDecimal("0.5");

    private final Differences found;

    PapersDiff(Differences found) {
        this.found = found;
    }

    void compare(At at, @Nullable List<RequiredDocument> before, @Nullable List<RequiredDocument> after) {
        if (Objects.equals(before, after)
                || !found.isStatedTwice(at, before, after, list -> Words.count(list.size()))
                || before == null
                || after == null) {
            return;
        }
        Pairs pairs = Pairs.of(keys(before), keys(after), ALIKE);
        pairs.removed()
                .forEach(i -> found.removed(at.in(at.path() + "[" + i + "]"), Direction.LIGHTER, name(before.get(i))));
        pairs.both()
                .forEach(pair -> paper(
                        at.in(at.path() + "[" + pair.after() + "]"),
                        before.get(pair.before()),
                        after.get(pair.after())));
        pairs.added()
                .forEach(i -> found.added(at.in(at.path() + "[" + i + "]"), Direction.HEAVIER, name(after.get(i))));
    }

    /** One paper under several names of how it is handed in is one paper. */
    private static List<String> keys(List<RequiredDocument> papers) {
        return papers.stream()
                .map(paper -> {
                    String words = PaperName.of(paper.name()).words();
                    return words.isEmpty() ? Pairs.words(paper.name()) : words;
                })
                .toList();
    }

    private static Bilingual name(RequiredDocument paper) {
        return Bilingual.same(paper.name());
    }

    private void paper(At at, RequiredDocument before, RequiredDocument after) {
        found.neutral(at, before.name(), after.name(), Bilingual::same);
        found.neutral(
                new At(Facet.OTHER, at.path() + ".code", name(after)), before.code(), after.code(), Bilingual::same);
        presentation(new At(Facet.PRESENTATION, at.path(), name(after)), before, after);
        copies(new At(Facet.COPIES, at.path(), name(after)), before, after);
        found.neutral(new At(Facet.FORM, at.path(), name(after)), before.form(), after.form(), Bilingual::same);
    }

    private void presentation(At at, RequiredDocument before, RequiredDocument after) {
        Presentation was = PaperForm.of(before);
        Presentation is = PaperForm.of(after);
        if (was != is && found.isStatedTwice(at, was, is, Presentation::label) && was != null && is != null) {
            int growth = Integer.compare(PaperForm.weight(is), PaperForm.weight(was));
            found.altered(at, Direction.ofGrowth(growth), was.label(), is.label());
        } else if (was == is && before.presentation() != after.presentation()) {
            found.neutral(at, before.presentation(), after.presentation(), Presentation::label);
        }
    }

    private void copies(At at, RequiredDocument before, RequiredDocument after) {
        if (Objects.equals(before.originals(), after.originals()) && Objects.equals(before.copies(), after.copies())) {
            return;
        }
        found.altered(at, growth(before, after), Words.copies(before), Words.copies(after));
    }

    /** Copies instead of as many originals ask less; a number that is not known, or that is nought, tells nothing. */
    private static Direction growth(RequiredDocument before, RequiredDocument after) {
        int was = total(before);
        int is = total(after);
        if (was == 0 || is == 0) {
            return Direction.UNKNOWN;
        }
        int originals = Integer.compare(of(after.originals()), of(before.originals()));
        int all = Integer.compare(is, was);
        if (all == 0) {
            return Direction.ofGrowth(originals);
        }
        return all * originals < 0 ? Direction.UNKNOWN : Direction.ofGrowth(all);
    }

    private static int total(RequiredDocument paper) {
        return paper.originals() == null || paper.copies() == null ? 0 : paper.originals() + paper.copies();
    }

    private static int of(@Nullable Integer count) {
        return count == null ? 0 : count;
    }
}
