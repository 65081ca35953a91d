package vn.gon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The papers of a submission from the command line. */
class DossierCommandTest {

    @TempDir
    private Path folder;

    private SampleRegister register;

    @BeforeEach
    void aRegister() {
        register = SampleRegister.in(folder);
    }

    private String text(String file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(folder.resolve(file)));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            return text.getText().replace('\u00A0', ' ');
        }
    }

    @Test
    void theFilesWrittenAreTheResult() {
        Run run = register.run("report", "--programme", "none", "--dossier", "ho-so", "--lang", "vi");

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out().lines().collect(Collectors.toList()))
                .containsExactly(
                        "ho-so/00-trang-dau.docx",
                        "ho-so/01-to-trinh.docx",
                        "ho-so/02-du-thao-quyet-dinh.docx",
                        "ho-so/03-bao-cao-ra-soat.docx",
                        "ho-so/04-phu-luc-phuong-an.docx",
                        "ho-so/05-phu-luc-van-ban.docx")
                .allMatch(file -> Files.isRegularFile(folder.resolve(file)));
    }

    @Test
    void reportsOfOtherFormatsAreWrittenBeside() {
        Run run = register.run(
                "report", "--programme", "none", "--dossier", "ho-so", "--out", "json=report.json", "--format", "csv");

        assertThat(run.code()).isZero();
        assertThat(folder.resolve("report.json")).exists();
        assertThat(run.out()).contains("ho-so/00-trang-dau.docx").contains("code,");
    }

    @Test
    void everyProposalIsInTheAnnexUnlessSomebodyAsksForFewer() throws IOException {
        register.run("report", "--programme", "none", "--dossier", "all", "--lang", "en");
        register.run("report", "--programme", "none", "--dossier", "one", "--top", "1", "--lang", "en");

        assertThat(text("all/04-annex-proposals.docx")).contains("(code 1.000001)", "(code 1.000002)");
        assertThat(text("one/04-annex-proposals.docx"))
                .contains("1 more procedures and 0 more conditions with findings are not printed here");
    }

    @Test
    void aPackageTellsItsTargetsAndWhatItChanges() throws IOException {
        Run run = register.run("report", "--target", "procedures=50%", "--dossier", "ho-so", "--lang", "vi");

        assertThat(run.code()).isZero();
        assertThat(text("ho-so/00-trang-dau.docx")).contains("Mục tiêu tự chọn: đạt 1/1 mục tiêu.", "ít nhất 50,00 %");
        assertThat(text("ho-so/01-to-trinh.docx")).contains("Mức đạt so với mục tiêu", "66,67 %");
        assertThat(text("ho-so/02-du-thao-quyet-dinh.docx")).contains("a) Đơn giản hóa 2 thủ tục hành chính.");
        assertThat(text("ho-so/04-phu-luc-phuong-an.docx"))
                .contains(
                        "Phụ lục gồm 2 mục: đơn giản hóa 2 thủ tục hành chính.", "Bỏ thành phần hồ sơ: “Đơn đóng dấu”");
    }

    @Test
    void whoeverSubmitsIsSetInTheProjectFile() throws IOException {
        register.write("gon.yaml", """
                report:
                  issuer: Bộ Ví dụ
                  parent: Chính phủ
                  symbol: BVD
                  place: Hà Nội
                  recipients: [Thủ tướng Chính phủ, Bộ Tư pháp]
                  signer: Bộ trưởng
                """);

        register.run("report", "--programme", "none", "--dossier", "ho-so", "--lang", "vi");

        assertThat(text("ho-so/01-to-trinh.docx"))
                .contains("BỘ VÍ DỤ", "Số:          /TTr-BVD", "Kính gửi: Thủ tướng Chính phủ", "BỘ TRƯỞNG");
        assertThat(register.run("config").out())
                .contains("report.recipients  Thủ tướng Chính phủ, Bộ Tư pháp  (project file, ")
                .contains("gon.yaml:6:15)");
    }

    @Test
    void mistakesBelowReportAreToldWithTheirPlace() {
        register.write("gon.yaml", """
                report:
                  isuer: Bộ Ví dụ
                  place: ""
                  signer: [a, b]
                """);

        Run run = register.run("report", "--programme", "none", "--dossier", "ho-so");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("gon.yaml:2:3", "isuer", "issuer")
                .contains("gon.yaml:3:10", "report.place must not be empty")
                .contains("gon.yaml:4:11", "report.signer takes one value");
        assertThat(folder.resolve("ho-so")).doesNotExist();
    }

    @Test
    void aPlaceThatCannotBeWrittenToIsTold() throws IOException {
        Files.writeString(folder.resolve("taken"), "");

        Run run = register.run("report", "--programme", "none", "--dossier", "taken");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("taken");
    }
}
