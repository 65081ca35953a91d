package vn.gon.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.template.SimpleHash;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gon.text.Language;

/** What a template can and cannot reach. */
class TemplateReportTest {

    private static String filled(String template, Object model) throws IOException, TemplateException {
        StringWriter out = new StringWriter();
        new Template("test", template, TemplateReport.configuration(Language.VIETNAMESE))
                .process(new SimpleHash(Map.of("it", model), new RecordModels(Language.VIETNAMESE)), out);
        return out.toString();
    }

    @Test
    void aTemplateReadsTheComponentsOfRecords() throws IOException, TemplateException {
        assertThat(filled("${it.totals.effects.papersRemoved} ${it.candidates[0].code}", Samples.small()))
                .isEqualTo("1 1.000003");
    }

    @Test
    void anEnumReadsAsItsLabelAndItsSpelling() throws IOException, TemplateException {
        assertThat(filled("${it} ${it.key}", vn.gon.audit.Severity.WARNING)).isEqualTo("cảnh báo warning");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${'freemarker.template.utility.Execute'?new()('id')}",
                "${it.getClass().getName()}",
                "${it.class}",
                "${it?api.getClass()}",
                "<#include 'file:///etc/passwd'>",
                "${it.hashCode}",
            })
    void aTemplateCannotReachClassesOrFiles(String template) {
        assertThatThrownBy(() -> filled(template, Samples.small()))
                .isInstanceOfAny(TemplateException.class, IOException.class);
    }

    @Test
    void aTemplateMayNotSeeOtherObjects() {
        assertThatThrownBy(() -> filled("${it}", new Object())).isInstanceOf(TemplateException.class);
    }
}
