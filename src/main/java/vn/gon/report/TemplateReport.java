package vn.gon.report;

import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleHash;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.gon.text.Language;

/** Fills a template with a report; text is escaped by the rules of the template's format. */
public final class TemplateReport {

    /** How many rows of a long table are shown at first where scripts run; the script knows the same number. */
    private static final int ROWS = 100;

    private TemplateReport() {}

    static void write(Report report, String template, Words words, Writer out) {
        Map<String, Object> records = new HashMap<>();
        records.put("report", report);
        records.put("sheet", FrontSheet.of(report));
        records.put("charts", Charts.of(report));
        records.put("targets", PackageTable.of(report));
        fill(template, records, words, out);
    }

    /**
     * In what words and by which templates a page is made.
     *
     * @param language its language
     * @param templates the templates
     */
    public record Words(Language language, Templates templates) {}

    /** Fills a template that ships with gon with some records. */
    public static void fill(String template, Map<String, Object> records, Language language, Writer out) {
        fill(template, records, new Words(language, Templates.SHIPPED), out);
    }

    /**
     * Fills a template with some records; it may call the same functions as the others, and knows the language.
     *
     * @throws vn.gon.text.InvalidInput if a template of one's own is wrong; nothing is written then
     */
    public static void fill(String template, Map<String, Object> records, Words words, Writer out) {
        Language language = words.language;
        Templates templates = words.templates;
        Map<String, Object> model = new HashMap<>(new TemplateFunctions(Texts.in(language), language).byName());
        model.putAll(records);
        model.put("rows", ROWS);
        model.put("assets", Assets.of(templates.text("report.css"), templates.text("report.js")));
        model.put("lang", language.code());
        StringWriter whole = new StringWriter();
        try {
            configuration(language, templates)
                    .getTemplate(template)
                    .process(new SimpleHash(model, new RecordModels(language)), templates.areShipped() ? out : whole);
            out.write(whole.toString());
        } catch (IOException e) {
            throw templates.areShipped() ? new UncheckedIOException(e) : templates.mistake(template, e);
        } catch (TemplateException e) {
            throw templates.areShipped()
                    ? new IllegalStateException("the template " + template + " cannot be filled: " + e.getMessage(), e)
                    : templates.mistake(e);
        }
    }

    static Configuration configuration(Language language) {
        return configuration(language, Templates.SHIPPED);
    }

    private static Configuration configuration(Language language, Templates templates) {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(templates.loader());
        configuration.setRegisteredCustomOutputFormats(List.of(Markdown.INSTANCE));
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setObjectWrapper(new RecordModels(language));
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("computer");
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setLocalizedLookup(false);
        return configuration;
    }
}
