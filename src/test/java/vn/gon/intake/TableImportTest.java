package vn.gon.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gon.catalog.CatalogFolder;
import vn.gon.catalog.Origin;
import vn.gon.catalog.Volume;
import vn.gon.regulation.BusinessCondition;
import vn.gon.regulation.Channel;
import vn.gon.regulation.ChannelKind;
import vn.gon.regulation.ConditionKind;
import vn.gon.regulation.Fee;
import vn.gon.regulation.FeeType;
import vn.gon.regulation.LegalReference;
import vn.gon.regulation.Level;
import vn.gon.regulation.Money;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.RequiredDocument;
import vn.gon.regulation.Subject;
import vn.gon.regulation.TimeLimit;
import vn.gon.regulation.TimeUnit;
import vn.gon.text.InvalidInput;

class TableImportTest {

    private static final String HEAD = "Mã số;Tên thủ tục;Cơ quan ban hành";

    @TempDir
    private Path folder;

    @Test
    void aTableWithVietnameseHeadingsFillsTheFields() {
        Imported imported = csv(HEAD
                + ";Cấp thực hiện;Đối tượng;Thời hạn;Phí;Cách thức;Hồ sơ;Căn cứ pháp lý\n"
                + "1.000001;Cấp phép nuôi ong;Bộ Ong;Tỉnh, xã;Doanh nghiệp|Cá nhân;05 ngày làm việc;1.250.000 đồng;"
                + "Trực tiếp, trực tuyến;\"Đơn (01 bản chính); Bản chụp thẻ (2 bản sao)\";7/2030/NĐ-CP\n");
        Procedure procedure = imported.only();
        assertThat(procedure.levels()).containsExactly(Level.PROVINCE, Level.COMMUNE);
        assertThat(procedure.subjects()).containsExactly(Subject.ENTERPRISE, Subject.CITIZEN);
        Fee fee = new Fee(FeeType.FEE, Money.dong(1_250_000), null);
        TimeLimit limit = TimeLimit.of(5, TimeUnit.WORKING_DAY);
        assertThat(imported.channels())
                .containsExactly(
                        new Channel(ChannelKind.DIRECT, limit, List.of(fee), null),
                        new Channel(ChannelKind.ONLINE, limit, List.of(fee), null));
        assertThat(imported.papers())
                .containsExactly(
                        new RequiredDocument("Đơn (01 bản chính)", null, 1, null, null, null),
                        new RequiredDocument("Bản chụp thẻ (2 bản sao)", null, null, 2, null, null));
        assertThat(procedure.legal()).containsExactly(new LegalReference("7/2030/NĐ-CP", null, null));
    }

    @Test
    void englishHeadingsAreKnownToo() {
        Imported imported = csv("code,name,issuing agency,processing time\n1.000001,Bees,Ministry,3 days\n");
        assertThat(imported.cases().get(0).timeLimit()).isEqualTo(TimeLimit.of(3, TimeUnit.DAY));
    }

    @Test
    void headingsMayStandUnderABanner() {
        assertThat(csv("DANH SÁCH\n\n" + HEAD + "\n1.000001;Nuôi ong;Bộ Ong\n")
                        .only()
                        .name())
                .isEqualTo("Nuôi ong");
    }

    @Test
    void aGuessedMappingIsWrittenForTheUserToCorrectAndUsedTheNextTime() {
        Imported first = csv(HEAD + ";Cột lạ\n1.000001;Nuôi ong;Bộ Ong;x\n");
        assertThat(first.result().columns().guessed()).isTrue();
        Path mapping = folder.resolve("catalog/mapping.yaml");
        String corrected =
                String.join("\n", PortalRecords.read(mapping)).replace("columns:", "columns:\n  Cột lạ: keywords");
        PortalRecords.text(mapping, corrected);
        Imported second = csv(HEAD + ";Cột lạ\n1.000001;Nuôi ong;Bộ Ong;mật\n");
        assertThat(second.result().columns().guessed()).isFalse();
        assertThat(second.only().keywords()).containsExactly("mật");
        assertThat(mapping).hasContent(corrected);
    }

    @Test
    void aColumnThatNobodyKnowsIsListed() {
        assertThat(csv(HEAD + ";Cột lạ\n1.000001;Nuôi ong;Bộ Ong;x\n")
                        .result()
                        .columns()
                        .unknown())
                .containsExactly("Cột lạ");
    }

    @Test
    void aColumnOfTheMappingThatIsMissingMakesTheFileUnusable() {
        csv(HEAD + "\n1.000001;Nuôi ong;Bộ Ong\n");
        assertThatThrownBy(() -> csv("Mã số;Tên\n1.000002;Nuôi dế\n"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("Tên thủ tục, Cơ quan ban hành");
    }

    @Test
    void aTableWithoutACodeIsUnusable() {
        assertThatThrownBy(() -> csv("a;b\n1;2\n"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("a | b");
    }

    @Test
    void defaultsFillWhatNoColumnDoes() {
        Path mapping = PortalRecords.text(
                folder.resolve("m.yaml"),
                "columns: { Mã: code, Tên: name }\ndefaults: { agency: Bộ Ong, channels: trực tiếp }\nnumbers: \"1,234,567.8\"\n");
        Path file = PortalRecords.text(folder.resolve("in.csv"), "Mã,Tên\n1.000001,Nuôi ong\n");
        Imported imported = Imported.run(folder.resolve("catalog"), SourceFormat.CSV, mapping, file);
        assertThat(imported.only().agency()).isEqualTo("Bộ Ong");
        assertThat(imported.channels()).containsExactly(new Channel(ChannelKind.DIRECT, null, null, null));
    }

    @Test
    void everyMistakeInAMappingIsToldAtItsPlace() {
        Path mapping = PortalRecords.text(
                folder.resolve("m.yaml"), "target: procedure\ncolumns: { Mã: cod }\nnumbers: \"1\"\nwhat: 1\n");
        Path file = PortalRecords.text(folder.resolve("in.csv"), "Mã,Tên\n1.000001,Nuôi ong\n");
        assertThatThrownBy(() -> Imported.run(folder.resolve("catalog"), SourceFormat.CSV, mapping, file))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.problems())
                                .extracting(problem -> problem.place().line())
                                .containsExactly(1, 2, 3, 4));
    }

    @Test
    void anUnknownWordRejectsTheRowAtItsColumn() {
        Imported imported = csv(HEAD + ";Cách thức\n1.000001;Nuôi ong;Bộ Ong;Trực tiêpp\n");
        assertThat(imported.result().rejected()).isEqualTo(1);
        assertThat(imported.rejects().get(0).message().vi())
                .isEqualTo("Cách thức: không hiểu “Trực tiêpp”; có phải ý bạn là “trực tiếp”?");
        assertThat(imported.rejects().get(0).place().line()).isEqualTo(2);
    }

    @Test
    void aFormulaInACellIsOnlyText() {
        assertThat(csv(HEAD + "\n1.000001;=cmd|' /C calc'!A0;Bộ Ong\n").only().name())
                .isEqualTo("=cmd|' /C calc'!A0");
    }

    @Test
    void aCodeThatASpreadsheetTookForANumberGetsItsZerosBack() {
        Imported imported = csv(HEAD + "\n1.0001;Nuôi ong;Bộ Ong\n");
        assertThat(imported.only().code()).isEqualTo("1.000100");
        assertThat(imported.repaired("code-zeros")).isEqualTo(1);
    }

    @Test
    void aFeeWithoutAChannelIsKeptInTheDescriptionAndTold() {
        Imported imported = csv(HEAD + ";Phí\n1.000001;Nuôi ong;Bộ Ong;50.000 đồng\n");
        assertThat(imported.only().description()).isEqualTo("50.000 đồng");
        assertThat(imported.doubts()).containsExactly("fee-without-channel description");
    }

    @Test
    void aTableUpdatesWhatItKnowsAndLeavesTheRest() {
        Path full = PortalRecords.lines(folder.resolve("full.jsonl"), PortalRecords.record("1.000001"));
        Imported.portal(folder.resolve("catalog"), full);
        Imported imported = csv(HEAD + "\n1.000001;Tên mới;Bộ Ong\n");
        assertThat(imported.only().name()).isEqualTo("Tên mới");
        assertThat(imported.channels()).hasSize(2);
    }

    @Test
    void aTableOfConditionsFillsTheConditions() {
        csv("""
                Mã;Ngành nghề;Số thứ tự ngành;Điều kiện;Loại điều kiện;Cơ quan quản lý;Văn bản
                DK-001-01;Nuôi ong;1;Có 10 tổ;vốn;Bộ Ong;7/2030/NĐ-CP
                """);
        try (var conditions = open().conditions()) {
            assertThat(conditions)
                    .containsExactly(new BusinessCondition(
                            "DK-001-01",
                            "Nuôi ong",
                            1,
                            "Có 10 tổ",
                            ConditionKind.CAPITAL,
                            "Bộ Ong",
                            "7/2030/NĐ-CP",
                            null,
                            null,
                            "csv"));
        }
    }

    @Test
    void aConditionIsTypedAndLinkedFromItsOwnWordsWhereTheTableDoesNotSay() {
        csv("""
                Ký hiệu;Ngành nghề kinh doanh có điều kiện;Nội dung điều kiện;Bộ quản lý;Căn cứ pháp lý
                DK-001-01;Nuôi ong;Có vốn điều lệ tối thiểu 1 tỷ đồng;Bộ Ong;Khoản 1 Điều 4 Nghị định số 7/2030/NĐ-CP
                DK-001-02;Nuôi ong;Đặt tổ đúng cách theo Điều 9 Luật 5/2029/QH16;Bộ Ong;
                """);
        try (var conditions = open().conditions()) {
            assertThat(conditions)
                    .extracting(BusinessCondition::kind, BusinessCondition::instrument, BusinessCondition::article)
                    .containsExactly(
                            tuple(ConditionKind.CAPITAL, "7/2030/NĐ-CP", "Khoản 1 Điều 4"),
                            tuple(ConditionKind.OTHER, "5/2029/QH16", "Điều 9"));
        }
    }

    @Test
    void aConditionWithoutAgencyOrWithHalfALineIsRejectedAndKept() {
        Imported imported = csv("""
                Mã;Ngành nghề;Số thứ tự ngành;Điều kiện;Cơ quan quản lý
                DK-001-01;Nuôi ong;1,5;Có 10 tổ;Bộ Ong
                DK-001-02;Nuôi ong;1;Có 10 tổ;
                DK-001-03;Nuôi ong;1;Có 10 tổ;Bộ Ong
                """);
        assertThat(imported.result().imported()).isEqualTo(1);
        assertThat(imported.rejects())
                .extracting(reject -> reject.place().line())
                .containsExactly(2, 3);
    }

    @Test
    void aTableOfVolumesFillsTheVolumesAndKeepsOtherYears() {
        csv("Mã;Năm;Số hồ sơ;Nguồn\n1.000001;2028;1.200;Sở Ong\n");
        csv("Mã;Năm;Số hồ sơ;Nguồn\n1.000001;31/12/2029;1.300;Sở Ong\n");
        assertThat(open().volumes().of("1.000001")).containsExactly(volume(2029, 1300), volume(2028, 1200));
    }

    @Test
    void aRowWithAQuotationMarkThatIsNotClosedMakesTheFileUnusable() {
        assertThatThrownBy(() -> csv(HEAD + "\n1.000001;\"Nuôi ong;Bộ Ong\n"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("quotation mark");
    }

    @Test
    void aSpreadsheetIsReadLikeATableAndLeftAsItWas() throws IOException {
        Path file = workbook(
                new Object[] {"Mã số", "Tên", "Cơ quan ban hành", "Thời hạn", "Đơn vị thời hạn"},
                new Object[] {1.0001, "Nuôi ong", "Bộ Ong", 0.5, "ngày"});
        byte[] before = Files.readAllBytes(file);
        Imported imported = Imported.run(folder.resolve("catalog"), SourceFormat.XLSX, null, file);
        assertThat(imported.only().code()).isEqualTo("1.000100");
        assertThat(imported.cases().get(0).timeLimit()).isEqualTo(new TimeLimit(new BigDecimal("0.5"), TimeUnit.DAY));
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void thePortalsListFillsUnknownPartsAndOverwritesNothing() throws IOException {
        Path full = PortalRecords.lines(
                folder.resolve("full.jsonl"),
                PortalRecords.record("1.000001", record -> record.remove("categoriesDetails")));
        Imported.portal(folder.resolve("catalog"), full);
        Path list = workbook(
                new Object[] {"CỘNG HÒA\nDANH SÁCH"},
                new Object[] {"Mã số", "Tên", "Cơ quan ban hành", "Cơ quan thực hiện", "Lĩnh vực"},
                new Object[] {"1.000001", "Tên khác", "Bộ khác", "Cơ quan khác", "Tằm\nTơ"},
                new Object[] {"1.000002", "Ươm tơ", "Bộ Tơ lụa", "Sở Tơ\nPhòng Tơ", "Tơ"});
        Imported imported = Imported.run(folder.resolve("catalog"), SourceFormat.PORTAL_XLSX, null, list);
        Procedure kept = imported.procedures().get(0);
        assertThat(kept.name()).isEqualTo("Cấp phép nuôi tằm");
        assertThat(kept.fields()).containsExactly("Tằm", "Tơ");
        assertThat(kept.source()).isEqualTo("portal-json");
        assertThat(imported.procedures().get(1).executing()).containsExactly("Sở Tơ", "Phòng Tơ");
        assertThat(folder.resolve("catalog/mapping.yaml")).doesNotExist();
    }

    private static Volume volume(int year, int dossiers) {
        return new Volume("1.000001", year, BigDecimal.valueOf(dossiers), null, null, null, Origin.ESTIMATED, "Sở Ong");
    }

    private CatalogFolder open() {
        PortalRecords.text(folder.resolve("catalog/procedures.jsonl"), "");
        return CatalogFolder.open(folder.resolve("catalog"), problem -> {
            throw new AssertionError(problem);
        });
    }

    private Imported csv(String text) {
        Path file = folder.resolve("in.csv");
        PortalRecords.text(file, text);
        return Imported.run(folder.resolve("catalog"), SourceFormat.CSV, null, file);
    }

    private Path workbook(Object[]... rows) throws IOException {
        Path file = folder.resolve("in.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet("Trang 1");
            for (int i = 0; i < rows.length; i++) {
                Row row = sheet.createRow(i);
                for (int j = 0; j < rows[i].length; j++) {
                    if (rows[i][j] instanceof Double number) {
                        row.createCell(j).setCellValue(number);
                    } else {
                        row.createCell(j).setCellValue(String.valueOf(rows[i][j]));
                    }
                }
            }
            book.write(out);
        }
        return file;
    }
}
