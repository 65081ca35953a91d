package vn.gon.regulation;

import vn.gon.text.Bilingual;

/** In what form a paper must be handed in. */
public enum Presentation {
    ORIGINAL("bản chính", "original"),
    CERTIFIED_COPY("bản sao chứng thực", "certified copy"),
    PLAIN_COPY("bản chụp", "plain copy"),
    ELECTRONIC("bản điện tử", "electronic copy"),
    /** Only shown to the official and taken back. */
    SHOWN("xuất trình", "shown only");

    private final Bilingual label;

    Presentation(String vi, String en) {
        this.label = new Bilingual(vi, en);
    }

    /** Returns the words a report uses. */
    public Bilingual label() {
        return label;
    }
}
