package vn.gon.regulation;

import vn.gon.text.Bilingual;

/** A level of administration that settles a procedure (cấp thực hiện). */
public enum Level {
    MINISTRY("cấp bộ", "ministry"),
    PROVINCE("cấp tỉnh", "province"),
    DISTRICT("cấp huyện", "district"),
    COMMUNE("cấp xã", "commune"),
    OTHER("cơ quan khác", "other agency");

    private final Bilingual label;

    Level(String vi, String en) {
        this.label = new Bilingual(vi, en);
    }

    /** Returns the words a report uses. */
    public Bilingual label() {
        return label;
    }
}
