package vn.gon.report;

/** Text of unknown origin in Markdown. */
public final class MarkdownText {

    private MarkdownText() {}

    /** Returns the text with everything escaped that Markdown would take for more than text. */
    public static String escaped(String text) {
        return Markdown.INSTANCE.escapePlainText(ShownText.clean(text));
    }
}
