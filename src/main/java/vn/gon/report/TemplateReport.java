package vn.gon.report;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleHash;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import vn.gon.text.Language;

/** Fills a template with a report; text is escaped by the rules of the template's format. */
public final class TemplateReport {

    /** How many rows of a long table are shown at first where scripts run; the script knows the same number. */
    private static final int ROWS = 100;

    private TemplateReport() {}

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(TemplateReport.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Report report, String template, Language language, Writer out) {
        Map<String, Object> records = new HashMap<>();
        records.put("report", report);
        records.put("sheet", FrontSheet.of(report));
        records.put("charts", Charts.of(report));
        records.put("targets", PackageTable.of(report));
        fill(template, records, language, out);
    }

    /** Fills a template with some records; it may call the same functions as the others, and knows the language. */
    public static void fill(String template, Map<String, Object> records, Language language, Writer out) {
        Map<String, Object> model = new HashMap<>(new TemplateFunctions(Texts.in(language), language).byName());
        model.putAll(records);
        model.put("rows", ROWS);
        model.put("assets", Assets.of(resource("report.css"), resource("report.js")));
        model.put("lang", language.code());
        try {
            configuration(language)
                    .getTemplate(template)
                    .process(new SimpleHash(model, new RecordModels(language)), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            throw new IllegalStateException("the template " + template + " cannot be filled: " + e.getMessage(), e);
        }
    }

    static Configuration configuration(Language language) {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(new ClassTemplateLoader(TemplateReport.class, ""));
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
