package vn.gon.report;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import java.io.IOException;
import java.io.Writer;

/** Tells the template engine how text becomes Markdown that shows it as it is. */
final class Markdown extends CommonMarkupOutputFormat<Markdown.Output> {

    static final Markdown INSTANCE = new Markdown();

    private static final String SPECIAL = "\\`*_{}[]<>#|~$&";
    private static final String SPECIAL_AT_START = "-+=:";

    private Markdown() {}

    @Override
    public String getName() {
        return "Markdown";
    }

    @Override
    public String getMimeType() {
        return "text/markdown";
    }

    @Override
    public void output(String text, Writer out) throws IOException {
        out.write(escapePlainText(text));
    }

    @Override
    public String escapePlainText(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            append(escaped, text, i);
        }
        return escaped.toString();
    }

    private static void append(StringBuilder escaped, String text, int at) {
        char found = text.charAt(at);
        if (found == '\n' || found == '\t') {
            escaped.append(' ');
        } else {
            escaped.append(isSpecial(text, at) ? "\\" : "").append(found);
        }
    }

    private static boolean isSpecial(String text, int at) {
        char found = text.charAt(at);
        if (SPECIAL.indexOf(found) >= 0) {
            return true;
        }
        boolean first = text.substring(0, at).isBlank();
        boolean numbersList = (found == '.' || found == ')')
                && at > 0
                && text.substring(0, at).strip().chars().allMatch(Character::isDigit)
                && (at + 1 == text.length() || text.charAt(at + 1) == ' ');
        boolean linksItself = text.startsWith("://", at) || (found == '.' && at >= 3 && endsWithWww(text, at));
        return (first && SPECIAL_AT_START.indexOf(found) >= 0) || numbersList || linksItself;
    }

    private static boolean endsWithWww(String text, int at) {
        return text.regionMatches(true, at - 3, "www", 0, 3);
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String builtInName) {
        return false;
    }

    @Override
    public boolean isAutoEscapedByDefault() {
        return true;
    }

    @Override
    protected Output newTemplateMarkupOutputModel(String plainText, String markup) {
        return new Output(plainText, markup);
    }

    /** A piece of Markdown. */
    static final class Output extends CommonTemplateMarkupOutputModel<Output> {

        Output(String plainText, String markup) {
            super(plainText, markup);
        }

        @Override
        public Markdown getOutputFormat() {
            return INSTANCE;
        }
    }
}
