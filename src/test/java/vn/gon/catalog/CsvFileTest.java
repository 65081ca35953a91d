package vn.gon.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gon.text.InvalidInput;
import vn.gon.text.Language;
import vn.gon.text.Problem;

class CsvFileTest {

    @TempDir
    private Path folder;

    private final List<Problem> problems = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n1,hai\n", "a;b\n1;hai\n", "a\tb\n1\thai\n", "\uFEFFa,b\r\n1,hai\r\n", "b,a\nhai,1\n"})
    void aTableIsReadHoweverASpreadsheetPartsIt(String text) throws IOException {
        assertThat(read(text)).containsExactly("1 hai");
        assertThat(problems).isEmpty();
    }

    @Test
    void aRowOfAnotherLengthIsToldAndLeftOut() throws IOException {
        assertThat(read("a,b\n1\n2,hai\n")).containsExactly("2 hai");
        assertThat(problems)
                .extracting(problem -> problem.in(Language.VIETNAMESE))
                .containsExactly("t.csv:2: dòng có 1 ô mà dòng đầu có 2 cột; hãy sửa dòng này.");
    }

    @Test
    void anApostropheThatGuardsAFormulaIsNoPartOfTheText() throws IOException {
        assertThat(read("a,b\n1,'=Bộ\n2,'tự do'\n")).containsExactly("1 =Bộ", "2 'tự do'");
    }

    @Test
    void aFileThatIsNoUtf8IsRefused() throws IOException {
        Path file = folder.resolve("t.csv");
        Files.write(file, "a,b\n1,đã\n".getBytes(Charset.forName("windows-1258")));

        assertRefused("t.csv:1: có byte không thuộc UTF-8; hãy lưu lại tệp bằng UTF-8.");
    }

    @Test
    void aQuotationMarkThatIsNotClosedIsRefusedWithItsPlace() throws IOException {
        Files.writeString(folder.resolve("t.csv"), "a,b\n1,x\n2,\"y\n", StandardCharsets.UTF_8);

        assertThatThrownBy(this::read)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.problems().get(0).in(Language.VIETNAMESE))
                                .contains("dấu ngoặc kép không đóng"));
    }

    @Test
    void aFileThatIsNotThereIsToldSo() {
        assertRefused("t.csv: không có tệp này.");
    }

    private void assertRefused(String message) {
        assertThatThrownBy(this::read)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.problems().get(0).in(Language.VIETNAMESE))
                                .isEqualTo(message));
    }

    private List<String> read(String text) throws IOException {
        Files.writeString(folder.resolve("t.csv"), text);
        return read();
    }

    private List<String> read() {
        List<String> rows = new ArrayList<>();
        new CsvFile(folder.resolve("t.csv"), "t.csv")
                .read(List.of("a"), List.of("b"), problems::add, row -> rows.add(row.text("a") + " " + row.text("b")));
        return rows;
    }
}
