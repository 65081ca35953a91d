package vn.gon.report;

import vn.gon.text.Bilingual;

/** How a finding stands to the findings of an earlier run. */
public enum BaselineState {
    /** It was not there. */
    NEW("mới", "new"),
    /** It was there already. */
    UNCHANGED("đã có", "unchanged");

    private final Bilingual label;

    BaselineState(String vi, String en) {
        this.label = new Bilingual(vi, en);
    }

    /** Returns the words a reader sees. */
    public Bilingual label() {
        return label;
    }
}
