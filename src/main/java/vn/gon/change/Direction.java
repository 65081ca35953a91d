package vn.gon.change;

import vn.gon.text.Bilingual;

/** Whether a change asks less or more of those who comply. */
public enum Direction {
    LIGHTER("nhẹ hơn", "lighter"),
    HEAVIER("nặng hơn", "heavier"),
    /** It asks neither less nor more: words, names, numbers of documents. */
    NEUTRAL("không thêm, không bớt", "neutral"),
    /** It cannot be told: a value is not known on one side, or the two do not compare. Never taken for a relief. */
    UNKNOWN("chưa so được", "unknown");

    private final Bilingual label;

    Direction(String vi, String en) {
        this.label = new Bilingual(vi, en);
    }

    /** Returns the words a report uses. */
    public Bilingual label() {
        return label;
    }

    /** Returns the direction of a burden that grew, fell or stayed, from the sign of its growth. */
    static Direction ofGrowth(int sign) {
        return sign > 0 ? HEAVIER : sign < 0 ? LIGHTER : NEUTRAL;
    }

    /** Returns the other way round. */
    Direction reversed() {
        return this == LIGHTER ? HEAVIER : this == HEAVIER ? LIGHTER : this;
    }
}
