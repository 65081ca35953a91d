package vn.gon.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gon.text.InvalidInput;
import vn.gon.text.Language;
import vn.gon.text.Problem;

/** A file that is no YAML is told of in the language of the reader, at the place to mend. */
class SyntaxMistakeTest {

    private static Problem mistake(String text) {
        InvalidInput thrown = catchThrowableOfType(InvalidInput.class, () -> YamlFile.parse("t.yaml", text));
        assertThat(thrown.problems()).hasSize(1);
        return thrown.problems().get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a:\\n\\tb: 1 | t.yaml:2:1: dòng thụt bằng phím Tab | t.yaml:2:1: the line is indented with a tab",
                "a: 1\\n  b: 2 | t.yaml:2:4: dấu hai chấm không đặt ở đây | t.yaml:2:4: no colon can stand here",
                "a:\\n  - b: 1\\n c: 2 | t.yaml:3:2: dòng thụt không khớp | t.yaml:3:2: the indentation does not match",
                "a: 'x\\nb: 1 | t.yaml:1:4: dấu nháy mở ở đây | t.yaml:1:4: the quote opened here is never closed",
                "a: \"x\\\\d\" | t.yaml:1:7: dấu \\\\ trong nháy kép | t.yaml:1:7: in double quotes",
                "a: [1\\nb: 2 | t.yaml:1:4: ngoặc mở ở đây chưa đóng | t.yaml:1:4: the bracket opened here is not closed",
                "a: 1\\nb 'x'\\nc: 2 | t.yaml:3:1: thiếu dấu hai chấm | t.yaml:3:1: a colon is missing",
                "a: @b | t.yaml:1:4: giá trị không được bắt đầu | t.yaml:1:4: a value cannot begin with the character \"@\"",
                "a: *b | t.yaml:1:4: “*b” trỏ tới một neo không có | t.yaml:1:4: \"*b\" points to an anchor",
            })
    void theSentenceIsOursInBothLanguages(String text, String vietnamese, String english) {
        Problem problem = mistake(text.replace("\\n", "\n").replace("\\t", "\t").replace("\\\\", "\\"));

        assertThat(problem.in(Language.VIETNAMESE)).startsWith(vietnamese.replace("\\\\", "\\"));
        assertThat(problem.in(Language.ENGLISH)).startsWith(english);
    }

    @Test
    void whatNobodyForesawIsToldAsTheLibraryTellsIt() {
        assertThat(mistake("%TAG x\n---\na: 1\n").in(Language.VIETNAMESE)).contains("thư viện đọc YAML báo:");
    }
}
