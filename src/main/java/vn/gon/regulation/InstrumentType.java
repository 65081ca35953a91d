package vn.gon.regulation;

import vn.gon.text.Bilingual;

/** A form of legal instrument (Law on Promulgation of Legal Documents 64/2025/QH15, art. 4, and earlier forms). */
public enum InstrumentType {
    LAW("Luật", "Law"),
    CODE("Bộ luật", "Code"),
    ORDINANCE("Pháp lệnh", "Ordinance"),
    ASSEMBLY_RESOLUTION("Nghị quyết của Quốc hội", "National Assembly resolution"),
    DECREE("Nghị định", "Decree"),
    GOVERNMENT_RESOLUTION("Nghị quyết của Chính phủ", "Government resolution"),
    PRIME_MINISTER_DECISION("Quyết định của Thủ tướng", "Prime Minister's decision"),
    CIRCULAR("Thông tư", "Circular"),
    JOINT_CIRCULAR("Thông tư liên tịch", "Joint circular"),
    MINISTER_DECISION("Quyết định của bộ", "Minister's decision"),
    COUNCIL_RESOLUTION("Nghị quyết của HĐND", "People's Council resolution"),
    COMMITTEE_DECISION("Quyết định của UBND", "People's Committee decision"),
    TREATY("Điều ước quốc tế", "Treaty"),
    OTHER("Văn bản khác", "Other instrument");

    private final Bilingual label;

    InstrumentType(String vi, String en) {
        this.label = new Bilingual(vi, en);
    }

    /** Returns the words a report uses. */
    public Bilingual label() {
        return label;
    }
}
