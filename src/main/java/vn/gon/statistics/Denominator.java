package vn.gon.statistics;

import vn.gon.text.Bilingual;

/** What a rate is a share of; published rates differ most of all in this. */
public enum Denominator {
    PROCEDURES("số thủ tục", "procedures"),
    SERVICES("số dịch vụ công trực tuyến", "online services"),
    CHANNELS("trực tuyến + trực tiếp + bưu chính", "online + counter + post"),
    FILINGS("số hồ sơ của năm", "filings of the year"),
    SETTLED("đã giải quyết", "settled"),
    RECEIVED_LESS_PENDING(
            "tiếp nhận − đang giải quyết (không có số chuyển kỳ)", "received − pending (carried not given)"),
    CLASSIFIED("trước hạn + đúng hạn + quá hạn", "early + on time + late"),
    DUE("đến hạn", "due"),
    IN_PERIOD("tiếp nhận + kỳ trước chuyển sang", "received + carried"),
    RECEIVED("tiếp nhận trong kỳ", "received"),
    ASSESSABLE_POINTS("điểm chấm được", "assessable points"),
    BASE_REGULATIONS("quy định của mốc so sánh", "regulations of the baseline"),
    TIMED_PROCEDURES("thủ tục có thời hạn ở mốc so sánh", "procedures with a time limit in the baseline"),
    BASE_PROCEDURES("thủ tục của mốc so sánh", "procedures of the baseline"),
    BASE_CONDITIONS("điều kiện của mốc so sánh", "conditions of the baseline"),
    BASE_DAYS("ngày làm việc của mốc so sánh", "working days of the baseline"),
    BASE_PAPERS("giấy tờ của mốc so sánh", "papers of the baseline"),
    BASE_COST("chi phí một năm của mốc so sánh", "yearly cost of the baseline");

    private final Bilingual label;

    Denominator(String vi, String en) {
        this.label = new Bilingual(vi, en);
    }

    /** Returns the words a reader sees. */
    public Bilingual label() {
        return label;
    }
}
