package vn.gon.index;

import vn.gon.regulation.Procedure;
import vn.gon.regulation.Regulation;

/** A kind of regulation that can be searched for. */
public enum RegulationKind {
    PROCEDURE,
    CONDITION;

    static RegulationKind of(Regulation regulation) {
        return regulation instanceof Procedure ? PROCEDURE : CONDITION;
    }
}
