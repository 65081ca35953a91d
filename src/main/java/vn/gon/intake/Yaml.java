package vn.gon.intake;

import java.util.regex.Pattern;

/** How a text is written as a YAML value. */
final class Yaml {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}][\\p{L}\\p{N}_./ ()-]*");
    private static final Pattern SPECIAL = Pattern.compile("(?i)true|false|null|yes|no|on|off|~");

    private Yaml() {}

    /** Returns the text plain where that is safe, otherwise in double quotes. */
    static String scalar(String text) {
        if (PLAIN.matcher(text).matches()
                && !text.endsWith(" ")
                && !SPECIAL.matcher(text).matches()) {
            return text;
        }
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t")
                        .replace("\r", "\\r")
                + '"';
    }
}
