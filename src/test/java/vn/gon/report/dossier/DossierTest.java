package vn.gon.report.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gon.reform.Edit;
import vn.gon.regulation.Level;
import vn.gon.regulation.Procedure;
import vn.gon.report.Candidate;
import vn.gon.report.CostChange;
import vn.gon.report.Register;
import vn.gon.report.Report;
import vn.gon.report.ReportBuilder;
import vn.gon.report.SampleCosts;
import vn.gon.report.Samples;
import vn.gon.report.Totals;
import vn.gon.text.Language;
import vn.gon.text.Numbers;

class DossierTest {

    private static final int FRONT = 0;
    private static final int SUBMISSION = 1;
    private static final int DECISION = 2;
    private static final int REVIEW = 3;
    private static final int PROPOSAL = 4;
    private static final int INSTRUMENTS = 5;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void theSameReportGivesTheSameBytes(Language language) throws IOException {
        List<Path> once =
                Written.of(Register.report(), language, folder.resolve("once")).files();
        List<Path> again =
                Written.of(Register.report(), language, folder.resolve("again")).files();

        for (int paper = 0; paper < once.size(); paper++) {
            assertThat(Files.readAllBytes(once.get(paper)))
                    .as(once.get(paper).toString())
                    .isEqualTo(Files.readAllBytes(again.get(paper)));
        }
    }

    @Test
    void papersAreNamedInTheirLanguage() {
        assertThat(Written.of(Samples.small(), Language.VIETNAMESE, folder).files())
                .extracting(file -> file.getFileName().toString())
                .containsExactly(
                        "00-trang-dau.docx",
                        "01-to-trinh.docx",
                        "02-du-thao-quyet-dinh.docx",
                        "03-bao-cao-ra-soat.docx",
                        "04-phu-luc-phuong-an.docx",
                        "05-phu-luc-van-ban.docx");
        assertThat(Written.of(Samples.small(), Language.ENGLISH, folder).files())
                .extracting(file -> file.getFileName().toString())
                .startsWith("00-front-sheet.docx", "01-submission.docx");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theTotalsAreThoseOfTheReport(Language language) throws IOException {
        Report report = Register.report();
        CostChange annual = Objects.requireNonNull(report.totals().annual());
        Written written = Written.of(report, language, folder);

        for (int paper : new int[] {FRONT, SUBMISSION, REVIEW}) {
            assertThat(written.text(paper))
                    .contains(number(annual.before(), language))
                    .contains(number(annual.after(), language))
                    .contains(number(annual.saved(), language))
                    .contains(Numbers.percent(Objects.requireNonNull(annual.rate()), 2, language));
        }
        Totals totals = report.totals();
        assertThat(written.text(REVIEW)).contains(number(BigDecimal.valueOf(totals.findings()), language));
        assertThat(written.text(DECISION))
                .contains(language == Language.VIETNAMESE ? "a) Bãi bỏ 1 thủ tục" : "a) Abolish 1 administrative");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyItemHasItsFourBlocksAndItsFigures(Language language) throws IOException {
        Report report = Register.report();
        String text = Written.of(report, language, folder).text(PROPOSAL);

        assertThat(report.candidates()).isNotEmpty();
        for (Candidate candidate : report.candidates()) {
            CostChange shown = Objects.requireNonNull(candidate.benefit()).shown();
            assertThat(text)
                    .contains("(" + (language == Language.VIETNAMESE ? "mã " : "code ") + candidate.code() + ")")
                    .contains(number(shown.before(), language))
                    .contains(number(shown.after(), language))
                    .contains(number(shown.saved(), language));
        }
        int items = report.candidates().size() + report.conditions().size();
        for (int block = 1; block <= 4; block++) {
            String heading = "\\.%d\\. ".formatted(block);
            assertThat(text.lines().filter(line -> line.matches("\\d+" + heading + ".*")))
                    .hasSize(items);
        }
    }

    private static String number(BigDecimal number, Language language) {
        return Numbers.number(number, 0, language);
    }

    @Test
    void figuresOfOneFilingStandInWhereNobodyKnowsHowManyThereAre() throws IOException {
        String text = Written.of(Samples.small(), Language.VIETNAMESE, folder).text(PROPOSAL);

        assertThat(text)
                .contains("đồng/lượt hồ sơ;")
                .contains("Chưa rõ số lượt hồ sơ mỗi năm nên tính cho một lượt")
                .contains("Tính với 1.200 lượt hồ sơ mỗi năm");
    }

    @Test
    void changesAreToldBeforeAndAfter() throws IOException {
        String text = Written.of(Samples.small(), Language.VIETNAMESE, folder).text(PROPOSAL);

        assertThat(text)
                .contains("Rút ngắn thời hạn giải quyết 30%: 10 ngày làm việc → 7 ngày làm việc.")
                .contains("Bổ sung cách thức nộp trực tuyến: trực tiếp → trực tiếp; trực tuyến;")
                .contains("Chấp nhận bản chụp, bỏ yêu cầu chứng thực: “Bản sao văn bằng của người dạy” (giấy tờ 3).")
                .contains("Bãi bỏ thủ tục hành chính này.");
    }

    @Test
    void delegationStandsFirst() throws IOException {
        Procedure procedure = Samples.procedure("1.000005", "Cấp phép", "Bộ Mẫu Một")
                .levels(List.of(Level.MINISTRY))
                .build();
        ReportBuilder builder = new ReportBuilder(Samples.about(), 10);
        builder.add(SampleCosts.assess(
                procedure,
                "10",
                List.of(Samples.finding(
                        Samples.SLOW, "1.000005", "levels", "ministry", new Edit.Decentralise(Level.PROVINCE)))));
        builder.add(SampleCosts.assess(
                Samples.procedure("1.000006", "Cấp lại", "Bộ Mẫu Một").build(),
                "99999",
                List.of(Samples.offline("1.000006"))));
        builder.add(Samples.condition("DK-001-01", "Có địa điểm phù hợp"));

        String text = Written.of(builder.build(), Language.VIETNAMESE, folder).text(PROPOSAL);

        assertThat(text)
                .containsSubsequence(
                        "A. BỘ MẪU MỘT",
                        "I. PHÂN QUYỀN, PHÂN CẤP",
                        "1. Cấp phép (mã 1.000005)",
                        "Phân cấp giải quyết cho cấp tỉnh: cấp bộ → cấp tỉnh.",
                        "II. THỦ TỤC HÀNH CHÍNH",
                        "1. Cấp lại (mã 1.000006)",
                        "III. ĐIỀU KIỆN KINH DOANH",
                        "1. Điều kiện DK-001-01");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noPathAndNoCodeOfARuleReachesAReader(Language language) throws IOException {
        String text = Written.of(Register.report(), language, folder).text();

        assertThat(text).doesNotContainPattern("[a-z]+\\[\\d+]|[a-z]-[a-z]+: |\\{\\d}|null");
        Samples.about().rules().forEach(rule -> assertThat(text).doesNotContain(rule.id(), rule.name()));
    }

    @Test
    void provisionsAreToldToTheArticle() throws IOException {
        Written written = Written.of(Samples.small(), Language.VIETNAMESE, folder);

        assertThat(written.text(PROPOSAL))
                .contains("- Xem xét sửa đổi, bổ sung Điều 7 khoản 2 Nghị định số 10/2024/NĐ-CP"
                        + " (Nghị định mẫu về giấy phép) (cơ quan ban hành: Chính phủ).")
                .contains("- Xem xét bãi bỏ quy định tại Thông tư số 05/2019/TT-BXX")
                .contains("(danh mục ghi đã hết hiệu lực; cần rà soát lại căn cứ)")
                .contains("- Chưa rõ văn bản phải sửa đổi; cơ quan chủ trì xác định khi soạn thảo.");
        assertThat(written.text(INSTRUMENTS))
                .containsSubsequence("Chính phủ", "Nghị định số 10/2024/NĐ-CP", "Điều 7 khoản 2")
                .containsSubsequence("Bộ, cơ quan ngang bộ - Bộ Mẫu", "Thông tư số 05/2019/TT-BXX")
                .containsSubsequence("Thủ tục, điều kiện chưa rõ văn bản phải sửa đổi", "1.000002");
    }

    @Test
    void whoeverSubmitsIsTakenFromTheSettingsAndTheRestIsLeftBlank() throws IOException {
        Sender sender = new Sender(
                "Bộ Mẫu", "Chính phủ", "BM", "Hà Nội", List.of("Thủ tướng Chính phủ", "Bộ Tư pháp"), "Bộ trưởng");

        Written named = Written.of(Samples.small(), sender, Language.VIETNAMESE, folder);

        assertThat(named.text(SUBMISSION))
                .containsSubsequence("CHÍNH PHỦ", "BỘ MẪU", "Số:          /TTr-BM", "Hà Nội, ngày      tháng")
                .contains("Kính gửi: Thủ tướng Chính phủ")
                .containsSubsequence("- Như trên;", "- Bộ Tư pháp;", "- Lưu: VT.", "BỘ TRƯỞNG");
        assertThat(named.text(DECISION))
                .containsSubsequence("THỦ TƯỚNG CHÍNH PHỦ", "Số:          /QĐ-", "Theo đề nghị của Bộ Mẫu.")
                .containsSubsequence("- Như Điều 3;", "THỦ TƯỚNG CHÍNH PHỦ");
        assertThat(Written.of(Samples.small(), Language.VIETNAMESE, folder).text(SUBMISSION))
                .contains("Kính gửi: ………………………")
                .contains("………………………, ngày");
    }

    @Test
    void aReportWithoutProposalsMakesADossierThatSaysSo() throws IOException {
        Written written = Written.of(new ReportBuilder(Samples.about(), 10).build(), Language.VIETNAMESE, folder);

        assertThat(written.text(FRONT)).contains("Không có nội dung đề xuất.");
        assertThat(written.text(PROPOSAL)).contains("Không có thủ tục hay điều kiện nào có nội dung cần sửa đổi.");
        assertThat(written.text(INSTRUMENTS)).contains("Các quy định có đề xuất không nêu căn cứ pháp lý.");
    }
}
