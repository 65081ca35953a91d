package vn.gon.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gon.audit.Truth.NO;
import static vn.gon.audit.Truth.UNKNOWN;
import static vn.gon.audit.Truth.YES;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gon.regulation.Channel;
import vn.gon.regulation.ChannelKind;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.ProcedureBuilder;
import vn.gon.regulation.RequiredDocument;
import vn.gon.regulation.SubmissionCase;
import vn.gon.yaml.YamlFile;
import vn.gon.yaml.YamlNode;

/** What each condition answers, and what it quotes. */
class ConditionTest {

    private static final Procedure PROCEDURE = new ProcedureBuilder("1.000001", "Cấp giấy phép", "Bộ Ví dụ")
            .channels(List.of(new Channel(ChannelKind.DIRECT, null, null, null)))
            .cases(List.of(new SubmissionCase(
                    null,
                    null,
                    List.of(
                            new RequiredDocument("Đơn đề nghị", null, 1, 0, null, null),
                            new RequiredDocument("Bản sao chứng thực CCCD", null, null, 2, null, null)))))
            .build();

    @ParameterizedTest
    @CsvSource({
        "YES, YES, YES, YES",
        "YES, NO, NO, YES",
        "YES, UNKNOWN, UNKNOWN, YES",
        "NO, UNKNOWN, NO, UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
        "NO, NO, NO, NO"
    })
    void truthsCombineAsKleeneSays(Truth a, Truth b, Truth and, Truth or) {
        assertThat(a.and(b)).isEqualTo(and);
        assertThat(b.and(a)).isEqualTo(and);
        assertThat(a.or(b)).isEqualTo(or);
        assertThat(b.or(a)).isEqualTo(or);
        assertThat(a.negated().negated()).isEqualTo(a);
    }

    @Test
    void mentionsReadsWholeWordsWhateverTheirCase() {
        assertThat(answer("{ field: name, mentions: [GIẤY PHÉP] }")).isEqualTo(YES);
        assertThat(answer("{ field: name, mentions: [phé] }")).isEqualTo(NO);
        assertThat(answer("{ field: description, mentions: [giấy] }")).isEqualTo(UNKNOWN);
    }

    @Test
    void aTextMayBeginWithAPhraseOrMatchAPattern() {
        assertThat(answer("{ field: name, starts-with: [cấp giấy] }")).isEqualTo(YES);
        assertThat(answer("{ field: name, starts-with: [giấy] }")).isEqualTo(NO);
        assertThat(answer("{ field: name, matches: 'cấp .* phép$' }")).isEqualTo(YES);
    }

    @Test
    void missingIsNeverUnknown() {
        assertThat(answer("{ field: objective, missing: true }")).isEqualTo(YES);
        assertThat(answer("{ field: objective, missing: false }")).isEqualTo(NO);
        assertThat(answer("{ field: channels, missing: false }")).isEqualTo(YES);
    }

    @Test
    void wordsAreComparedWhole() {
        assertThat(answer("{ field: channel-kinds, one-of: [direct, postal] }")).isEqualTo(YES);
        assertThat(answer("{ field: channel-kinds, none-of: [online] }")).isEqualTo(YES);
        assertThat(answer("{ field: subjects, one-of: [citizen] }")).isEqualTo(UNKNOWN);
    }

    @Test
    void elementsAreCountedAndQuantified() {
        assertThat(answer("{ count: documents, more-than: 1 }")).isEqualTo(YES);
        assertThat(answer("{ count: documents, at-least: 3 }")).isEqualTo(NO);
        assertThat(answer("{ count: steps, at-least: 1 }")).isEqualTo(UNKNOWN);
        assertThat(answer("{ some: documents, where: { field: copies, more-than: 1 } }"))
                .isEqualTo(YES);
        assertThat(answer("{ every: documents, where: { field: originals, at-most: 1 } }"))
                .isEqualTo(UNKNOWN);
        assertThat(answer("{ none: channels, where: { field: kind, equals: online } }"))
                .isEqualTo(YES);
    }

    @Test
    void everyNeedsAtLeastOneElement() {
        Procedure bare = PROCEDURE.toBuilder().channels(List.of()).build();

        assertThat(read("{ every: channels, where: { field: kind, equals: online } }")
                        .test(Element.of(bare)))
                .isEqualTo(NO);
    }

    @Test
    void anElementCanAskAboutItsProcedure() {
        Condition condition = read("{ some: documents, where: { field: procedure.agency, mentions: [Bộ Ví dụ] } }");

        assertThat(condition.test(Element.of(PROCEDURE))).isEqualTo(YES);
    }

    @Test
    void evidenceQuotesTheFieldsThatMadeItTrue() {
        Condition condition = read("{ some: documents, where: { all: [ { field: name, mentions: [chứng thực] },"
                + " { field: copies, more-than: 1 } ] } }");
        List<Evidence> evidence = new ArrayList<>();

        condition.addEvidence(Element.of(PROCEDURE), evidence);

        assertThat(evidence)
                .containsExactly(
                        new Evidence("cases[0].documents[1].name", "Bản sao chứng thực CCCD"),
                        new Evidence("cases[0].documents[1].copies", "2"));
    }

    @Test
    void whatIsMissingIsNamed() {
        Condition condition = read("{ every: documents, where: { field: originals, at-most: 1 } }");
        List<String> missing = new ArrayList<>();

        condition.addMissing(Element.of(PROCEDURE), missing);

        assertThat(missing).containsExactly("cases[0].documents[1].originals");
    }

    private static Truth answer(String yaml) {
        return read(yaml).test(Element.of(PROCEDURE));
    }

    private static Condition read(String yaml) {
        YamlNode node = YamlFile.parse("when.yaml", yaml);
        Condition condition = new ConditionReader(ElementKind.PROCEDURE)
                .read(node, ElementKind.PROCEDURE)
                .orElseThrow();
        node.file().requireValid();
        return condition;
    }
}
