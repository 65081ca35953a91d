package vn.gon.report;

import java.io.Writer;
import java.util.Map;
import vn.gon.text.Language;

/** Fills templates with other things than a report; text is escaped by the rules of the template's format. */
public final class Pages {

    private Pages() {}

    /**
     * Fills a template.
     *
     * @param model what it may see, by name: texts, numbers, lists, and public records of such
     * @param template the name of the template
     */
    public static void write(Map<String, Object> model, String template, Language language, Writer out) {
        TemplateReport.fill(template, model, language, out);
    }
}
