package vn.gon.report;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gon.audit.Finding;
import vn.gon.plan.Assessment;
import vn.gon.plan.Costing;
import vn.gon.plan.FindingSaving;
import vn.gon.reform.Lever;
import vn.gon.text.Bilingual;
import vn.gon.text.Language;

/** What a report says against itself. */
class HonestyTest {

    private static Honesty of(Assessment... assessments) {
        ReportBuilder builder = new ReportBuilder(Samples.about(), 2);
        Arrays.stream(assessments).forEach(builder::add);
        return builder.build().honesty();
    }

    private static Assessment offline(String code) {
        return SampleCosts.assess(
                Samples.procedure(code, "Thủ tục " + code, "Bộ Mẫu").build(), "10", List.of(Samples.offline(code)));
    }

    private static Assessment leavingOut(Assessment assessment, Finding... leftOut) {
        return new Assessment(
                assessment.regulation(),
                assessment.findings(),
                assessment.undecided(),
                assessment.after(),
                assessment.costing(),
                List.of(),
                List.of(leftOut));
    }

    private static Assessment dearer(Assessment assessment, String by) {
        Costing costing = requireNonNull(assessment.costing());
        List<FindingSaving> savings = costing.savings().stream()
                .map(saving -> new FindingSaving(saving.finding(), new BigDecimal(by).negate(), saving.marginal()))
                .toList();
        return new Assessment(
                assessment.regulation(),
                assessment.findings(),
                assessment.undecided(),
                assessment.after(),
                new Costing(costing.before(), costing.after(), savings));
    }

    @ParameterizedTest
    @EnumSource(Lever.class)
    void everyLeverHasASafeguardInBothLanguages(Lever lever) {
        Safeguard safeguard = Safeguard.of(new Count<>(lever, 3));

        assertThat(safeguard.edits()).isEqualTo(3);
        assertThat(safeguard.text().vi())
                .endsWith(".")
                .isNotEqualTo(safeguard.text().en());
        assertThat(safeguard.text().en()).endsWith(".");
    }

    @Test
    void onlyLeversThatAreProposedNeedASafeguard() {
        assertThat(Samples.small().honesty().safeguards())
                .extracting(Safeguard::lever)
                .containsExactlyElementsOf(
                        Samples.small().levers().stream().map(Count::of).toList());
    }

    @Test
    void whatMakesAFilingDearerIsNotRecommendedAndComesFirst() {
        Honesty honesty = of(
                leavingOut(offline("1"), Samples.slow("1")), dearer(offline("2"), "500"), dearer(offline("3"), "900"));

        assertThat(honesty.notRecommended())
                .extracting(NotRecommended::cause, NotRecommended::code, NotRecommended::dearer)
                .containsExactly(
                        tuple(NotRecommended.Cause.DEARER, "3", new BigDecimal("900")),
                        tuple(NotRecommended.Cause.DEARER, "2", new BigDecimal("500")));
        assertThat(honesty.notListed()).isEqualTo(1);
    }

    @Test
    void whatThePackageLeavesOutIsListedAndCounted() {
        Honesty honesty = of(leavingOut(offline("1"), Samples.slow("1"), Samples.identity("1", 0)));

        assertThat(honesty.found()).isEqualTo(new Found(1, 0, 3));
        NotRecommended row = honesty.notRecommended().get(0);
        assertThat(row.cause()).isEqualTo(NotRecommended.Cause.LEFT_OUT);
        assertThat(row.rules()).containsExactly(Samples.SLOW, Samples.IDENTITY);
        assertThat(row.edits())
                .extracting(Bilingual::vi)
                .containsExactly(
                        "Rút ngắn thời hạn giải quyết 30%", "Thay giấy tờ bằng dữ liệu cơ quan nhà nước đã có");
    }

    @Test
    void aFindingTakenUpInPartIsOneFinding() {
        assertThat(of(leavingOut(offline("1"), Samples.offline("1"))).found().findings())
                .isEqualTo(1);
    }

    @Test
    void aRuleWhoseFindingsWereLeftOutIsNotSilent() {
        ReportBuilder builder = new ReportBuilder(Samples.about(), 2);
        builder.add(leavingOut(offline("1"), Samples.slow("1")));

        assertThat(builder.build().silentRules()).doesNotContain(Samples.SLOW).contains(Samples.SILENT);
    }

    @Test
    void withoutAPackageWhatWasFoundIsWhatIsReported() {
        Totals totals = Register.report().totals();

        assertThat(Register.report().honesty().found())
                .isEqualTo(new Found(totals.flagged(), totals.conditionsFlagged(), totals.findings()));
    }

    @Test
    void eachKindOfMissingDataIsCountedOnceARecord() {
        Assessment assessment = offline("1");
        Assessment open = new Assessment(
                assessment.regulation(),
                assessment.findings(),
                List.of(
                        new vn.gon.audit.Undecided(
                                "HS003", "certified-copy", "1", "cases[0].time-unit, channels[1].time-unit"),
                        new vn.gon.audit.Undecided("TH002", "long-time-limit", "1", "channels[0].time-unit, online")),
                assessment.after(),
                assessment.costing());

        Honesty honesty = of(open, offline("2"));
        assertThat(honesty.gaps())
                .extracting(gap -> gap.title().vi(), DataGap::regulations, DataGap::questions)
                .containsExactly(
                        tuple("mức độ dịch vụ công trực tuyến", 1, 1), tuple("đơn vị của thời hạn giải quyết", 1, 2));
        assertThat(honesty.unassessed())
                .extracting(Unassessed::agency, Unassessed::regulations, Unassessed::affected, Unassessed::questions)
                .containsExactly(tuple("Bộ Mẫu", 2, 1, 2));
    }

    @Test
    void unknownFilingsAreAGapOfTheirOwn() {
        assertThat(Samples.small().honesty().gaps())
                .filteredOn(gap -> gap.field().equals(GapSums.FILINGS))
                .extracting(DataGap::regulations, DataGap::questions)
                .containsExactly(tuple(1, 0));
    }

    @Test
    void everyFormatTellsTheSameReservations() throws IOException {
        Report report = Samples.small();
        JsonNode json = new JsonMapper()
                .readTree(ReportGoldensTest.written(report, Format.JSON, Language.VIETNAMESE))
                .get("honesty");
        String html = ReportGoldensTest.written(report, Format.HTML, Language.VIETNAMESE);
        String markdown = ReportGoldensTest.written(report, Format.MARKDOWN, Language.VIETNAMESE);

        for (JsonNode safeguard : json.get("safeguards")) {
            String text = safeguard.at("/text/vi").asText();
            assertThat(html).contains(text);
            assertThat(markdown).contains(text);
        }
        for (JsonNode gap : json.get("dataGaps")) {
            String title = gap.at("/title/vi").asText();
            String number = gap.get("regulations").asText();
            assertThat(html).contains(">" + title + "</span></th><td class=\"n\">" + number + "</td>");
            assertThat(markdown).contains("| " + title + " | " + number + " |");
        }
    }

    @Test
    void fieldsAreCalledAsThoseWhoFillThemInCallThem() {
        assertThat(Set.of("cases[0].time-unit", "channels[12].time-unit"))
                .extracting(path -> FieldWords.title(path).vi())
                .containsOnly("đơn vị của thời hạn giải quyết");
        assertThat(FieldWords.title("channels[0].fees[1].amount").vi()).isEqualTo("mức phí, lệ phí");
        assertThat(FieldWords.title("register[1.001266].code").vi()).isEqualTo("bản ghi khác trong danh mục");
        assertThat(FieldWords.title("nothing-known").vi()).isEqualTo("nothing-known");
    }
}
