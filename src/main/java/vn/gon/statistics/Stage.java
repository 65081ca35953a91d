package vn.gon.statistics;

import vn.gon.text.Bilingual;

/** How far an item of a reform has come, in order. */
public enum Stage {
    PROPOSED("đề xuất", "proposed"),
    APPROVED("đã phê duyệt", "approved"),
    IN_FORCE("có hiệu lực", "in force"),
    /** What it saves was counted after it came into force. */
    MEASURED("đã đo kết quả", "measured");

    private final Bilingual label;

    Stage(String vi, String en) {
        this.label = new Bilingual(vi, en);
    }

    /** Returns the words a reader sees. */
    public Bilingual label() {
        return label;
    }

    /** Returns whether it has come at least as far as another stage. */
    public boolean reaches(Stage other) {
        return compareTo(other) >= 0;
    }
}
