package vn.gon.report.workbook;

/** How many lines a text takes in a cell; programs do not work that out when they open a workbook. */
final class WrappedText {

    /** Letters are narrower than the digits by which widths are measured. */
    private static final double LETTERS = 1.12;

    private WrappedText() {}

    /**
     * Returns the number of lines.
     *
     * @param width width of the cell in characters
     */
    static int lines(String text, int width) {
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            lines += linesOfOne(line, Math.max(1, (int) ((width - 1) * LETTERS)));
        }
        return lines;
    }

    private static int linesOfOne(String line, int width) {
        int lines = 1;
        int used = 0;
        for (String word : line.split(" ", -1)) {
            int length = word.codePointCount(0, word.length());
            if (used > 0 && used + 1 + length > width) {
                lines++;
                used = 0;
            }
            lines += Math.max(0, (length - 1) / width);
            used += (used > 0 ? 1 : 0) + (length > width ? (length - 1) % width + 1 : length);
        }
        return lines;
    }
}
