package vn.gon.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gon.regulation.Procedure;
import vn.gon.text.Language;

/** Whatever a register holds comes out as data. */
class UntrustedTextTest {

    private static Report named(String name) {
        return named("1.000001", name);
    }

    private static Report named(String code, String name) {
        ReportBuilder builder = new ReportBuilder(Samples.about(name, name), 10);
        Procedure procedure = Samples.procedure(code, name, name)
                .fields(List.of(name))
                .deciding(List.of(name))
                .decision(name)
                .cases(List.of(new vn.gon.regulation.SubmissionCase(name, null, List.of(Samples.paper(name, null)))))
                .build();
        builder.add(SampleCosts.assess(procedure, "10", List.of(Samples.offline(code), Samples.identity(code, 0))));
        builder.add(Samples.condition("DK-001-01", name));
        return builder.build();
    }

    private static String html(Report report) throws IOException {
        return ReportGoldensTest.written(report, Format.HTML, Language.VIETNAMESE);
    }

    private static String markdown(Report report) throws IOException {
        return ReportGoldensTest.written(report, Format.MARKDOWN, Language.VIETNAMESE);
    }

    @Test
    void markupIsShownAndNotRun() throws IOException {
        Report report = named("<script>alert(1)</script><img src=x onerror=alert(1)>\"'&amp;");

        assertThat(html(report))
                .doesNotContain("<script>alert", "<img")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .contains("&amp;amp;");
        assertThat(markdown(report))
                .contains("\\<script\\>alert(1)\\</script\\>")
                .contains("\\&amp;");
    }

    @Test
    void templateCommandsAreShownAndNotRun() throws IOException {
        Report report = named("${7*7} <#list 1..9 as x>x</#list> [=7*7] #{7*7}");

        assertThat(html(report)).contains("${7*7} &lt;#list 1..9 as x&gt;").doesNotContain("49 ");
    }

    @Test
    void tablesOfMarkdownKeepTheirColumns() throws IOException {
        assertThat(markdown(named("a | b\nc `d` *e* [f](http://g)")))
                .contains("a \\| b c \\`d\\` \\*e\\* \\[f\\](http\\://g)");
    }

    @Test
    void aFormulaStaysTextInASpreadsheet() throws IOException {
        assertThat(ReportGoldensTest.written(named("=cmd|' /C calc'!A0"), Format.CSV, Language.VIETNAMESE))
                .contains(",'=cmd|' /C calc'!A0,")
                .doesNotContain(",=cmd");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void halfACharacterIsReplaced(Format format) throws IOException {
        String text = ReportGoldensTest.written(named("trước\uD83Dsau\uDE00"), format, Language.VIETNAMESE);

        assertThat(text).contains("trước\uFFFDsau\uFFFD");
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"HTML", "MARKDOWN", "JSON"})
    void aWholeCharacterOutsideTheBasicPlaneStays(Format format) throws IOException {
        assertThat(ReportGoldensTest.written(named("mực \uD83D\uDE00"), format, Language.VIETNAMESE))
                .contains("mực \uD83D\uDE00");
    }

    @Test
    void controlCharactersDoNotReachThePage() throws IOException {
        assertThat(html(named("a\u0000b\u001Bc"))).contains("a\uFFFDb\uFFFDc").doesNotContain("\u0000", "\u001B");
    }

    @Test
    void charactersThatTurnTextAroundAreNamed() throws IOException {
        Report report = named("giấy \u202Egnp.exe");

        assertThat(html(report)).contains("<bdi>giấy (U+202E)gnp.exe</bdi>").doesNotContain("\u202E");
        assertThat(markdown(report)).contains("giấy (U+202E)gnp.exe").doesNotContain("\u202E");
    }

    @Test
    void textThatRunsFromRightToLeftIsKeptApartOnThePage() throws IOException {
        assertThat(html(named("\u05E9\u05DC\u05D5\u05DD"))).contains("<bdi>\u05E9\u05DC\u05D5\u05DD</bdi>");
    }

    @Test
    void aVeryLongTitleIsCutOnTheFrontSheetAndWholeInTheProposal() throws IOException {
        String title = "Cấp giấy phép ".repeat(220).strip();
        String page = html(named(title));
        String front = page.substring(page.indexOf("class=\"front\""), page.indexOf("class=\"contents\""));

        assertThat(front).doesNotContain(title).contains("Cấp giấy…");
        assertThat(page).contains("<h4>1. <bdi>" + title + "</bdi></h4>");
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"HTML", "MARKDOWN", "CSV", "JSON"})
    void aVeryLongTitleIsWholeSomewhereInEveryFormat(Format format) throws IOException {
        String title = "Cấp giấy phép ".repeat(220).strip();

        assertThat(title).hasSizeGreaterThan(3000);
        assertThat(ReportGoldensTest.written(named(title), format, Language.VIETNAMESE))
                .contains(title);
    }

    @Test
    void aMissingAgencyIsSaidToBeUnknown() throws IOException {
        ReportBuilder builder = new ReportBuilder(Samples.about("Mẫu", null), 10);
        Procedure procedure = Samples.procedure("1.000001", "Thủ tục", "").build();
        builder.add(Samples.withUndecided(
                SampleCosts.assess(procedure, "10", List.of(Samples.offline("1.000001"))), Samples.CERTIFIED));
        Report report = builder.build();
        JsonMapper json = new JsonMapper();

        assertThat(html(report))
                .contains("<th scope=\"row\">(chưa rõ cơ quan)</th>")
                .contains("<td>(chưa rõ cơ quan)</td>");
        assertThat(markdown(report)).contains("| (chưa rõ cơ quan) | 1/1 |");
        assertThat(json.readTree(ReportGoldensTest.written(report, Format.JSON, Language.VIETNAMESE))
                        .at("/agencies/0/agency")
                        .asText())
                .isEmpty();
    }

    @Test
    void aStrangeCodeStillLinksToItsProposal() throws IOException {
        assertThat(html(named("a b\"<#>", "Thủ tục")))
                .contains("href=\"#a_20_b_22__3c__23__3e_\"")
                .contains("<article id=\"a_20_b_22__3c__23__3e_\"");
    }

    @Test
    void jsonKeepsTheTextAsItIs() throws IOException {
        String json = ReportGoldensTest.written(named("<b> \" \\ \u202E =1"), Format.JSON, Language.VIETNAMESE);

        assertThat(new JsonMapper().readTree(json).at("/candidates/0/name").asText())
                .isEqualTo("<b> \" \\ \u202E =1");
    }
}
