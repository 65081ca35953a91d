package vn.gon.regulation;

import vn.gon.text.Bilingual;

/** A way to file and to receive the result (cách thức thực hiện). */
public enum ChannelKind {
    DIRECT("trực tiếp", "in person"),
    POSTAL("bưu chính", "by post"),
    ONLINE("trực tuyến", "online");

    private final Bilingual label;

    ChannelKind(String vi, String en) {
        this.label = new Bilingual(vi, en);
    }

    /** Returns the words a report uses. */
    public Bilingual label() {
        return label;
    }
}
