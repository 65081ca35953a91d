package vn.gon.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.gon.text.Language;

/** What makes the page stand alone and readable for everyone. */
class HtmlPageTest {

    private static final String PAGE = page();

    private static String page() {
        try {
            return ReportGoldensTest.written(Register.report(), Format.HTML, Language.VIETNAMESE);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> found(String pattern) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(PAGE);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    @Test
    void nothingIsLoadedFromElsewhere() {
        assertThat(PAGE).doesNotContain("<link", "<img", "@import", "url(", "http://", "https://");
        assertThat(found("(?:href|src)=\"([^\"]*)\"")).allMatch(target -> target.startsWith("#"));
    }

    @Test
    void nothingRunsOrStylesThePageButWhatItNames() throws NoSuchAlgorithmException {
        assertThat(found("<(script|style)[^>]*>")).containsExactly("style", "script");
        assertThat(found("(?s)<script>(.*?)</script>"))
                .allSatisfy(script -> assertThat(PAGE).contains("script-src 'sha256-" + hash(script) + "'"));
        assertThat(found("(?s)<style>(.*?)</style>"))
                .allSatisfy(style -> assertThat(PAGE).contains("style-src 'sha256-" + hash(style) + "'"));
        assertThat(PAGE).contains("default-src 'none'").doesNotContain(" style=\"", " onclick", "unsafe");
    }

    private static String hash(String text) throws NoSuchAlgorithmException {
        return Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void everyLinkLeadsSomewhereAndEveryPlaceHasOneName() {
        List<String> names = found(" id=\"([^\"]*)\"");

        assertThat(names).doesNotHaveDuplicates();
        assertThat(names).containsAll(found("href=\"#([^\"]*)\""));
    }

    @Test
    void everyCandidateHasItsOwnLink() {
        assertThat(found("<article id=\"([^\"]*)\""))
                .containsExactlyElementsOf(Register.report().candidates().stream()
                        .map(Candidate::code)
                        .toList());
    }

    @Test
    void headingsDescendWithoutAGap() {
        int above = 0;
        for (String level : found("<h([1-6])[ >]")) {
            int depth = Integer.parseInt(level);
            assertThat(depth).isLessThanOrEqualTo(above + 1);
            above = depth;
        }
        assertThat(found("<h(1)")).hasSize(1);
    }

    @Test
    void everyTableHeaderSaysWhatItHeads() {
        assertThat(found("<th( [^>]*|)>")).allMatch(attributes -> attributes.contains("scope="));
    }

    @Test
    void theLanguageIsNamed() throws IOException {
        assertThat(PAGE).contains("<html lang=\"vi\" ");
        assertThat(ReportGoldensTest.written(Samples.small(), Format.HTML, Language.ENGLISH))
                .contains("<html lang=\"en\" ")
                .contains("<bdi lang=\"vi\">Cấp giấy phép mở lớp dạy bơi</bdi>");
    }

    @Test
    void theFrontSheetHasAtMostFiveRowsATableAndShortNames() {
        String front = PAGE.substring(PAGE.indexOf("class=\"front\""), PAGE.indexOf("class=\"contents\""));

        assertThat(front.split("<tr><th scope=\"row\">", -1)).hasSizeLessThanOrEqualTo(1 + 5 + 5);
        assertThat(found("<tr><th scope=\"row\"><a href=\"#[^\"]*\"><bdi>([^<]*)</bdi>"))
                .hasSize(10)
                .allMatch(name -> name.length() <= 80);
    }

    @Test
    void theDraftIsMarkedAsOne() {
        assertThat(PAGE).contains("<p class=\"draft\">DỰ THẢO</p>");
    }

    @Test
    void theSameReportGivesTheSamePageWhateverTheMachineSpeaks() throws IOException {
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(ReportGoldensTest.written(Register.report(), Format.HTML, Language.VIETNAMESE))
                    .isEqualTo(PAGE);
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void aRegisterOfNothingStillGivesAPage() throws IOException {
        Report empty = new ReportBuilder(Samples.about("Trống", null), 10).build();

        assertThat(ReportGoldensTest.written(empty, Format.HTML, Language.VIETNAMESE))
                .contains("<dd>chưa rõ</dd>")
                .contains("ngày số liệu: chưa rõ")
                .contains("Không có nội dung cần quyết định.");
    }
}
