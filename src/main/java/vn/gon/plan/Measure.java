package vn.gon.plan;

import vn.gon.text.Bilingual;

/** What a target counts; unlike things are never added, so each has its own unit. */
public enum Measure {
    /** Procedures and business conditions, each one. */
    REGULATIONS("quy định", "regulations"),
    PROCEDURES("thủ tục hành chính", "procedures"),
    /** Business conditions of the register; requirements within procedures belong to their procedure. */
    CONDITIONS("điều kiện kinh doanh", "business conditions"),
    /** Goods under specialised inspection; no register holds them yet. */
    GOODS("hàng hóa kiểm tra chuyên ngành", "goods under specialised inspection"),
    /** Legal instruments abolished; a register does not tell what else an instrument holds. */
    INSTRUMENTS("văn bản", "instruments"),
    /** The mean of what procedures with a time limit lose of it, each measured in its own unit. */
    PROCESSING_TIME("thời gian giải quyết", "processing time"),
    /** Yearly compliance cost of the procedures whose filings are known. */
    COST("chi phí tuân thủ", "compliance cost");

    private final Bilingual label;

    Measure(String vi, String en) {
        this.label = new Bilingual(vi, en);
    }

    /** Returns the words a reader sees. */
    public Bilingual label() {
        return label;
    }

    /** Returns whether it counts regulations one by one. */
    public boolean isCount() {
        return this == REGULATIONS || this == PROCEDURES || this == CONDITIONS;
    }

    /** Returns whether a register holds what it takes to plan for it. */
    public boolean isHeld() {
        return isCount() || this == PROCESSING_TIME || this == COST;
    }
}
