package vn.gon.change;

import vn.gon.text.Bilingual;

/** What became of a regulation. Abolished and simplified are counted apart, always. */
public enum ChangeKind {
    REMOVED("bãi bỏ", "removed"),
    ADDED("thêm mới", "added"),
    /** At least one part asks less and none asks more. */
    SIMPLIFIED("đơn giản hóa", "simplified"),
    /** At least one part asks more and none asks less. */
    TIGHTENED("siết chặt", "tightened"),
    /** Both lighter and heavier, or neither. */
    CHANGED("thay đổi khác", "changed otherwise"),
    /** Under another code or name, matched by likeness: neither a cut nor an addition. */
    RECODED("đổi mã, đổi tên", "recoded or renamed"),
    UNCHANGED("giữ nguyên", "unchanged"),
    /** One of its two records cannot be read, so nothing is claimed. */
    UNREADABLE("không đọc được", "not readable");

    private final Bilingual label;

    ChangeKind(String vi, String en) {
        this.label = new Bilingual(vi, en);
    }

    /** Returns the words a report uses. */
    public Bilingual label() {
        return label;
    }
}
