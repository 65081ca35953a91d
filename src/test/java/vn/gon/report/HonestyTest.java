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

    /** Returns the honesty of a report of a package, with what the whole audit found beside it. */
    private static Honesty proposing(List<Assessment> audited, List<Assessment> chosen) {
        ReportBuilder whole = new ReportBuilder(Samples.about(), 2);
        audited.forEach(whole::add);
        ReportBuilder part = new ReportBuilder(Samples.about(), 2);
        chosen.forEach(part::add);
        return part.build().proposing(Packages.none(), whole.build()).honesty();
    }

    private static Assessment both(String code) {
        return SampleCosts.assess(
                Samples.procedure(code, "Thủ tục " + code, "Bộ Mẫu").build(),
                "10",
                List.of(Samples.offline(code), Samples.slow(code)));
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
        Honesty honesty = of(offline("1"), dearer(offline("2"), "500"), dearer(offline("3"), "900"));

        assertThat(honesty.notRecommended())
                .extracting(NotRecommended::cause, NotRecommended::code, NotRecommended::dearer)
                .containsExactly(
                        tuple(NotRecommended.Cause.DEARER, "3", new BigDecimal("900")),
                        tuple(NotRecommended.Cause.DEARER, "2", new BigDecimal("500")));
        assertThat(honesty.notListed()).isZero();
    }

    @Test
    void whatThePackageLeavesOutIsListedInWholeOrInPart() {
        Honesty honesty = proposing(List.of(both("1"), both("2"), offline("3")), List.of(offline("1"), offline("3")));

        assertThat(honesty.notRecommended())
                .extracting(NotRecommended::cause, NotRecommended::code, NotRecommended::rules)
                .containsExactly(
                        tuple(NotRecommended.Cause.LEFT_OUT, "1", List.of(Samples.SLOW)),
                        tuple(NotRecommended.Cause.LEFT_OUT, "2", List.of(Samples.OFFLINE, Samples.SLOW)));
        assertThat(honesty.notRecommended().get(0).edits())
                .extracting(Bilingual::vi)
                .containsExactly("Rút ngắn thời hạn giải quyết 30%");
    }

    @Test
    void conditionsLeftOutAreListedToo() {
        Honesty honesty = proposing(List.of(Samples.condition("DK-001-01", "Có uy tín")), List.of());

        assertThat(honesty.notRecommended()).extracting(NotRecommended::code).containsExactly("DK-001-01");
    }

    @Test
    void asMuchIsListedAsThereIsRoomForAndTheRestCounted() {
        List<Assessment> many = java.util.stream.IntStream.range(0, 9)
                .mapToObj(i -> offline("1.00000" + i))
                .toList();
        Honesty honesty = proposing(many, List.of());

        assertThat(honesty.notRecommended()).hasSize(Report.FRONT_ROWS);
        assertThat(honesty.notRecommendedInAll()).isEqualTo(9);
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
