package vn.gon.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gon.regulation.RequiredDocument;
import vn.gon.text.InvalidInput;

/** The file that tells the kinds of papers apart: every mistake is told in a sentence at its place. */
class PapersFileTest {

    private static final String CONDITIONAL =
            "\nconditional: { share: online-share, words: [ { mentions: [nếu] } ] }\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void copyRules() {
        Samples.copyOfRules(folder);
    }

    static Stream<Arguments> wordsThatNobodyReads() {
        return Stream.of(
                Arguments.of("head: 3", "head: 3\ncolour: red"),
                Arguments.of("{ id: report,", "{ id: report, hours: 3,"),
                Arguments.of("{ kind: report,", "{ kind: report, ends: [x],"));
    }

    @ParameterizedTest
    @MethodSource("wordsThatNobodyReads")
    void aWordThatNobodyReadsIsAMistake(String from, String to) throws IOException {
        replace(from, to);
        assertThat(messages())
                .singleElement()
                .satisfies(message -> assertThat(message).contains("unknown key"));
    }

    @Test
    void soItIsAmongTheWordsOfAConditionAndOfAnInspection() throws IOException {
        replace("otherwise: other", "otherwise: other" + CONDITIONAL.replace("share: o", "often: 1, share: o"));
        assertThat(messages())
                .singleElement()
                .satisfies(message -> assertThat(message).contains("often"));
        replace("often: 1, ", "");
        replace("mentions: [nếu]", "mentions: [nếu], kind: form");
        assertThat(messages())
                .singleElement()
                .satisfies(message -> assertThat(message).contains("kind"));
        replace(", kind: form", "");
        Path inspection = folder.resolve("inspection-words.yaml");
        Files.writeString(inspection, Files.readString(inspection) + "\nbegins: [kiểm tra]\n");
        assertThat(messages())
                .singleElement()
                .satisfies(message -> assertThat(message).contains("begins"));
    }

    @Test
    void twoKindsOfOneNameAreAMistake() throws IOException {
        replace("{ id: report,", "{ id: form,");
        assertThat(messages()).contains("there is a kind \"form\" already.");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 101, -1})
    void theFirstWordsAreBetweenOneAndAHundred(int head) throws IOException {
        replace("head: 3", "head: " + head);
        assertThat(messages()).containsExactly("must be a number from 1 to 100.");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100})
    void oneAndAHundredAreAllowed(int head) throws IOException {
        replace("head: 3", "head: " + head);
        assertThat(CostModel.read(folder, Optional.empty()).paperKinds()).contains("form");
    }

    @Test
    void aRuleLooksAtTheBeginningOrAnywhereAndForSomething() throws IOException {
        String either = "give exactly one of \"begins\" and \"mentions\".";
        replace("{ kind: form, begins: [đơn, tờ khai] }", "{ kind: form }");
        assertThat(messages()).containsExactly(either);
        replace("{ kind: form }", "{ kind: form, begins: [đơn], mentions: [tờ khai] }");
        assertThat(messages()).containsExactly(either);
        replace("begins: [đơn], mentions: [tờ khai]", "begins: [đơn, '...']");
        assertThat(messages()).containsExactly("the phrase has no word.");
    }

    @Test
    void onlyTheRulesThatSaySoGoBeforeTheFormOfTheRecord() {
        // A plan whose form is prescribed stays a plan; a copy on a prescribed form is a form to fill in.
        ProcedureCost plan = Samples.cost(Samples.procedure().cases(List.of(Samples.dossier(onForm("Phương án")))));
        ProcedureCost copy = Samples.cost(Samples.procedure().cases(List.of(Samples.dossier(onForm("Bản sao sổ")))));
        assertThat(Samples.sum(plan, Task.PREPARE)).isEqualByComparingTo("300000");
        assertThat(Samples.sum(copy, Task.PREPARE)).isEqualByComparingTo("30000");
    }

    private static RequiredDocument onForm(String name) {
        return new RequiredDocument(name, null, 1, 0, "Mẫu số 1", null);
    }

    private void replace(String from, String to) throws IOException {
        Path papers = folder.resolve("papers.yaml");
        String text = Files.readString(papers);
        assertThat(text).contains(from);
        Files.writeString(papers, text.replace(from, to));
    }

    private List<String> messages() {
        return catchThrowableOfType(InvalidInput.class, () -> CostModel.read(folder, Optional.empty()))
                .problems()
                .stream()
                .map(problem -> problem.message().en())
                .toList();
    }
}
