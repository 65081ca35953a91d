package vn.gon.cost.profile;

import java.util.List;
import java.util.Optional;
import vn.gon.cost.number.Exact;
import vn.gon.cost.number.Formulas;
import vn.gon.text.Bilingual;

/** Which of several figures for the same thing counts. */
public enum WhenFiguresDiffer {
    /** The middle one, of two middle ones the lower (Circular 02/2017/TT-VPCP, art. 27.2). */
    LOWER_MIDDLE("số ở giữa; hai số ở giữa thì số nhỏ hơn", "the middle one, of two middle ones the lower") {
        @Override
        Optional<Exact> chosen(List<Exact> sorted) {
            return Optional.of(sorted.get((sorted.size() - 1) / 2));
        }
    },
    /** The mean; of a range that is its middle. */
    MEAN("số bình quân", "their mean") {
        @Override
        Optional<Exact> chosen(List<Exact> sorted) {
            return Optional.of(Formulas.sum(sorted).dividedBy(Exact.of(sorted.size())));
        }
    },
    /** None: the user must settle which one counts. */
    REFUSED("không số nào", "none") {
        @Override
        Optional<Exact> chosen(List<Exact> sorted) {
            return Optional.empty();
        }
    };

    private final Bilingual label;

    WhenFiguresDiffer(String vi, String en) {
        this.label = new Bilingual(vi, en);
    }

    /** Returns the words a report uses. */
    public Bilingual label() {
        return label;
    }

    abstract Optional<Exact> chosen(List<Exact> sorted);

    /**
     * Returns the figure that counts; empty when the profile refuses to choose.
     *
     * @param figures at least one
     */
    public Optional<Exact> choose(List<Exact> figures) {
        return figures.size() == 1
                ? Optional.of(figures.get(0))
                : chosen(figures.stream().sorted().toList());
    }
}
