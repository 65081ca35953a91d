package vn.gon.audit;

import vn.gon.text.Bilingual;

/** What a review judges (Decree 63/2010/NĐ-CP, art. 28.1). */
public enum Criterion {
    NECESSITY("sự cần thiết", "necessity"),
    REASONABLENESS("tính hợp lý", "reasonableness"),
    LEGALITY("tính hợp pháp", "legality"),
    COST("chi phí tuân thủ", "compliance cost");

    private final Bilingual label;

    Criterion(String vi, String en) {
        this.label = new Bilingual(vi, en);
    }

    /** Returns the words a report uses. */
    public Bilingual label() {
        return label;
    }
}
