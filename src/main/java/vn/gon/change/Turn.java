package vn.gon.change;

import vn.gon.text.Bilingual;

/** What happened to a part of a regulation. */
public enum Turn {
    ADDED("thêm", "added"),
    REMOVED("bỏ", "removed"),
    ALTERED("đổi", "altered"),
    /** The two values are of unlike units and are not compared. */
    UNLIKE("khác đơn vị", "unlike units"),
    /** It was not stated before; it may have been so all along. */
    LEARNT("nay mới nêu", "now stated"),
    /** It is no longer stated, which is no relief. */
    LOST("nay không nêu", "no longer stated");

    private final Bilingual label;

    Turn(String vi, String en) {
        this.label = new Bilingual(vi, en);
    }

    /** Returns the words a report uses. */
    public Bilingual label() {
        return label;
    }
}
