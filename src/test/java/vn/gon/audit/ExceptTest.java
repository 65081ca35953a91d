package vn.gon.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.gon.catalog.CatalogJson;
import vn.gon.regulation.Procedure;
import vn.gon.text.InvalidInput;

/** Wordings that do not count are struck out before a rule looks. */
class ExceptTest {

    @Test
    void aStruckOutPhraseIsNotMentioned() {
        String when = "{ field: name, mentions: [chứng thực], except: [không cần chứng thực] }";
        assertThat(flags(when, "Bản sao không cần chứng thực")).isFalse();
        assertThat(flags(when, "Bản sao có chứng thực")).isTrue();
    }

    @Test
    void whatStandsBesideAStruckOutPhraseStillCounts() {
        String when = "{ field: name, mentions: [chứng thực], except: [không cần chứng thực] }";
        assertThat(flags(when, "Đơn không cần chứng thực; bản sao có chứng thực"))
                .isTrue();
    }

    @Test
    void strikingOutJoinsNoWordsThatStoodApart() {
        String when = "{ field: name, mentions: [bản sao], except: [chính và] }";
        assertThat(flags(when, "Bản chính và sao lục")).isFalse();
    }

    @Test
    void aStruckOutMatchIsNotMatched() {
        String when = "{ field: name, matches: 'hộ chiếu', except: 'số hộ chiếu' }";
        assertThat(flags(when, "Danh sách ghi số hộ chiếu")).isFalse();
        assertThat(flags(when, "Danh sách ghi số hộ chiếu và bản sao hộ chiếu")).isTrue();
    }

    @Test
    void aMatchReadsTheToneMarkInEitherPlacementAndAnySpacing() {
        String when = "{ field: name, matches: 'hợp pháp hóa lãnh sự' }";
        assertThat(flags(when, "Bản sao đã hợp pháp hoá\n  lãnh sự")).isTrue();
    }

    @Test
    void exceptGoesOnlyWithWordings() {
        assertThatThrownBy(() -> rule("{ field: originals, more-than: 1, except: [hai] }"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("except");
    }

    @Test
    void aMistakeInAnExceptionIsReported() {
        assertThatThrownBy(() -> rule("{ field: name, matches: 'thuế', except: '(' }"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("RE2");
    }

    private static boolean flags(String when, String paper) {
        Procedure procedure = CatalogJson.fromPlain(
                Map.of(
                        "code", "1.000001",
                        "name", "Cấp giấy phép",
                        "agency", "Bộ Mẫu",
                        "cases", List.of(Map.of("documents", List.of(Map.of("name", paper))))),
                Procedure.class);
        List<Finding> findings = new ArrayList<>();
        rule(when).judge(Element.of(procedure), findings, new ArrayList<>());
        return !findings.isEmpty();
    }

    private static Rule rule(String when) {
        return RuleFile.parse("rule.yaml", """
                id: HS999
                name: sample
                title: { vi: Mẫu, en: Sample }
                criterion: cost
                severity: info
                applies-to: procedure
                for-each: documents
                when: %s
                why: { vi: Vì vậy, en: Because }
                legal: [ { instrument: 63/2010/NĐ-CP, status: assumed } ]
                examples:
                  flags: [ { documents: [ { name: Đơn } ] } ]
                  passes: []
                """.formatted(when));
    }
}
