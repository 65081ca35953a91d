package vn.gon.plan;

import vn.gon.text.Bilingual;

/** How a regulation is changed; a merge or a new name is no abolition, and clear words are no cut. */
public enum Way {
    /** It is no longer there. */
    ABOLISHED("bãi bỏ", "abolished"),
    /** Something that has to be done, had or waited for is less. */
    SIMPLIFIED("đơn giản hóa", "simplified"),
    /** It is put in words that can be checked; nothing gets less. */
    CLARIFIED("quy định rõ", "clarified");

    private final Bilingual label;

    Way(String vi, String en) {
        this.label = new Bilingual(vi, en);
    }

    /** Returns the words a reader sees. */
    public Bilingual label() {
        return label;
    }
}
