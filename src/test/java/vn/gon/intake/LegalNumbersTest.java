package vn.gon.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gon.regulation.LegalReference;

class LegalNumbersTest {

    private static final Repairs REPAIRS = Repairs.load(null);

    private final Desk desk = new Desk(REPAIRS);

    @ParameterizedTest
    @CsvSource({
        "118/2025/NĐ-C, Nghị định nào đó, 118/2025/NĐ-CP",
        "96/2016/NĐ-CPL, Nghị định nào đó, 96/2016/NĐ-CP",
        "1/2020/QĐ-T, Quyết định, 1/2020/QĐ-TTg",
        "5/2021/TT-NHN, Thông tư, 5/2021/TT-NHNN",
        "5/2021/TT-BT, C quy định về thử, 5/2021/TT-BTC",
        "5/2021/TT-BT, Thông tư 5/2021/TT-BTP về thử, 5/2021/TT-BTP",
        "12, Quyết định số 12/2021/QĐ-TTg về thử, 12/2021/QĐ-TTg",
        "Thông tư số 104/2024/TT-BQP, Về thử, 104/2024/TT-BQP",
        "7/2003/ND-CP, Nghị định, 7/2003/NĐ-CP",
        "21/2008/TTLT- BQP-BTC, Liên tịch, 21/2008/TTLT-BQP-BTC",
    })
    void aNumberThatWasCutOrRunTogetherIsMended(String code, String title, String number) {
        assertThat(reference(code, title.replace("C quy", "Cquy")).number()).isEqualTo(number);
        assertThat(desk.repairs()).containsEntry("legal-number", 1);
        assertThat(desk.doubts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"61/2018/NĐ-CP", "38/2019/QH14", "855/QĐ-BTC", "77/QĐ-TCT", "4/2008/TTLT-BCT-BTC", "9/2012/NQ-HĐTP"})
    void aWholeNumberStaysAsItIs(String number) {
        assertThat(reference(number, "Văn bản")).isEqualTo(new LegalReference(number, "Văn bản", null));
        assertThat(desk.repairs()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5/2021/TT-BT", "BỘ LUẬT VỀ BIỂN", "54"})
    void aNumberThatMayBeSeveralIsKeptAndTold(String number) {
        assertThat(reference(number, "Văn bản về thử").number()).isEqualTo(number);
        assertThat(desk.doubts()).extracting(Doubt::kind).containsExactly(QualityKind.LEGAL_NUMBER_UNREADABLE);
    }

    @Test
    void thePieceOfTheNumberIsTakenOutOfTheTitle() {
        assertThat(reference("1/2020/QĐ-T", "Tg của Thủ tướng"))
                .isEqualTo(new LegalReference("1/2020/QĐ-TTg", "của Thủ tướng", null));
    }

    @Test
    void aTitleThatIsOnlyTheNumberAgainTellsNothing() {
        assertThat(reference("47/2019/TT-BTC", "47/2019/TT-BTC").title()).isNull();
    }

    private LegalReference reference(String code, String title) {
        return new LegalNumbers(REPAIRS.vocabulary()).reference(code, title, "legal[0]", desk);
    }
}
