package vn.gon.audit;

import vn.gon.text.Bilingual;

/** How sure and how serious a finding is; money is a separate axis. */
public enum Severity {
    INFO("gợi ý", "info"),
    WARNING("cảnh báo", "warning"),
    ERROR("lỗi", "error");

    private final Bilingual label;

    Severity(String vi, String en) {
        this.label = new Bilingual(vi, en);
    }

    /** Returns the words a report uses. */
    public Bilingual label() {
        return label;
    }
}
