package vn.gon.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    @Test
    void cellsThatNeedItAreQuoted() {
        CsvTable table = new CsvTable(List.of("code", "title"), List.of(List.of("1.0", "a, \"b\"\nc")));
        assertThat(table.text()).isEqualTo("code,title\n1.0,\"a, \"\"b\"\"\nc\"\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\tx", "\rx"})
    void aTextThatLooksLikeAFormulaGetsAnApostrophe(String cell) {
        CsvTable table = new CsvTable(List.of("a"), List.of(List.of(cell)));
        assertThat(table.text().substring(2).replaceFirst("^\"", "")).startsWith("'" + cell);
    }

    @Test
    void numbersStayAsTheyAreAndUnknownCellsAreEmpty() {
        CsvTable table =
                new CsvTable(List.of("a", "b", "c"), List.of(Arrays.asList(-5, null, new BigDecimal("-1E+3"))));
        assertThat(table.text()).isEqualTo("a,b,c\n-5,,-1000\n");
    }

    @Test
    void aRowOfAnotherWidthIsRefused() {
        CsvTable table = new CsvTable(List.of("a", "b"), List.of(List.of("x")));
        assertThatThrownBy(table::text).isInstanceOf(IllegalArgumentException.class);
    }
}
