package vn.gon.regulation;

import vn.gon.text.Bilingual;

/** The level of online service that the register claims (Decree 42/2022/NĐ-CP, art. 11.1). */
public enum OnlineLevel {
    /** Toàn trình: everything is done and settled on the network. */
    FULL("toàn trình", "full online service"),
    /** Một phần: less than that. */
    PARTIAL("một phần", "partial online service"),
    NONE("chưa trực tuyến", "no online service");

    private final Bilingual label;

    OnlineLevel(String vi, String en) {
        this.label = new Bilingual(vi, en);
    }

    /** Returns the words a report uses. */
    public Bilingual label() {
        return label;
    }
}
