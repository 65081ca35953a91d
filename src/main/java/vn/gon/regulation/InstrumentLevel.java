package vn.gon.regulation;

import vn.gon.text.Bilingual;

/** Who stands behind an instrument, highest first. */
public enum InstrumentLevel {
    INTERNATIONAL("điều ước quốc tế", "international"),
    NATIONAL_ASSEMBLY("Quốc hội", "National Assembly"),
    GOVERNMENT("Chính phủ", "Government"),
    PRIME_MINISTER("Thủ tướng Chính phủ", "Prime Minister"),
    MINISTRY("bộ, ngành", "ministry"),
    LOCAL("địa phương", "local");

    private final Bilingual label;

    InstrumentLevel(String vi, String en) {
        this.label = new Bilingual(vi, en);
    }

    /** Returns the words a report uses. */
    public Bilingual label() {
        return label;
    }
}
