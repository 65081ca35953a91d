package vn.gon.index;

import java.util.List;

/**
 * A text in which the words that were looked for are marked.
 *
 * @param text the text
 * @param spans where the marked words stand, in their order and apart from each other
 */
public record Marked(String text, List<Span> spans) {

    /**
     * A marked stretch of a text.
     *
     * @param start index of its first character
     * @param end index after its last character
     */
    public record Span(int start, int end) {}

    public Marked {
        spans = List.copyOf(spans);
    }

    /** Returns the text with an opening and a closing mark around what was found. */
    public String in(String open, String close) {
        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (Span span : spans) {
            marked.append(text, at, span.start()).append(open).append(text, span.start(), span.end());
            marked.append(close);
            at = span.end();
        }
        return marked.append(text, at, text.length()).toString();
    }
}
