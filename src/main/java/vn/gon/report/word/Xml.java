package vn.gon.report.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes elements of XML one after the other. */
final class Xml {

    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();

    Xml(Writer out) {
        this.out = out;
    }

    /** Opens an element; attributes are names followed by values. */
    Xml start(String name, String... attributes) {
        tag(name, attributes);
        open.push(name);
        return raw(">");
    }

    /** Writes an element with nothing in it. */
    Xml empty(String name, String... attributes) {
        tag(name, attributes);
        return raw("/>");
    }

    /** Closes the element opened last. */
    Xml end() {
        return raw("</").raw(open.pop()).raw(">");
    }

    /** Writes an element that has only a value. */
    Xml value(String name, String value) {
        return empty(name, "w:val", value);
    }

    /** Writes text. */
    Xml text(String text) {
        return escaped(text, false);
    }

    /** Writes markup as it is. */
    Xml raw(String markup) {
        try {
            out.write(markup);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private void tag(String name, String... attributes) {
        raw("<").raw(name);
        for (int i = 0; i < attributes.length; i += 2) {
            raw(" ").raw(attributes[i])
                    .raw("=\"")
                    .escaped(attributes[i + 1], true)
                    .raw("\"");
        }
    }

    private Xml escaped(String text, boolean attribute) {
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            String instead = instead(text.charAt(at), attribute);
            if (!instead.isEmpty()) {
                raw(text.substring(from, at)).raw(instead);
                from = at + 1;
            }
        }
        return raw(from == 0 ? text : text.substring(from));
    }

    private static String instead(char found, boolean attribute) {
        return switch (found) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> attribute ? "&quot;" : "";
            default -> "";
        };
    }
}
