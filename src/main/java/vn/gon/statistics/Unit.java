package vn.gon.statistics;

import vn.gon.text.Bilingual;

/** What an indicator counts; values of different units are never added. */
public enum Unit {
    PROCEDURES("thủ tục", "procedures", 0),
    CONDITIONS("điều kiện", "conditions", 0),
    DOSSIERS("hồ sơ", "dossiers", 0),
    PAPERS("giấy tờ", "papers", 0),
    WORKING_DAYS("ngày làm việc", "working days", 2),
    VND("đồng", "VND", 0),
    POINTS("điểm", "points", 2),
    REMARKS("phản ánh, kiến nghị", "complaints and proposals", 0),
    PERCENT("%", "%", 2);

    private final Bilingual label;
    private final int decimals;

    Unit(String vi, String en, int decimals) {
        this.label = new Bilingual(vi, en);
        this.decimals = decimals;
    }

    /** Returns the words a reader sees. */
    public Bilingual label() {
        return label;
    }

    /** Returns how many decimals a value has at most. */
    public int decimals() {
        return decimals;
    }
}
