package vn.gon.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gon.text.InvalidInput;
import vn.gon.text.Language;

/** Templates of one's own, and what they cannot do. */
class TemplatesTest {

    @TempDir
    private Path around;

    private Path folder = Path.of("");

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(around.resolve("templates"));
    }

    private String filled(Format format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportWriters.write(
                Samples.small(), format, new TemplateReport.Words(Language.ENGLISH, Templates.in(folder)), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }

    private void hasMistake(String template, String sentence) throws IOException {
        write("report.md.ftl", template);
        assertThatThrownBy(() -> filled(Format.MARKDOWN))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.problems().get(0).in(Language.ENGLISH))
                                .startsWith(folder.resolve("report.md.ftl").toString())
                                .contains(sentence)
                                .doesNotContain("\n\n", "\tat "));
    }

    @Test
    void everyShippedTemplateMayBeReplaced() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/vn/gon/report"))) {
            assertThat(Templates.NAMES)
                    .containsAll(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.matches("(report|against|front|annexes|candidate|items|honesty|parts"
                                    + "|results|trust)\\..*"))
                            .toList());
        }
    }

    @Test
    void oneFileTakesThePlaceOfTheShippedOneAndTheRestStays() throws IOException {
        write("front.ftlh", "<#assign totals = report.totals audit = report><h1>Của đơn vị: ${totals.flagged}</h1>");

        assertThat(filled(Format.HTML))
                .contains("<h1>Của đơn vị: 3</h1>")
                .contains("3. Proposals")
                .doesNotContain("class=\"figures\"");
    }

    @Test
    void theLookMayBeReplacedAndIsAllowedByItsHash() throws IOException {
        write("report.css", "body { color: teal; }");
        String page = filled(Format.HTML);

        assertThat(page)
                .contains("<style>body { color: teal; }</style>")
                .contains("style-src 'sha256-"
                        + Assets.of("body { color: teal; }", "").cssHash() + "'");
    }

    @Test
    void fragmentsInTheFolderMayBeIncluded() throws IOException {
        write("report.md.ftl", "<#include \"parts/head.ftl\">");
        write("parts/head.ftl", "${report.candidates?size} proposals");

        assertThat(filled(Format.MARKDOWN)).isEqualTo("3 proposals");
    }

    @Test
    void textIsEscapedByTheFormatOfTheTemplate() throws IOException {
        write("report.md.ftl", "<#ftl output_format=\"Markdown\">${\"a|b<c>\"}");

        assertThat(filled(Format.MARKDOWN)).isEqualTo("a\\|b\\<c\\>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${'freemarker.template.utility.Execute'?new()('id')}",
                "${'java.lang.Runtime'?new()}",
                "${report?api.getClass()}",
                "${report.getClass().forName('java.lang.Runtime')}",
                "${report.class.name}",
                "${report.about.files[0].of('/etc/passwd')}",
                "<#include '/etc/passwd' parse=false>",
                "<#include 'file:///etc/passwd' parse=false>",
                "<#include '../secret.txt' parse=false>",
                "<#include 'x/../../secret.txt' parse=false>",
                "<#include 'Report.class' parse=false>",
                "<#include 'texts_vi.properties' parse=false>",
                "<#include 'link.txt' parse=false>",
                "<#include 'folder-link/secret.txt' parse=false>",
                "<#import 'https://example.org/x.ftl' as x>",
            })
    void aTemplateReachesNeitherClassesNorFiles(String template) throws IOException {
        Path outside = Files.createDirectories(around.resolve("outside"));
        Files.writeString(outside.resolve("secret.txt"), "SECRET");
        Files.writeString(around.resolve("secret.txt"), "SECRET");
        Files.createSymbolicLink(folder.resolve("link.txt"), outside.resolve("secret.txt"));
        Files.createSymbolicLink(folder.resolve("folder-link"), outside);
        write("report.md.ftl", template);

        assertThatThrownBy(() -> filled(Format.MARKDOWN)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void aLinkThatLeadsOutTakesNothingOver() throws IOException {
        Path outside = Files.createDirectories(around.resolve("elsewhere"));
        Files.writeString(outside.resolve("other.css"), "SECRET");
        Files.createSymbolicLink(folder.resolve("report.css"), outside.resolve("other.css"));

        assertThatThrownBy(() -> filled(Format.HTML)).hasMessageContaining("is a link out of the folder");
    }

    @Test
    void aMistakeInTheSyntaxIsToldWithItsPlace() throws IOException {
        hasMistake(
                "line one\n<#if report.candidates?has_content>\nnever closed",
                "report.md.ftl:3:12: the template is wrong here: Unexpected end of file reached. You have an unclosed #if.");
        hasMistake("${report.", "report.md.ftl:1:");
        hasMistake("<#lst report.candidates as c>", "the template is wrong here: Unknown directive: #lst");
    }

    @Test
    void whatIsNotInTheModelIsToldWithItsPlace() throws IOException {
        hasMistake("a\nb ${report.canddates?size}", ":2:5: \"report.canddates\" is not in the data model");
        hasMistake("${report.about.date.x}", ":1:");
        hasMistake("${nothing}", ":1:3: \"nothing\" is not in the data model");
    }

    @Test
    void aTextThatDoesNotExistIsToldWithItsPlace() throws IOException {
        hasMistake("\n\n${t(\"no.such\")}", ":3:3: the template is wrong here: there is no text no.such");
    }

    @Test
    void aRecordPrintedAsTextIsToldWithItsPlace() throws IOException {
        hasMistake("${report.totals}", ":1:3: the template is wrong here: ");
    }

    @Test
    void aFolderWithoutTemplatesIsRefused() throws IOException {
        write("report.htm", "x");

        assertThatThrownBy(() -> Templates.in(folder))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("nothing here has the name of a template of gon");
        assertThatThrownBy(() -> Templates.in(folder.resolve("none")))
                .hasMessageContaining("there is no such folder of templates");
    }
}
