package vn.gon.audit;

import vn.gon.text.Bilingual;

/** What a threshold counts. */
public enum ThresholdUnit {
    PAPERS("giấy tờ", "papers"),
    COPIES("bản", "copies"),
    CASES("trường hợp", "cases"),
    STEPS("bước", "steps"),
    REQUIREMENTS("yêu cầu, điều kiện", "requirements"),
    PROCEDURES("thủ tục", "procedures"),
    AGENCIES("cơ quan", "agencies"),
    HOURS("giờ", "hours"),
    WORKING_DAYS("ngày làm việc", "working days"),
    DAYS("ngày", "days"),
    MONTHS("tháng", "months"),
    YEARS("năm", "years"),
    DONG("đồng", "đồng"),
    /** A share: 0.9, or written 90%. */
    SHARE("phần", "share"),
    NUMBER("", "");

    private final Bilingual label;

    ThresholdUnit(String vi, String en) {
        this.label = new Bilingual(vi, en);
    }

    /** Returns the words a reader sees after the number. */
    public Bilingual label() {
        return label;
    }
}
