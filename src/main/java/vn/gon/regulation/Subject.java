package vn.gon.regulation;

import vn.gon.text.Bilingual;

/** A kind of person or organisation that performs a procedure (đối tượng thực hiện). */
public enum Subject {
    CITIZEN("công dân Việt Nam", "Vietnamese citizen"),
    OVERSEAS_VIETNAMESE("người Việt Nam định cư ở nước ngoài", "Vietnamese living abroad"),
    FOREIGNER("người nước ngoài", "foreigner"),
    OFFICIAL("cán bộ, công chức, viên chức", "official"),
    PARTY_MEMBER("đảng viên", "Party member"),
    ENTERPRISE("doanh nghiệp", "enterprise"),
    FOREIGN_INVESTED_ENTERPRISE("doanh nghiệp có vốn đầu tư nước ngoài", "foreign-invested enterprise"),
    COOPERATIVE("hợp tác xã", "cooperative"),
    HOUSEHOLD_BUSINESS("hộ kinh doanh", "household business"),
    ORGANISATION("tổ chức", "organisation"),
    FOREIGN_ORGANISATION("tổ chức nước ngoài", "foreign organisation"),
    PARTY_ORGANISATION("tổ chức Đảng", "Party organisation"),
    OTHER("đối tượng khác", "other");

    private final Bilingual label;

    Subject(String vi, String en) {
        this.label = new Bilingual(vi, en);
    }

    /** Returns the words a report uses. */
    public Bilingual label() {
        return label;
    }

    /** Returns whether this is a business. */
    public boolean isBusiness() {
        return this == ENTERPRISE
                || this == FOREIGN_INVESTED_ENTERPRISE
                || this == COOPERATIVE
                || this == HOUSEHOLD_BUSINESS;
    }
}
