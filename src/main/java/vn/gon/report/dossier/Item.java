package vn.gon.report.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gon.plan.Way;
import vn.gon.reform.Edit;
import vn.gon.reform.Edits;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.Regulation;
import vn.gon.report.Amendment;
import vn.gon.report.Candidate;
import vn.gon.report.Change;
import vn.gon.report.FlaggedCondition;
import vn.gon.report.Reason;

/**
 * A regulation to be changed.
 *
 * @param regulation the regulation
 * @param changes what is proposed
 * @param reasons why
 * @param amendments the instruments it rests on
 * @param candidate its figures; null for a business condition
 * @param way how it is changed
 */
record Item(
        Regulation regulation,
        List<Change> changes,
        List<Reason> reasons,
        List<Amendment> amendments,
        @Nullable Candidate candidate,
        Way way) {

    /** Where an agency's items are told, in this order. */
    enum Section {
        AUTHORITY,
        PROCEDURES,
        CONDITIONS
    }

    static Item of(Candidate found) {
        return new Item(found.procedure(), found.changes(), found.reasons(), found.amendments(), found, wayOf(found));
    }

    static Item of(FlaggedCondition found) {
        boolean abolished = found.changes().stream().anyMatch(change -> change.edit() instanceof Edit.Abolish);
        return new Item(
                found.condition(),
                found.changes(),
                found.reasons(),
                found.amendments(),
                null,
                abolished ? Way.ABOLISHED : Way.CLARIFIED);
    }

    private static Way wayOf(Candidate found) {
        if (found.abolished()) {
            return Way.ABOLISHED;
        }
        Procedure before = found.procedure();
        List<Edit> edits = found.changes().stream().map(Change::edit).toList();
        boolean same = Edits.apply(before, edits).filter(before::equals).isPresent();
        return same ? Way.CLARIFIED : Way.SIMPLIFIED;
    }

    Section section() {
        if (candidate == null) {
            return Section.CONDITIONS;
        }
        return changes.stream().anyMatch(change -> change.edit() instanceof Edit.Decentralise)
                ? Section.AUTHORITY
                : Section.PROCEDURES;
    }

    boolean isProcedure() {
        return candidate != null;
    }
}
