package vn.gon.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gon.text.InvalidInput;
import vn.gon.text.Language;

/** Mistakes in rule files are told all at once, each at its place. */
class RuleFileTest {

    private static final String GOOD = """
            id: HS900
            name: stamped-paper
            title: { vi: Giấy có dấu, en: Stamped paper }
            criterion: reasonableness
            severity: warning
            applies-to: procedure
            for-each: documents
            when: { field: name, mentions: [đóng dấu] }
            propose: [ { edit: remove-document } ]
            why: { vi: Vì vậy., en: Because. }
            legal: [ { instrument: 63/2010/NĐ-CP, article: Điều 7, status: quoted } ]
            examples:
              flags: [ { documents: [ { name: Giấy đóng dấu } ] } ]
              passes: [ { documents: [ { name: Giấy thường } ] } ]
              unknown: [ { documents: null } ]
            """;

    @Test
    void aGoodFileIsRead() {
        assertThat(RuleFile.parse("rule.yaml", GOOD).card().name()).isEqualTo("stamped-paper");
    }

    @Test
    void fiveMistakesAreToldAtTheirPlaces() {
        String bad = GOOD.replace("severity: warning", "severity: waring")
                .replace("field: name", "field: nmae")
                .replace("edit: remove-document", "edit: remove-documents")
                .replace("status: quoted", "status: read")
                .replace("id: HS900", "id: 900");

        assertThat(mistakes(bad)).isEqualTo("""
                rule.yaml:1:5: id must be written like "HS003".
                  | id: 900
                  |     ^
                rule.yaml:5:11: "waring" is none of: info, warning, error; did you mean "warning"?
                  | severity: waring
                  |           ^
                rule.yaml:8:16: documents has no field "nmae"; it has: name, code, originals, copies, form, presentation; \
                did you mean "name"?
                  | when: { field: nmae, mentions: [đóng dấu] }
                  |                ^
                rule.yaml:9:20: there is no edit "remove-documents"; did you mean "remove-document"?
                  | propose: [ { edit: remove-documents } ]
                  |                    ^
                rule.yaml:11:64: "read" is none of: quoted, assumed
                  | legal: [ { instrument: 63/2010/NĐ-CP, article: Điều 7, status: read } ]
                  |                                                                ^""");
    }

    @Test
    void aMissingKeyAnUnknownKeyAndAWrongTestAreTold() {
        String bad = GOOD.replace("why: { vi: Vì vậy., en: Because. }\n", "wy: 1\n")
                .replace("mentions: [đóng dấu]", "more-than: 3");

        assertThat(mistakes(bad))
                .contains("the key \"why\" is missing")
                .contains("unknown key \"wy\"; did you mean \"why\"?")
                .contains("the field \"name\" is of type text and cannot be tested as a number");
    }

    @Test
    void anEditThatDoesNotFitTheElementIsTold() {
        String bad = GOOD.replace("for-each: documents\n", "").replace("field: name", "field: description");

        assertThat(mistakes(bad)).contains("the edit \"remove-document\" goes only with for-each: [documents]");
    }

    @Test
    void anExampleThatIsNoRecordIsTold() {
        String bad = GOOD.replace("{ name: Giấy thường }", "{ name: Giấy thường, originals: nhiều }");

        assertThat(mistakes(bad))
                .contains("the example is not a catalogue record")
                .contains("originals");
    }

    @Test
    void aRuleWithoutExampleIsTold() {
        int examples = GOOD.indexOf("examples:");

        assertThat(mistakes(GOOD.substring(0, examples))).contains("the key \"examples\" is missing");
        assertThat(mistakes(GOOD.substring(0, examples) + "examples: { flags: [], unknown: [] }\n"))
                .contains("rule.yaml:12:11: there is no example")
                .contains("the key \"passes\" is missing");
    }

    @Test
    void syntaxErrorsNameTheirPlace() {
        assertThat(mistakes("id: [HS900\nname: x\n"))
                .startsWith("rule.yaml:1:5: the bracket opened here is not closed");
    }

    @Test
    void aHostilePatternIsAnsweredInLinearTime() {
        String hostile = GOOD.replace("mentions: [đóng dấu]", "matches: '(a+)+$'")
                .replace("name: Giấy đóng dấu", "name: " + "a".repeat(50_000))
                .replace("name: Giấy thường", "name: " + "a".repeat(50_000) + "!");

        RuleSet.Judgement judgement = judged(hostile);

        assertThat(judgement.findings()).isEmpty();
    }

    @Test
    void twoFilesWithOneIdAreTold(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.yaml"), GOOD);
        Files.writeString(folder.resolve("b.yaml"), GOOD.replace("stamped-paper", "sealed-paper"));

        InvalidInput thrown = catchThrowableOfType(InvalidInput.class, () -> RuleSet.read(folder));

        assertThat(thrown.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.in(Language.ENGLISH))
                        .contains("\"HS900\" is already used in")
                        .contains("a.yaml"));
    }

    @Test
    void aBrokenExampleIsTold(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.yaml"), GOOD.replace("Giấy thường", "Giấy đóng dấu đỏ"));

        assertThat(RuleSet.read(folder).brokenExamples())
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.in(Language.ENGLISH)).contains("must answer NO but answers YES"));
    }

    @Test
    void anUnknownRuleInASelectionIsTold(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.yaml"), GOOD);
        RuleSet rules = RuleSet.read(folder);

        InvalidInput thrown =
                catchThrowableOfType(InvalidInput.class, () -> rules.only(List.of("stampd-paper"), List.of()));

        assertThat(thrown.problems().get(0).in(Language.ENGLISH)).contains("did you mean \"stamped-paper\"?");
        InvalidInput both =
                catchThrowableOfType(InvalidInput.class, () -> rules.only(List.of("stampd-paper"), List.of("XX001")));
        assertThat(both.problems()).hasSize(2);
        assertThat(rules.only(List.of("HS"), List.of()).cards()).hasSize(1);
        assertThat(rules.only(List.of(), List.of("stamped-paper")).cards()).isEmpty();
    }

    private static RuleSet.Judgement judged(String text) {
        Rule rule = RuleFile.parse("rule.yaml", text);
        List<Finding> findings = new java.util.ArrayList<>();
        List<Undecided> undecided = new java.util.ArrayList<>();
        rule.judge(Element.of(rule.examples().get(1).regulation()), findings, undecided);
        return new RuleSet.Judgement(findings, undecided);
    }

    private static String mistakes(String text) {
        InvalidInput thrown = catchThrowableOfType(InvalidInput.class, () -> RuleFile.parse("rule.yaml", text));
        return thrown.problems().stream()
                .map(problem -> problem.in(Language.ENGLISH))
                .collect(Collectors.joining("\n"));
    }
}
