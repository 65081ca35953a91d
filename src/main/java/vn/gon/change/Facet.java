package vn.gon.change;

import vn.gon.text.Bilingual;

/** A part of a regulation that can change. */
public enum Facet {
    CODE("mã", "code"),
    NAME("tên", "name"),
    AGENCY("cơ quan ban hành", "issuing agency"),
    FIELDS("lĩnh vực", "fields"),
    LEVELS("cấp thực hiện", "levels"),
    EXECUTING("cơ quan thực hiện", "executing agencies"),
    DECIDING("cơ quan có thẩm quyền", "deciding agencies"),
    COORDINATING("cơ quan phối hợp", "coordinating agencies"),
    SUBJECTS("đối tượng thực hiện", "subjects"),
    OBJECTIVE("mục tiêu", "objective"),
    STEPS("trình tự", "steps"),
    CHANNELS("cách thức nộp", "channels"),
    TIME_LIMIT("thời hạn giải quyết", "time limit"),
    FEES("phí, lệ phí", "fees"),
    CASES("trường hợp", "cases"),
    PAPERS("thành phần hồ sơ", "papers"),
    PRESENTATION("hình thức giấy tờ", "form of a paper"),
    COPIES("số bản", "number of copies"),
    FORM("mẫu đơn, tờ khai", "form to fill in"),
    REQUIREMENTS("yêu cầu, điều kiện", "requirements"),
    RESULTS("kết quả", "results"),
    VALIDITY("thời hạn hiệu lực của kết quả", "validity of the result"),
    LEGAL("căn cứ pháp lý", "legal grounds"),
    ONLINE("mức độ trực tuyến", "level of online service"),
    DECISION("quyết định công bố", "publishing decision"),
    INTERNAL("thủ tục nội bộ", "internal procedure"),
    LINE("ngành, nghề", "business line"),
    TEXT("nội dung điều kiện", "wording of the condition"),
    CONDITION_KIND("loại điều kiện", "kind of condition"),
    PROCEDURES("thủ tục kiểm tra điều kiện", "procedures that check it"),
    /** Descriptions, notes, keywords, sources and the order of things. */
    OTHER("ghi chú, cách viết", "notes and wording");

    private final Bilingual label;

    Facet(String vi, String en) {
        this.label = new Bilingual(vi, en);
    }

    /** Returns the words a report uses. */
    public Bilingual label() {
        return label;
    }
}
