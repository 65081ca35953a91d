package vn.gon.report.word;

/**
 * A column of a table.
 *
 * @param head its heading
 * @param share its part of the width, beside the parts of the others
 * @param align how its cells are set
 */
public record Column(String head, int share, Align align) {

    /** How the cells of a column are set. */
    public enum Align {
        LEFT(Style.CELL),
        CENTRE(Style.CELL_CENTRED),
        /** For figures: at the right, so that digits stand below each other. */
        NUMBER(Style.CELL_NUMBER);

        private final Style style;

        Align(Style style) {
            this.style = style;
        }

        Style style() {
            return style;
        }
    }

    /** Returns a column of words. */
    public static Column words(String head, int share) {
        return new Column(head, share, Align.LEFT);
    }

    /** Returns a column of short entries in the middle, such as row numbers. */
    public static Column centred(String head, int share) {
        return new Column(head, share, Align.CENTRE);
    }

    /** Returns a column of figures. */
    public static Column number(String head, int share) {
        return new Column(head, share, Align.NUMBER);
    }
}
