package vn.gon.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.gon.regulation.LegalReference;

class ProvisionsTest {

    private static final Provisions NAMED = new Provisions(List.of(
            cited("7/2030/NĐ-CP", "Nghị định về nuôi ong"),
            cited("5/2029/QH16", "Luật Nuôi ong"),
            cited("6/2029/QH16", "Luật Trồng hoa"),
            cited("1/2030/TT-BNNMT", null),
            cited("2/2030/TT-BNNMT", null)));

    private static LegalReference cited(String number, @Nullable String title) {
        return new LegalReference(number, title, null);
    }

    private static LegalReference at(String number, @Nullable String article) {
        return new LegalReference(number, null, article);
    }

    @Test
    void aProvisionNamedByNumberIsRead() {
        assertThat(NAMED.namedIn("theo quy định tại điểm a khoản 2 Điều 12 Nghị định số 158/2020/NĐ-CP ngày 1/1"))
                .isEqualTo(at("158/2020/NĐ-CP", "điểm a khoản 2 Điều 12"));
        assertThat(NAMED.namedIn("theo Thông tư 3/2030/TT-BCT")).isEqualTo(at("3/2030/TT-BCT", null));
    }

    @Test
    void theOnlyInstrumentOfItsTypeNeedsNoNumber() {
        assertThat(NAMED.namedIn("quy định tại Điều 5 Nghị định này")).isEqualTo(at("7/2030/NĐ-CP", "Điều 5"));
        assertThat(NAMED.namedIn("quy định tại Điều 5 Thông tư này")).isNull();
        assertThat(NAMED.namedIn("quy định tại Điều 5 Luật này")).isNull();
    }

    @Test
    void aLawIsKnownByItsTitle() {
        assertThat(NAMED.namedIn("quy định tại khoản 1 Điều 9 của Luật Nuôi ong và pháp luật khác"))
                .isEqualTo(at("5/2029/QH16", "khoản 1 Điều 9"));
        assertThat(NAMED.namedIn("theo Luật Đánh cá")).isNull();
    }

    @Test
    void wordsThatNameNoInstrumentNameNoProvision() {
        assertThat(NAMED.namedIn("Đáp ứng Điều 21 và quy định của pháp luật")).isNull();
        assertThat(new Provisions(null).namedIn("Điều 5 Nghị định này")).isNull();
    }
}
