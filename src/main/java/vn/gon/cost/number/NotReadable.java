package vn.gon.cost.number;

import vn.gon.text.Bilingual;

/** Thrown when the text of a cell is not what the column holds; says why and what to write. */
public final class NotReadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Bilingual reason;

    public NotReadable(Bilingual reason) {
        super(reason.en());
        this.reason = reason;
    }

    /** Returns what is wrong and what to do, in one sentence. */
    public Bilingual reason() {
        return reason;
    }
}
