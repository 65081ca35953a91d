package vn.gon.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gon.text.Language;

/** The page as a browser shows it; needs a browser on the machine and installs none. */
class ReportInBrowserTest {

    /** What is visible and not text of a picture: its colour, what lies behind it, and the ratio of the two. */
    private static final String LOW_CONTRAST = """
            (() => {
              const channel = v => { v /= 255; return v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; };
              const light = c => 0.2126 * channel(c[0]) + 0.7152 * channel(c[1]) + 0.0722 * channel(c[2]);
              const colour = text => (text.match(/[\\d.]+/g) || []).map(Number);
              const behind = e => {
                for (; e; e = e.parentElement) {
                  const c = colour(getComputedStyle(e).backgroundColor);
                  if (c.length === 3 || c[3] === 1) { return c; }
                }
                return getComputedStyle(document.documentElement).colorScheme, matchMedia('(prefers-color-scheme: dark)').matches
                  ? [0, 0, 0] : [255, 255, 255];
              };
              document.querySelectorAll('details').forEach(d => { d.open = true; });
              const low = new Set();
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                const e = walker.currentNode.parentElement;
                if (!walker.currentNode.textContent.trim() || e.closest('script, svg title')) { continue; }
                const svg = e.closest('svg');
                const ink = colour(svg ? getComputedStyle(e).fill : getComputedStyle(e).color), paper = behind(e);
                const a = light(ink), b = light(paper), ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
                if (ratio < 4.5) { low.add(e.tagName + '.' + e.className + ' ' + ratio.toFixed(2)); }
              }
              return [...low];
            })()""";

    private static final String VISIBLE_ROWS = "[...document.querySelectorAll('[id=\"t:items\"] tbody tr')]"
            + ".filter(r => r.offsetParent).map(r => r.cells[1].querySelector('.soft').textContent)";

    @TempDir
    private static Path folder;

    private static Path page;
    private static Browser browser;

    @BeforeAll
    static void openBrowser() throws IOException {
        Optional<Path> program = Browser.program();
        assumeTrue(
                program.isPresent(),
                "no chromium or google-chrome on the PATH, so the page was not tried in a browser");
        page = written(Register.report(), "report.html", Language.VIETNAMESE);
        browser = Browser.open(program.get(), folder.resolve("profile"));
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void afresh() {
        browser.runsScripts(true);
        browser.resize(1280, 900);
        browser.show("light", "screen");
        show(page, "");
    }

    /** Opens a page and waits until its tools are there. */
    private static void show(Path file, String fragment) {
        browser.load(file, fragment);
        browser.value("""
                new Promise(done => {
                  const look = () => document.documentElement.classList.contains('ready') ? done() : setTimeout(look, 20);
                  look();
                })""");
    }

    private static Path written(Report report, String name, Language language) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            ReportWriters.write(report, Format.HTML, language, out);
        }
        return file;
    }

    private static void type(String query) {
        browser.value("""
                new Promise(done => {
                  const input = document.querySelector('[id="t:items"]').closest('section').querySelector('.tools input');
                  input.value = '%s';
                  input.dispatchEvent(new Event('input'));
                  setTimeout(done, 150);
                })""".formatted(query));
    }

    private static void choose(int filter, String value) {
        browser.value("""
                (() => {
                  const select = document.querySelectorAll('[id="s:candidates"] ~ .tools select')[%d];
                  select.value = '%s';
                  select.dispatchEvent(new Event('change'));
                })()""".formatted(filter, value));
    }

    private static void press(int column) {
        browser.value("document.querySelectorAll('[id=\"t:items\"] thead th button')[" + column + "].click()");
    }

    private static String count() {
        return browser.value("document.querySelector('[id=\"s:candidates\"] ~ .tools [role=status]').textContent")
                .asText();
    }

    @Test
    void nothingIsAskedOfTheNetworkAndNothingGoesWrong() {
        assertThat(browser.requests())
                .allMatch(address -> address.startsWith("file://") || address.startsWith("about:"));
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aSearchWithoutMarksFindsWordsWithMarks() {
        type("giay phep ruou");

        assertThat(browser.value(VISIBLE_ROWS)).hasSize(1);
        assertThat(count()).isEqualTo("Hiện 1 trong 1 dòng phù hợp, tổng cộng 16 dòng.");
    }

    @Test
    void aSearchWithMarksFindsOnlyThoseMarks() {
        type("khám bệnh");
        assertThat(browser.value(VISIBLE_ROWS)).hasSize(1);

        type("khâm bệnh");
        assertThat(browser.value(VISIBLE_ROWS)).isEmpty();
    }

    @Test
    void aCodeIsFound() {
        type("1.001137");

        assertThat(browser.value(VISIBLE_ROWS).get(0).asText()).isEqualTo("1.001137");
    }

    @Test
    void anAgencyIsFilteredByAndAllComeBack() {
        choose(0, "Bộ Y tế");
        assertThat(browser.value(VISIBLE_ROWS)).hasSize(3);

        choose(0, "");
        assertThat(browser.value(VISIBLE_ROWS)).hasSize(16);
    }

    @Test
    void oneOfSeveralLeversOfARowIsFilteredBy() {
        choose(1, "rút ngắn thời hạn");

        assertThat(browser.value(VISIBLE_ROWS).size()).isBetween(1, 15);
    }

    @Test
    void aPressOnAHeadSortsByItAndTheUnknownStaysLast() {
        press(5);
        JsonNode filings = browser.value(
                "[...document.querySelectorAll('[id=\"t:items\"] tbody tr')].map(r => r.cells[5].textContent)");

        assertThat(filings.get(0).asText()).isEqualTo("412.000");
        assertThat(filings.get(1).asText()).isEqualTo("128.400");
        assertThat(filings.get(15).asText()).isEqualTo("chưa rõ");
        assertThat(browser.value("document.querySelectorAll('[id=\"t:items\"] th')[5].getAttribute('aria-sort')")
                        .asText())
                .isEqualTo("descending");

        press(5);
        assertThat(browser.value("document.querySelector('[id=\"t:items\"] tbody tr').cells[5].textContent")
                        .asText())
                .isEqualTo("45");
        assertThat(browser.value("document.querySelectorAll('[aria-sort]').length")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void namesSortAsVietnameseDoes() {
        press(1);

        assertThat(browser.value("[...document.querySelectorAll('[id=\"t:items\"] tbody tr')]"
                                + ".map(r => r.cells[1].textContent[0]).join('')")
                        .asText())
                .startsWith("C")
                .endsWith("X")
                .containsSubsequence("Đ", "G");
    }

    @Test
    void aLinkToAnItemOpensIt() {
        show(page, "#1.001137");

        assertThat(browser.value("document.getElementById('1.001137').closest('details').open")
                        .asBoolean())
                .isTrue();
        assertThat(browser.value("document.getElementById('1.001137').getBoundingClientRect().top")
                        .asDouble())
                .isBetween(0.0, 150.0);
        assertThat(browser.value("document.querySelectorAll('details[open]').length")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void aLinkToARowFarDownShowsIt() throws IOException {
        show(written(LongRegister.report(250, 1), "long.html", Language.VIETNAMESE), "#9.000248");

        assertThat(browser.value("document.querySelector('[id=\"t:items\"] tbody tr').id")
                        .asText())
                .isEqualTo("9.000248");
        assertThat(count()).startsWith("Hiện 100 trong 250");
    }

    @Test
    void aLongTableIsShownInParts() throws IOException {
        show(written(LongRegister.report(250, 1), "long.html", Language.VIETNAMESE), "");
        assertThat(browser.value(VISIBLE_ROWS)).hasSize(100);

        browser.value("document.querySelector('[id=\"s:candidates\"] ~ .more').click()");
        assertThat(browser.value(VISIBLE_ROWS)).hasSize(250);
        assertThat(browser.value("document.querySelector('[id=\"s:candidates\"] ~ .more').hidden")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void withoutScriptsEveryRowIsThereAndEveryItemOpens() throws IOException {
        browser.runsScripts(false);
        browser.load(written(LongRegister.report(250, 1), "long.html", Language.VIETNAMESE), "");

        assertThat(browser.value("document.querySelectorAll('[id=\"t:items\"] tbody tr').length")
                        .asInt())
                .isEqualTo(100);
        assertThat(browser.value("document.querySelectorAll('noscript .part tbody tr').length")
                        .asInt())
                .isEqualTo(150);
        assertThat(browser.value("document.querySelectorAll('.tools, .more, thead button').length")
                        .asInt())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void everyTextStandsOutFromWhatIsBehindIt(String scheme) {
        browser.show(scheme, "screen");

        assertThat(browser.value(LOW_CONTRAST)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 768, 1280})
    void thePageNeverScrollsSideways(int width) {
        browser.resize(width, 800);
        browser.value("document.querySelectorAll('details').forEach(d => { d.open = true; })");

        assertThat(browser.value("""
                [...document.querySelectorAll('body *')]
                  .filter(e => e.getBoundingClientRect().right > %d && !e.parentElement.closest('.scroll'))
                  .filter(e => !e.closest('.only-read')).slice(0, 3).map(e => e.outerHTML.slice(0, 80))""".formatted(width))).isEmpty();
        assertThat(browser.value("document.documentElement.scrollWidth").asInt())
                .isLessThanOrEqualTo(width);
    }

    @Test
    void everyControlHasANameAndIsReachedByKeyboard() {
        assertThat(browser.value("""
                [...document.querySelectorAll('button, select, input, a[href], summary, [tabindex]')]
                  .filter(e => e.offsetParent && (e.tabIndex < 0
                    || !(e.getAttribute('aria-label') || e.textContent.trim() || (e.labels && e.labels.length))))
                  .map(e => e.outerHTML.slice(0, 80))""")).isEmpty();
        assertThat(browser.value("""
                [...document.querySelectorAll('.scroll')].filter(e => e.tabIndex !== 0 || !e.getAttribute('aria-label'))
                  .length""").asInt()).isZero();
    }

    @Test
    void theControlInHandIsSeen() {
        browser.value("document.querySelector('[id=\"s:candidates\"] ~ .tools input').focus()");

        assertThat(browser.value("getComputedStyle(document.activeElement).outlineStyle")
                        .asText())
                .isEqualTo("solid");
    }

    @Test
    void onlyWhatIsOpenIsPrinted() {
        show(page, "#1.001137");
        browser.show("light", "print");

        assertThat(browser.value("[...document.querySelectorAll('details.item')].filter(d => d.offsetParent).length")
                        .asInt())
                .isEqualTo(1);
        assertThat(browser.value("[...document.querySelectorAll('.tools, .more, .folders')]"
                                + ".filter(e => e.offsetParent).length")
                        .asInt())
                .isZero();
        assertThat(browser.printed()).startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    @Test
    void theHeadOfALongTableIsPrintedAndTheReaderTold() throws IOException {
        show(written(LongRegister.report(250, 1), "long.html", Language.VIETNAMESE), "");
        browser.show("light", "print");

        assertThat(browser.value(VISIBLE_ROWS)).hasSize(30);
        assertThat(browser.value("[...document.querySelectorAll('.printed')].filter(e => e.offsetParent)"
                                + ".map(e => e.textContent)")
                        .get(0)
                        .asText())
                .isEqualTo("Bản in chỉ gồm 30 dòng đầu của bảng dài này; bảng đầy đủ có trong tệp.");
    }

    @Test
    void whatWasFlaggedIsMarkedInTheRecord() {
        assertThat(browser.value("[...document.querySelectorAll('article .register mark')].length")
                        .asInt())
                .isPositive();
    }
}
