package vn.gon.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.gon.text.Language;

/** The fixed words of a report in one language. */
public final class Texts {

    private final Properties texts;

    private Texts(Properties texts) {
        this.texts = texts;
    }

    static Texts in(Language language) {
        return in(Texts.class, language);
    }

    /** Returns the words of the reports of a package: {@code texts_vi.properties} and {@code texts_en.properties} there. */
    public static Texts in(Class<?> owner, Language language) {
        String name = "texts_" + language.code() + ".properties";
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + name);
            }
            Properties texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new Texts(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the names of all texts. */
    public SortedSet<String> keys() {
        return new TreeSet<>(texts.stringPropertyNames());
    }

    /**
     * Returns a text with {@code {0}}, {@code {1}} and so on replaced; {@code {0|rule|rules}} is the first of two words
     * where the argument is one.
     *
     * @throws IllegalArgumentException if there is no such text
     */
    public String say(String key, List<String> arguments) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("there is no text " + key);
        }
        StringBuilder said = new StringBuilder();
        int from = 0;
        for (int at = text.indexOf('{'); at >= 0; at = text.indexOf('{', from)) {
            int end = text.indexOf('}', at);
            said.append(text, from, at).append(filled(text.substring(at + 1, end), arguments));
            from = end + 1;
        }
        return said.append(text, from, text.length()).toString();
    }

    private static String filled(String place, List<String> arguments) {
        String[] parts = place.split("\\|", -1);
        String argument = arguments.get(Integer.parseInt(parts[0]));
        if (parts.length == 1) {
            return argument;
        }
        return argument.equals("1") ? parts[1] : parts[2];
    }
}
