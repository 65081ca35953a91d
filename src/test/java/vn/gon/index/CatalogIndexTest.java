package vn.gon.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gon.regulation.ChannelKind;
import vn.gon.regulation.Level;

class CatalogIndexTest {

    private static CatalogIndex index;

    @BeforeAll
    static void buildIndex() {
        index = new IndexCache(Optional.empty(), notice -> {}, () -> 0).open(SampleRegister.inMemory());
    }

    @AfterAll
    static void closeIndex() {
        index.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "đăng ký khai sinh",
                "dang ky khai sinh",
                "ĐĂNG KÝ KHAI SINH",
                "Đăng kí KHAI sinh",
                "ðăng ký khai sinh"
            })
    void aTitleIsFoundHoweverItIsTyped(String query) {
        assertThat(codes(query)).first().isEqualTo("1.000003");
    }

    @Test
    void aDecomposedQueryFindsTheSame() {
        String decomposed = Normalizer.normalize("cấp lại giấy phép kinh doanh rượu", Normalizer.Form.NFD);
        assertThat(codes(decomposed)).first().isEqualTo("1.000002");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hòa giải", "hoà giải", "hoa giai"})
    void eitherPlaceOfTheToneMarkIsRight(String query) {
        assertThat(codes(query)).containsExactly("1.000003");
    }

    @Test
    void aSpellingWithDiacriticsStandsAboveOneWithout() {
        Hit exact = index.search(Search.of("lúa")).hits().get(0);
        Hit folded = index.search(Search.of("lua")).hits().get(0);
        assertThat(exact.code()).isEqualTo("1.000006").isEqualTo(folded.code());
        assertThat(exact.score()).isGreaterThan(folded.score());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.000002", "1.000002.000.00.00.H42", "thủ tục 1.000002,"})
    void aCodeIsFound(String query) {
        assertThat(codes(query)).containsExactly("1.000002");
    }

    @Test
    void theStartOfACodeIsFound() {
        assertThat(codes("1.0000*")).hasSize(6);
        assertThat(codes("dk-018*")).containsExactly("DK-018-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"61/2018/NĐ-CP", "61/2018/nd-cp", "61/2018", "nghị định 61/2018/NĐ-CP"})
    void anInstrumentNumberFindsWhatRestsOnIt(String query) {
        assertThat(codes(query)).containsExactlyInAnyOrder("1.000001", "DK-018-01");
    }

    @Test
    void theDecisionThatPublishedAProcedureFindsIt() {
        assertThat(codes("12/QĐ-BXD")).containsExactly("1.000001");
    }

    @Test
    void aPhraseNeedsItsWordsSideBySide() {
        assertThat(codes("\"kinh doanh rượu\"")).containsExactly("1.000002");
        assertThat(index.search(Search.of("\"rượu kinh doanh\"")).isApproximate())
                .isTrue();
    }

    @Test
    void aPrefixIsFound() {
        assertThat(codes("hô*")).startsWith("1.000004", "1.000005");
        assertThat(codes("kha*")).containsExactly("1.000003");
    }

    @Test
    void aMisspelledWordIsFoundWhenAskedFor() {
        assertThat(codes("khaii~")).contains("1.000003");
    }

    @Test
    void aMisspelledWordIsGuessedWhenNothingElseMatches() {
        Answer answer = index.search(Search.of("ruouu"));
        assertThat(answer.isApproximate()).isTrue();
        assertThat(answer.hits()).first().extracting(Hit::code).isEqualTo("1.000002");
        assertThat(answer.nearest()).contains("rượu");
    }

    @Test
    void equalTitlesStandInTheOrderOfTheirCodes() {
        assertThat(codes("đăng ký kết hôn")).startsWith("1.000004", "1.000005");
    }

    @Test
    void wordsOfAQuestionDoNotCount() {
        assertThat(codes("Tôi cần phải làm gì để được đăng ký khai sinh cho con?"))
                .first()
                .isEqualTo("1.000003");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "\"\"",
                "a\"b",
                "(((",
                "AND OR NOT",
                "+-&&||!",
                "[a TO",
                "*",
                "~",
                "title:x^",
                "\\",
                "?",
                "~9",
                "a~~",
                "**",
                "\u0000",
                "/",
                "1.",
                "đ/",
                "\"~\"*"
            })
    void noQueryIsMalformed(String query) {
        assertThat(index.search(Search.of(query)).query()).isEqualTo(query);
    }

    @Test
    void aLongQueryIsAnswered() {
        assertThat(index.search(Search.of("giấy phép ".repeat(2_000))).hits()).isNotEmpty();
    }

    @Test
    void filtersConfineTheHits() {
        assertThat(codes("giấy phép", new Filters("xay dung", null, null, null, null)))
                .containsExactly("1.000001");
        assertThat(codes("giấy phép", new Filters(null, "lưu thông", null, null, null)))
                .containsExactly("1.000002");
        assertThat(codes("giấy phép", new Filters(null, null, Level.PROVINCE, null, null)))
                .containsExactly("1.000001");
        assertThat(codes("giấy phép", new Filters(null, null, null, ChannelKind.POSTAL, null)))
                .containsExactly("1.000002");
        assertThat(codes("61/2018/NĐ-CP", new Filters(null, null, null, null, RegulationKind.CONDITION)))
                .containsExactly("DK-018-01");
    }

    @Test
    void filtersAloneListWhatTheyLetThrough() {
        assertThat(codes("", new Filters("tư pháp", null, null, null, null)))
                .containsExactly("1.000003", "1.000004", "1.000005");
    }

    @Test
    void thereAreNoMoreHitsThanAskedFor() {
        assertThat(index.search(new Search("đăng ký", Filters.NONE, 2)).hits()).hasSize(2);
    }

    @Test
    void theSnippetShowsTheWordsInTheRestOfTheRecord() {
        Hit hit = index.search(Search.of("bang lai")).hits().get(0);
        assertThat(hit.snippet().in("[", "]")).isEqualTo("[Bằng lái] của [lái] xe");
    }

    @Test
    void theSnippetShowsTheInstrumentThatWasAskedFor() {
        Hit hit = index.search(Search.of("61/2018/nđ-cp")).hits().get(0);
        assertThat(hit.snippet().in("[", "]")).isEqualTo("[61/2018/NĐ-CP]");
    }

    @Test
    void theTitleIsMarkedTheWayItIsWritten() {
        Hit hit = index.search(Search.of("giay phep xe")).hits().get(0);
        assertThat(hit.title().in("[", "]")).isEqualTo("Cấp [giấy phép] kinh doanh vận tải bằng [xe] ô tô");
    }

    @Test
    void anUnknownCodeSuggestsTheNearest() {
        Answer answer = index.search(Search.of("1.000009"));
        assertThat(answer.hits()).isEmpty();
        assertThat(answer.nearest()).contains("1.000001");
    }

    private static List<String> codes(String query) {
        return codes(query, Filters.NONE);
    }

    private static List<String> codes(String query, Filters filters) {
        return index.search(new Search(query, filters, 10)).hits().stream()
                .map(Hit::code)
                .toList();
    }
}
