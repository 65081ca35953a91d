package vn.gon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedbackCommandTest {

    private static final String TABLE = """
            STT,Ngày gửi,Họ và tên,Số điện thoại,Số CCCD,Địa chỉ,Cơ quan xử lý,Mã TTHC,Nội dung phản ánh
            1,01/08/2026,Nguyễn Văn An,0912345678,012345678901,Hà Nội,UBND phường,1.000002,Gia hạn giấy phép mà phải chờ 15 ngày
            2,03/08/2026 08:30,Trần Thị B,0987654321,,,Sở Ví dụ,,"Tôi là Trần Thị Bích, sđt 0987 654 321. Thủ tục cấp giấy phép bán lẻ rượu đòi bản sao chứng thực"
            3,04/08/2026,Lê C,,,,,,Thái độ của cán bộ không tốt
            4,05/08/2026,Lê D,,,,,,Hồ sơ 1.000003.000.00.00.H42 thu hồi con dấu bị trễ
            5,05/08/2026,Lê E,,,,,,
            """;

    @TempDir
    private Path folder;

    private SampleRegister register;

    @BeforeEach
    void aRegister() {
        register = SampleRegister.in(folder);
        register.procedures("""
                {"code":"1.000001","name":"Cấp giấy phép bán lẻ rượu","agency":"Bộ Ví dụ","channels":[{"kind":"direct"}]}""", """
                {"code":"1.000002","name":"Gia hạn giấy phép bán lẻ rượu","agency":"Bộ Ví dụ","channels":[{"kind":"direct"}]}""", """
                {"code":"1.000003","name":"Thu hồi con dấu","agency":"Bộ Mẫu","channels":[{"kind":"direct"}]}""");
        register.write("phan-anh.csv", TABLE);
    }

    @Test
    void remarksAreLinkedByCodeThenBySearchAndTheOthersAreListed() {
        Run run = importing("phan-anh.csv");

        assertThat(run.code()).as("a row without a text").isEqualTo(ExitCode.INCOMPLETE);
        assertThat(run.err()).isEqualTo("phan-anh.csv:6: the row has no text.\n");
        assertThat(run.out()).isEqualTo("""
                5 rows read: 4 imported, 0 known before, 1 left out.
                Linked to a procedure: 2 by code, 1 by search; 1 not linked.
                Cells of personal data left out: identity numbers 1, telephone numbers 2, addresses 1, names 5.
                Personal data masked in texts: telephone numbers 1, names 1.
                Columns not used and not kept: STT.
                  not linked (0): Thái độ của cán bộ không tốt
                """);
        assertThat(register.read("catalog/feedback.csv").lines().map(line -> line.substring(line.indexOf(',') + 1)))
                .containsExactly(
                        "code,date,agency,topic,text,confidence,source",
                        "1.000001,2026-08-03,Sở Ví dụ,papers,\"Tôi là [họ tên], sđt [số điện thoại]. Thủ tục cấp giấy phép bán lẻ rượu đòi bản sao chứng thực\",1.00,phan-anh.csv",
                        "1.000002,2026-08-01,UBND phường,time,Gia hạn giấy phép mà phải chờ 15 ngày,1,phan-anh.csv",
                        "1.000003,2026-08-05,,time,Hồ sơ 1.000003.000.00.00.H42 thu hồi con dấu bị trễ,1,phan-anh.csv",
                        ",2026-08-04,,attitude,Thái độ của cán bộ không tốt,0,phan-anh.csv");
    }

    @Test
    void nothingPersonalIsWrittenAnywhere() {
        Run run = importing("phan-anh.csv", "--format", "json");
        String all = register.read("catalog/feedback.csv") + run.out() + run.err();

        assertThat(all).doesNotContain("Nguyễn", "Trần", "Lê", "0912345678", "0987", "012345678901", "Hà Nội");
    }

    @Test
    void importingTwiceEqualsOnce() {
        importing("phan-anh.csv");
        String once = register.read("catalog/feedback.csv");
        Run again = importing("phan-anh.csv", "--format", "json");

        assertThat(register.read("catalog/feedback.csv")).isEqualTo(once);
        assertThat(again.out()).contains("\"imported\": 0", "\"known\": 4");
    }

    @Test
    void twoPeopleWhoSayTheSameCountTwice() {
        register.write("phan-anh.csv", "Ngày,Nội dung,Mã\n01/08/2026,Chậm,1.000001\n01/08/2026,Chậm,1.000001\n");
        importing("phan-anh.csv");

        assertThat(register.read("catalog/feedback.csv").lines()).hasSize(3);
    }

    @Test
    void aSpreadsheetIsReadLikeATable() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                var out = Files.newOutputStream(folder.resolve("phan-anh.xlsx"))) {
            Row head = book.createSheet().createRow(0);
            Row row = book.getSheetAt(0).createRow(1);
            head.createCell(0).setCellValue("Nội dung");
            head.createCell(1).setCellValue("Email");
            row.createCell(0).setCellValue("Thu hồi con dấu quá lâu");
            row.createCell(1).setCellValue("a@vidu.vn");
            book.write(out);
        }
        Run run = importing("phan-anh.xlsx");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("0 by code, 1 by search", "e-mail addresses 1");
    }

    @Test
    void aTableWithoutTextsIsRefused() {
        register.write("phan-anh.csv", "Ngày,Họ tên\n01/08/2026,Lê C\n");
        Run run = importing("phan-anh.csv");

        assertThat(run.code()).isEqualTo(ExitCode.ERROR);
        assertThat(run.err())
                .isEqualTo(
                        "phan-anh.csv: no column of texts was found (seen: Ngày | Họ tên); call one \"Nội dung\" or \"text\".\n");
    }

    @Test
    void aDateThatIsNoneIsToldAndTheTextStays() {
        register.write("phan-anh.csv", "Ngày,Nội dung,Mã\n31/02/2026,Chậm,1.000001\n");
        Run run = importing("phan-anh.csv");

        assertThat(run.code()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(run.err()).startsWith("phan-anh.csv:2: \"31/02/2026\": this is no real date");
        assertThat(register.read("catalog/feedback.csv")).contains(",1.000001,,,time,Chậm,1,");
    }

    @Test
    void remarksAreEvidenceOfTheRecordAndDecideWhereFilingsDoNot() {
        importing("phan-anh.csv");
        register.write("phan-anh-2.csv", "Ngày,Nội dung,Mã\n01/09/2026,Chậm,1.000003\n");
        importing("phan-anh-2.csv");

        assertThat(register.run("show", "1.000003").out())
                .contains("Complaints and proposals (2)\n  - 2026-09-01: Chậm\n  - 2026-08-05: Hồ sơ 1.000003");
        assertThat(register.run("show", "1.000003", "--format", "json").out())
                .contains("\"feedback\": [", "\"topic\": \"time\"");
        assertThat(register.run("online", "--format", "csv")
                        .out()
                        .lines()
                        .skip(1)
                        .map(line -> line.split(",", -1)[1]))
                .containsExactly("1.000003", "1.000001", "1.000002");
        assertThat(register.run("stats", "--period", "2026-08", "--format", "csv")
                        .out())
                .contains("2026-08,all,feedback-received,3,remarks,measured,,,,3,3,feedback.csv,");
    }

    private Run importing(String file, String... more) {
        String[] args = java.util.Arrays.copyOf(
                new String[] {"import", "feedback", file, "--into", "catalog"}, 5 + more.length);
        System.arraycopy(more, 0, args, 5, more.length);
        return register.run(
                java.util.Map.of("GON_CACHE", folder.resolve("cache").toString()), args);
    }
}
