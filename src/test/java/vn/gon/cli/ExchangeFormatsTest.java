package vn.gon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/** What other tools read is what their formats prescribe. */
class ExchangeFormatsTest {

    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final Map<String, String> SHIPPED = Map.of("LANG", "vi_VN.UTF-8", "GON_HOME", PROJECT.toString());

    @TempDir
    private Path folder;

    private SampleRegister register;

    @BeforeEach
    void aRegister() {
        register = SampleRegister.in(folder);
    }

    @Test
    void sarifOfTheStarterCatalogueFitsThePublicSchema(@TempDir Path elsewhere) throws IOException {
        Files.writeString(
                elsewhere.resolve("gon-suppressions.yaml"),
                "- { rule: identity-paper, code: '1.000894', reason: Chờ kết nối dữ liệu, until: 2030-12-31 }\n");
        String baseline = elsewhere.resolve("b.json").toString();
        Run.gon(elsewhere, "", SHIPPED, "audit", "--select", "HS", "--baseline", baseline, "--update-baseline");

        Run run = Run.gon(elsewhere, "", SHIPPED, "audit", "--baseline", baseline, "--format", "sarif");

        assertThat(schema().validate(run.out(), InputFormat.JSON)).isEmpty();
        JsonNode results = json(run.out()).at("/runs/0/results");
        assertThat(texts(results, "baselineState")).contains("new", "unchanged");
        assertThat(StreamSupport.stream(results.spliterator(), false)
                        .filter(result -> !result.path("suppressions").isEmpty()))
                .isNotEmpty()
                .allSatisfy(result -> assertThat(
                                result.at("/suppressions/0/justification").asText())
                        .isEqualTo("Chờ kết nối dữ liệu"));
    }

    @Test
    void theSchemaIsNotPassedByAnything() {
        assertThat(schema().validate("{\"version\":\"2.1.0\",\"runs\":[{\"results\":1}]}", InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void sarifDeclaresEveryRuleAndPlacesEveryResult() throws IOException {
        JsonNode run = json(register.run("audit", "--format", "sarif").out()).at("/runs/0");

        assertThat(texts(run.at("/tool/driver/rules"), "id")).containsExactly("HS900", "TT900");
        assertThat(run.at("/tool/driver/rules/1/defaultConfiguration/level").asText())
                .isEqualTo("note");
        assertThat(run.at("/results")).hasSize(2);
        JsonNode result = run.at("/results/0");
        assertThat(result.path("ruleId").asText()).isEqualTo("HS900");
        assertThat(result.path("ruleIndex").asInt()).isZero();
        assertThat(result.path("level").asText()).isEqualTo("warning");
        assertThat(result.at("/locations/0/logicalLocations/0/fullyQualifiedName")
                        .asText())
                .isEqualTo("1.000001/cases[0].documents[0]");
        assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asText())
                .isEqualTo("procedures.jsonl");
        assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt())
                .isEqualTo(1);
        assertThat(result.at("/partialFingerprints/gonFinding~1v1").asText()).hasSize(64);
    }

    @Test
    void aFindingThatIsGoneIsAbsentInSarif() throws IOException {
        register.run("audit", "--baseline", "b.json", "--update-baseline");
        register.procedures(SampleRegister.first("Đơn"));

        String sarif = register.run("audit", "--baseline", "b.json", "--format", "sarif")
                .out();

        assertThat(schema().validate(sarif, InputFormat.JSON)).isEmpty();
        assertThat(texts(json(sarif).at("/runs/0/results"), "baselineState")).containsExactly("absent", "absent");
    }

    @Test
    void junitOfTheStarterCatalogueFitsTheSchema(@TempDir Path elsewhere) {
        Run run = Run.gon(elsewhere, "", SHIPPED, "audit", "--format", "junit");

        assertThat(junitMistake(run.out())).isEmpty();
        assertThat(run.out()).contains("<testsuite name=\"HS001 identity-paper\"", "<failure ", "<skipped ");
    }

    @Test
    void junitTellsFindingsFromWhatDoesNotCount() {
        register.write("s.yaml", "- { rule: HS900, code: '1.000001', reason: Luật định }\n");

        String xml = register.run("audit", "--suppressions", "s.yaml", "--format", "junit")
                .out();

        assertThat(junitMistake(xml)).isEmpty();
        assertThat(xml)
                .contains("<testsuites name=\"gon audit\" tests=\"4\" failures=\"1\" errors=\"0\">")
                .contains(
                        "<testsuite name=\"HS900 sealed-paper\" tests=\"3\" failures=\"1\" errors=\"0\" skipped=\"2\">")
                .contains("<skipped message=\"suppressed: Luật định\"/>")
                .contains("<testcase classname=\"HS900 sealed-paper\" name=\"unknown: no documents\">")
                .contains("<skipped message=\"1 records: 1.000003\"/>")
                .contains(
                        "<testsuite name=\"TT900 winding-way\" tests=\"1\" failures=\"0\" errors=\"0\" skipped=\"0\">")
                .contains("<testcase classname=\"TT900 winding-way\" name=\"finds nothing\"/>");
    }

    @Test
    void hostileTextStaysTextInEveryFormat() throws IOException {
        register.procedures(SampleRegister.first("đóng dấu \\u0001\\u001b[31m\\ud800 ]]> <b a=\\\"1\\\"> & \\uffff"));

        String xml = register.run("audit", "--format", "junit").out();
        String sarif = register.run("audit", "--format", "sarif").out();

        assertThat(junitMistake(xml)).isEmpty();
        assertThat(xml).contains("]]&gt; &lt;b a=").doesNotContain("\u0001", "\u001b", "\uffff");
        assertThat(schema().validate(sarif, InputFormat.JSON)).isEmpty();
        assertThat(json(sarif).at("/runs/0/results/0/message/text").asText())
                .contains("<b a=\"1\"> &")
                .doesNotContain("\u001b");
    }

    private static Schema schema() {
        try (InputStream schema = ExchangeFormatsTest.class.getResourceAsStream("/schemas/sarif-2.1.0-rtm.5.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                    .getSchema(Objects.requireNonNull(schema), InputFormat.JSON);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String junitMistake(String xml) {
        try {
            SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(Path.of("src/test/resources/schemas/junit.xsd").toFile())
                    .newValidator()
                    .validate(new StreamSource(new StringReader(xml)));
            return "";
        } catch (SAXException | IOException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }

    private static List<String> texts(JsonNode list, String key) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(each -> each.path(key).asText())
                .toList();
    }
}
