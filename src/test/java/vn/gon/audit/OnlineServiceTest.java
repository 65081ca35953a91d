package vn.gon.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gon.regulation.Channel;
import vn.gon.regulation.ChannelKind;
import vn.gon.regulation.Fee;
import vn.gon.regulation.FeeType;
import vn.gon.regulation.Money;
import vn.gon.regulation.OnlineLevel;
import vn.gon.regulation.Presentation;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.ProcedureBuilder;
import vn.gon.regulation.RequiredDocument;
import vn.gon.regulation.Step;
import vn.gon.regulation.SubmissionCase;

class OnlineServiceTest {

    private static final String DELIVERED = "Trả kết quả qua bưu chính.";

    private static Channel online(@Nullable List<Fee> fees, @Nullable String note) {
        return new Channel(ChannelKind.ONLINE, null, fees, note);
    }

    private static RequiredDocument paper(String name, @Nullable String form, @Nullable Presentation presentation) {
        return new RequiredDocument(name, null, null, null, form, presentation);
    }

    private static ProcedureBuilder described(String step, Channel... channels) {
        return new ProcedureBuilder("1.000001", "Cấp phép nuôi ong", "Bộ Ong")
                .channels(List.of(channels))
                .steps(List.of(new Step(null, step)))
                .cases(List.of(new SubmissionCase(null, null, List.of(paper("Tờ khai", "Mẫu 1", null)))));
    }

    private static OnlineService service(ProcedureBuilder builder) {
        return new OnlineService(builder.build());
    }

    @Test
    void aRecordWithoutChannelsTellsNothing() {
        Procedure bare = new ProcedureBuilder("1.000001", "Cấp phép nuôi ong", "Bộ Ong").build();
        assertThat(new OnlineService(bare).level()).isNull();
        assertThat(new OnlineService(bare).service()).isNull();
    }

    @Test
    void withoutAnOnlineChannelFormsMakeTheDifferenceBetweenTheFirstTwoLevels() {
        ProcedureBuilder counter = described("Nộp tại quầy", new Channel(ChannelKind.DIRECT, null, null, null));
        assertThat(service(counter).level()).isEqualTo(2);
        assertThat(service(counter).service()).isEqualTo(OnlineLevel.NONE);
        counter.cases(List.of(new SubmissionCase(null, null, List.of(paper("Ảnh", null, null)))));
        assertThat(service(counter).level()).isEqualTo(1);
        counter.cases(null);
        assertThat(service(counter).level()).isNull();
    }

    @Test
    void aLetterBoxIsNoOnlineForm() {
        OnlineService mail = service(described(DELIVERED, online(List.of(), "Gửi qua email")));
        assertThat(mail.level()).isEqualTo(2);
        assertThat(mail.service()).isEqualTo(OnlineLevel.PARTIAL);
    }

    @Test
    void freeAndDeliveredByPostIsLevelFourAndFull() {
        OnlineService free = service(described(DELIVERED, online(List.of(), null)));
        assertThat(free.level()).isEqualTo(4);
        assertThat(free.service()).isEqualTo(OnlineLevel.FULL);
    }

    @Test
    void whereNothingIsSaidOfPaymentOrResultTheLevelIsUnknown() {
        assertThat(service(described(DELIVERED, online(null, null))).level()).isNull();
        assertThat(service(described("Cơ quan xem xét.", online(List.of(), null)))
                        .level())
                .isNull();
        assertThat(service(described("Cơ quan xem xét.", online(List.of(), null)))
                        .service())
                .isNull();
    }

    @Test
    void aFeeNeedsAWayToPayOnline() {
        List<Fee> fees = List.of(new Fee(FeeType.FEE, new Money(BigDecimal.TEN, Money.VND), null));
        assertThat(service(described(DELIVERED, online(fees, "Thanh toán trực tuyến")))
                        .level())
                .isEqualTo(4);
        assertThat(service(described(DELIVERED + " Nộp phí trực tiếp tại quầy.", online(fees, null)))
                        .level())
                .isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Người nộp phải có mặt để lấy vân tay.",
                "Đoàn đến kiểm tra thực tế tại trại.",
                "Người nộp xuất trình bản chính.",
                "Người nộp đến nhận kết quả tại quầy."
            })
    void aStepThatNeedsPresenceHindersAndIsQuoted(String step) {
        OnlineService hindered = service(described(step + " Báo tin qua mạng.", online(List.of(), null)));
        assertThat(hindered.hindrances()).extracting(Evidence::path).containsExactly("steps[0].text");
        assertThat(hindered.service()).isEqualTo(OnlineLevel.PARTIAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nhận kết quả trực tiếp hoặc qua bưu chính.",
                "Kiểm tra thực tế, nếu cần.",
                "Người nộp không phải có mặt tại quầy."
            })
    void anotherWayHindersNothing(String step) {
        assertThat(service(described(step, online(List.of(), null))).hindrances())
                .isEmpty();
    }

    @Test
    void aPaperThatMustBeHandedInHindersAndOneToBeComparedDoesNot() {
        ProcedureBuilder papers = described(DELIVERED, online(List.of(), null))
                .cases(List.of(new SubmissionCase(
                        null,
                        null,
                        List.of(
                                paper("Thẻ cũ", null, Presentation.ORIGINAL),
                                paper("Bản gốc giấy phép", null, null),
                                paper("Thẻ, xuất trình bản chính để đối chiếu", null, null),
                                paper("Bản gốc ảnh", null, Presentation.ELECTRONIC)))));
        assertThat(service(papers).hindrances())
                .extracting(Evidence::path)
                .containsExactly("cases[0].documents[0].name", "cases[0].documents[1].name");
    }
}
