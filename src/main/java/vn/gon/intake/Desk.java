package vn.gon.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.gon.text.Bilingual;

/** One record under work: what was mended in it, what is doubtful, and why it cannot be taken. */
final class Desk {

    private final Repairs repairs;
    private final Map<String, Integer> mended = new TreeMap<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private final List<Reason> reasons = new ArrayList<>();

    Desk(Repairs repairs) {
        this.repairs = repairs;
    }

    Vocabulary vocabulary() {
        return repairs.vocabulary();
    }

    /** Returns a text of some part, mended; empty when it says nothing. */
    String clean(Part part, String text) {
        return repairs.clean(part, text, this);
    }

    /** Returns whether a mended text stands for "there is none". */
    boolean saysNone(Part part, String text) {
        return repairs.saysNothing(part, text);
    }

    void mended(String repair) {
        mended.merge(repair, 1, Integer::sum);
    }

    void doubt(QualityKind kind, String path, String value, Bilingual message) {
        doubts.add(new Doubt(kind, path, value, message));
    }

    void reject(String path, String value, Bilingual message) {
        reasons.add(new Reason(path, 0, value, message));
    }

    void reject(Reason reason) {
        reasons.add(reason);
    }

    boolean isRejected() {
        return !reasons.isEmpty();
    }

    Map<String, Integer> repairs() {
        return mended;
    }

    List<Doubt> doubts() {
        return doubts;
    }

    List<Reason> reasons() {
        return reasons;
    }
}
