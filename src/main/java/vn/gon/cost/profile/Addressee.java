package vn.gon.cost.profile;

import vn.gon.text.Bilingual;

/** Who bears a cost. */
public enum Addressee {
    BUSINESS("doanh nghiệp, tổ chức", "business"),
    CITIZEN("người dân", "citizens"),
    ADMINISTRATION("cơ quan nhà nước", "administration");

    private final Bilingual label;

    Addressee(String vi, String en) {
        this.label = new Bilingual(vi, en);
    }

    /** Returns the words a report uses. */
    public Bilingual label() {
        return label;
    }
}
