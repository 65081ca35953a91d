package vn.gon.regulation;

import vn.gon.text.Bilingual;

/** A unit of a time limit; working days and calendar days are different units and are never added. */
public enum TimeUnit {
    HOUR("giờ", "hours"),
    WORKING_DAY("ngày làm việc", "working days"),
    DAY("ngày", "days"),
    MONTH("tháng", "months"),
    YEAR("năm", "years"),
    /** Another unit, which the description names. */
    OTHER("(đơn vị khác)", "(other unit)"),
    /** The register gives a bare number. */
    UNSTATED("(chưa rõ đơn vị)", "(unit not stated)");

    private final Bilingual label;

    TimeUnit(String vi, String en) {
        this.label = new Bilingual(vi, en);
    }

    /** Returns the words a report uses. */
    public Bilingual label() {
        return label;
    }
}
