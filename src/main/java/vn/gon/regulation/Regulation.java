package vn.gon.regulation;

import java.util.List;

/** One regulation in the register: what a person or a business must do, have or be. */
public sealed interface Regulation permits Procedure, BusinessCondition {

    /** Returns the code that identifies it in the register. */
    String code();

    /** Returns its name, or for a condition its wording. */
    String name();

    /** Returns the agency that issued it. */
    String agency();

    /** Returns the instruments that set it; empty when none is known. */
    List<LegalReference> instruments();
}
