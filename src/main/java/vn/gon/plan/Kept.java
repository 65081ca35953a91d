package vn.gon.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.gon.catalog.Catalog;
import vn.gon.catalog.InOrder;

/**
 * What the rules said of a register, kept until a package is chosen, so that the package is counted without reading and
 * judging the register again. A register with more regulations than fit is read again, so that memory stays bounded.
 */
public final class Kept {

    /** More than the whole country has; each takes some 20 kB. */
    static final int MOST = 10_000;

    private final Assessor assessor;
    private final Catalog register;
    private final int most;
    private final List<Assessment> kept = new ArrayList<>();
    private boolean all = true;

    /**
     * Starts with nothing.
     *
     * @param assessor the assessor that judges the register; it takes everything that the rules propose
     * @param register the register, for another reading
     */
    public Kept(Assessor assessor, Catalog register) {
        this(assessor, register, MOST);
    }

    Kept(Assessor assessor, Catalog register, int most) {
        this.assessor = assessor;
        this.register = register;
        this.most = most;
    }

    /** Keeps one regulation; all of the register must be told of, in the order of the register. */
    public void add(Assessment assessment) {
        all = all && kept.size() < most;
        if (all) {
            kept.add(assessment);
        } else {
            kept.clear();
        }
    }

    /** Returns the whole register, in its order, with only some edits accepted. */
    public Stream<Assessment> accepting(AcceptedEdits accepted) {
        Assessor accepting = assessor.with(accepted);
        return all ? InOrder.map(kept.stream(), accepting::again) : accepting.assess(register);
    }
}
