package vn.gon.catalog;

import java.util.Collection;
import vn.gon.text.Bilingual;

/** Where a number comes from, the most trustworthy first. */
public enum Origin {
    /** Counted or prescribed: a number of filings from a system, a fee from a legal instrument. */
    MEASURED("đo đếm hoặc quy định", "measured"),
    /** Worked out or surveyed by somebody who answers for it. */
    ESTIMATED("ước tính", "estimated"),
    /** Taken from a published table of standard values. */
    STANDARD_TABLE("bảng chuẩn", "standard table"),
    /** Supported by no source. */
    ASSUMED("giả định", "assumed");

    private final Bilingual label;

    Origin(String vi, String en) {
        this.label = new Bilingual(vi, en);
    }

    /** Returns the words a report uses. */
    public Bilingual label() {
        return label;
    }

    /** Returns the less trustworthy of two: the origin of a number made from both. */
    public Origin and(Origin other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Returns the least trustworthy of several; measured if there is none. */
    public static Origin worst(Collection<Origin> origins) {
        return origins.stream().reduce(MEASURED, Origin::and);
    }
}
