package vn.gon.plan;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.Origin;
import vn.gon.reform.Edit;
import vn.gon.regulation.InstrumentType;
import vn.gon.text.Bilingual;

/**
 * How hard changes are, in points.
 *
 * @param unit what a point is called
 * @param origin where the figures come from
 * @param source who says so
 * @param instruments points of amending an instrument of each form, paid once for all edits it carries
 * @param unknownInstrument points of amending an instrument that nobody knows, for each regulation anew
 * @param edits points of one edit by who may decide it
 * @param judged kinds of edits that need a judgement of policy
 * @param amends which instrument each kind of edit amends
 * @param usually which instrument all other kinds amend
 */
public record Effort(
        Bilingual unit,
        Origin origin,
        Bilingual source,
        Map<InstrumentType, BigDecimal> instruments,
        BigDecimal unknownInstrument,
        Map<Applicability, BigDecimal> edits,
        Set<String> judged,
        Map<String, Place> amends,
        Place usually) {

    /** Which of the instruments that a record cites. */
    public enum Place {
        /** The lowest in rank, where details stand. */
        LOWEST,
        /** The highest in rank, where the rule itself stands. */
        HIGHEST,
        /** The one on fees, else the lowest. */
        FEES
    }

    public Effort {
        instruments = Map.copyOf(instruments);
        edits = Map.copyOf(edits);
        judged = Set.copyOf(judged);
        amends = Map.copyOf(amends);
    }

    /** Returns where the provision stands that an edit changes. */
    Place placeOf(Edit edit) {
        return amends.getOrDefault(edit.name(), usually);
    }

    /** Returns the points of amending an instrument; null stands for one that is not known. */
    public BigDecimal of(@Nullable InstrumentType type) {
        return type == null ? unknownInstrument : instruments.getOrDefault(type, unknownInstrument);
    }

    /** Returns the points of one edit. */
    public BigDecimal of(Applicability applicability) {
        return edits.getOrDefault(applicability, BigDecimal.ONE);
    }

    /** Returns who may decide an edit of a provision in an instrument of a form; null stands for one not known. */
    public Applicability applicability(Edit edit, @Nullable InstrumentType type) {
        if (judged.contains(edit.name())) {
            return Applicability.POLICY_JUDGEMENT;
        }
        boolean own = type == InstrumentType.CIRCULAR
                || type == InstrumentType.MINISTER_DECISION
                || type == InstrumentType.COUNCIL_RESOLUTION
                || type == InstrumentType.COMMITTEE_DECISION;
        return own ? Applicability.OWN_AUTHORITY : Applicability.HIGHER_AUTHORITY;
    }
}
