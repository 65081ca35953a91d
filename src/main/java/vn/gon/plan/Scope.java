package vn.gon.plan;

import vn.gon.text.Bilingual;

/** In what parts of the register a target has to be met. */
public enum Scope {
    /** In the register as a whole. */
    NATIONAL("toàn quốc", "national"),
    /** In the part of each agency. */
    AGENCY("từng cơ quan", "each agency"),
    /** In each field of administration, and each business line. */
    FIELD("từng lĩnh vực", "each field");

    private final Bilingual label;

    Scope(String vi, String en) {
        this.label = new Bilingual(vi, en);
    }

    /** Returns the words a reader sees. */
    public Bilingual label() {
        return label;
    }
}
