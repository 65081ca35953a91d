package vn.gon.plan;

import vn.gon.text.Bilingual;

/** Who may decide an edit. */
public enum Applicability {
    /** The ministry or the province itself: the provision stands in an instrument of its own. */
    OWN_AUTHORITY("thuộc thẩm quyền của cơ quan", "own authority"),
    /** Somebody above, several bodies together, or nobody knows because the instrument is not known. */
    HIGHER_AUTHORITY("thuộc thẩm quyền cấp trên", "higher authority"),
    /** Whoever decides has to weigh policy, not form. */
    POLICY_JUDGEMENT("cần cân nhắc chính sách", "policy judgement");

    private final Bilingual label;

    Applicability(String vi, String en) {
        this.label = new Bilingual(vi, en);
    }

    /** Returns the words a reader sees. */
    public Bilingual label() {
        return label;
    }
}
