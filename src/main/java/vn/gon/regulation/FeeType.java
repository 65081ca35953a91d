package vn.gon.regulation;

import vn.gon.text.Bilingual;

/** A kind of payment prescribed by law. */
public enum FeeType {
    /** Phí: pays for a public service (Law on Fees and Charges 97/2015/QH13, art. 3.1). */
    FEE("phí", "fee"),
    /** Lệ phí: a fixed charge for administrative work (Law 97/2015/QH13, art. 3.2). */
    CHARGE("lệ phí", "charge"),
    SERVICE("giá dịch vụ", "service price"),
    OTHER("khoản thu khác", "other payment");

    private final Bilingual label;

    FeeType(String vi, String en) {
        this.label = new Bilingual(vi, en);
    }

    /** Returns the words a report uses. */
    public Bilingual label() {
        return label;
    }
}
