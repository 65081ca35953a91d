package vn.gon.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every match must hold; nothing where that is not sure. */
class RequiredTextTest {

    @Test
    void aRunOfLettersIsRequired() {
        assertThat(RequiredText.of("chứng thực")).containsExactly("chứng thực");
        assertThat(RequiredText.of("^bản sao [^.]*chứng thực$")).containsExactly("chứng thực");
        assertThat(RequiredText.of("(?:^|[^\\p{L}])công chứng(?:$|[^\\p{L}])")).containsExactly("công chứng");
    }

    @Test
    void ofAlternativesEachRequiresItsOwn() {
        assertThat(RequiredText.of("chứng thực|công chứng")).containsExactlyInAnyOrder("chứng thực", "công chứng");
        assertThat(RequiredText.of("\\d(?:chính|gốc)x?")).containsExactlyInAnyOrder("chính", "gốc");
        assertThat(RequiredText.of("bản (?:chính|gốc)x?")).containsExactly("bản ");
    }

    @Test
    void whatMayBeAbsentIsNotRequired() {
        assertThat(RequiredText.of("bản saos? y")).containsExactly("bản sao");
        assertThat(RequiredText.of("(?:chứng thực)?")).isEmpty();
        assertThat(RequiredText.of("abcd*")).containsExactly("abc");
        assertThat(RequiredText.of("abc{0,3}de")).isEmpty();
        assertThat(RequiredText.of("abcd+ef")).containsExactly("abcd");
        assertThat(RequiredText.of("quy\\?định")).containsExactly("quy?định");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\d+", "chứng thực|\\d", "(?i)chứng thực", "[abc]+", "a|b", ".*"})
    void whereAnyTextMayMatchNothingIsRequired(String expression) {
        assertThat(RequiredText.of(expression)).isEmpty();
    }
}
