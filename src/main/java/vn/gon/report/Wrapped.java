package vn.gon.report;

/** Text in lines that fit a terminal. */
final class Wrapped {

    /** Columns of a line: what a terminal of the usual width shows without breaking. */
    static final int WIDTH = 100;

    private final StringBuilder out = new StringBuilder();

    /** Adds a line as it is. */
    Wrapped line(String text) {
        out.append(text.stripTrailing()).append('\n');
        return this;
    }

    /**
     * Adds a text under a heading at the left, broken between words.
     *
     * @param heading stands before the first line only
     * @param indent columns before the text
     */
    Wrapped entry(String heading, int indent, String text) {
        String margin = " ".repeat(indent);
        StringBuilder line = new StringBuilder(heading);
        int gap = indent - heading.codePointCount(0, heading.length());
        line.append(" ".repeat(heading.isEmpty() ? indent : Math.max(1, gap)));
        boolean empty = true;
        for (String word : text.strip().split("\\s+", -1)) {
            int length = line.codePointCount(0, line.length()) + word.codePointCount(0, word.length());
            if (!empty && length + 1 > WIDTH) {
                line(line.toString());
                line = new StringBuilder(margin);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        return line(line.toString());
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
