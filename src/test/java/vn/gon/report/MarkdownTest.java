package vn.gon.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '\u0001',
            value = {
                "61/2018/NĐ-CP → 61/2018/NĐ-CP",
                "a|b → a\\|b",
                "<b> → \\<b\\>",
                "`x` → \\`x\\`",
                "# x → \\# x",
                "- x → \\- x",
                "+ x → \\+ x",
                "a - b → a - b",
                "1. x → 1\\. x",
                "1.000001 → 1.000001",
                "2) x → 2\\) x",
                "https://a.vn → https\\://a.vn",
                "www.a.vn → www\\.a.vn",
                "a_b*c → a\\_b\\*c",
                "\\ → \\\\",
            })
    void textIsShownAsItIs(String text, String markdown) {
        assertThat(Markdown.INSTANCE.escapePlainText(text)).isEqualTo(markdown);
    }
}
