package vn.gon.regulation;

import vn.gon.text.Bilingual;

/** What a condition demands. */
public enum ConditionKind {
    CAPITAL("vốn, ký quỹ", "capital or deposit"),
    STAFF("nhân sự", "staff"),
    PREMISES("địa điểm, diện tích", "premises"),
    EQUIPMENT("trang thiết bị", "equipment"),
    PLAN("phương án, đề án", "plan or scheme"),
    PLANNING_FIT("phù hợp quy hoạch", "fit with planning"),
    EXPERIENCE("kinh nghiệm", "experience"),
    MORAL("phẩm chất, nhân thân", "moral standing"),
    DOCUMENTS("giấy tờ, văn bằng", "papers or diplomas"),
    OTHER("khác", "other");

    private final Bilingual label;

    ConditionKind(String vi, String en) {
        this.label = new Bilingual(vi, en);
    }

    /** Returns the words a report uses. */
    public Bilingual label() {
        return label;
    }
}
