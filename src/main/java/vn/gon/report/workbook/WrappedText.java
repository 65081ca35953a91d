package vn.gon.report.workbook;

/** How many lines a text takes in a cell; programs do not work that out when they open a workbook. */
final class WrappedText {

    /** Widths are in hundredths of a digit, by which the widths of columns are measured. */
    private static final int DIGIT = 100;

    private static final int CAPITAL = 140;
    private static final int SMALL = 92;
    private static final int NARROW = 60;
    private static final int WIDE = 158;

    /** What a cell leaves free at its sides. */
    private static final int SIDES = 250;

    private WrappedText() {}

    /**
     * Returns the number of lines.
     *
     * @param width width of the cell in characters
     */
    static int lines(String text, int width) {
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            lines += linesOfOne(line, Math.max(DIGIT, width * DIGIT - SIDES));
        }
        return lines;
    }

    private static int linesOfOne(String line, int width) {
        int lines = 1;
        int used = 0;
        for (String word : line.split(" ", -1)) {
            int length = word.codePoints().map(WrappedText::width).sum();
            if (used > 0 && used + NARROW + length > width) {
                lines++;
                used = 0;
            }
            lines += Math.max(0, (length - 1) / width);
            used += (used > 0 ? NARROW : 0) + (length > width ? (length - 1) % width + 1 : length);
        }
        return lines;
    }

    private static int width(int letter) {
        if ("iljtfr.,;:'|()/-".indexOf(letter) >= 0) {
            return NARROW;
        }
        if (letter == 'm' || letter == 'w') {
            return WIDE;
        }
        if (Character.isUpperCase(letter)) {
            return CAPITAL;
        }
        return Character.isLowerCase(letter) ? SMALL : DIGIT;
    }
}
