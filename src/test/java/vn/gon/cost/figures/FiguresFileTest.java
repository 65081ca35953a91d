package vn.gon.cost.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gon.cost.number.NumberStyle;
import vn.gon.intake.ForeignFile;
import vn.gon.text.Bilingual;
import vn.gon.text.Place;
import vn.gon.text.Problem;

/** What the columns of a table of figures say, and how a mistake in one of them is told. */
class FiguresFileTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ",ratio,464;1216,38.1579,,0,,,|38",
                ",ratio,464;1216,38,,2,,,|38.16",
                ",ratio,1;3,33,,12,,,|33.333333333333",
                ",ratio,464;1216,38.2,,,,,|38.2",
            })
    void decimalsSayHowFarAFigureIsWorkedOutElseItsOwnDo(String row, BigDecimal recomputed) {
        assertThat(Tables.check(folder, row).get(0).recomputed()).containsExactly(recomputed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "13", "0.5"})
    void decimalsOutOfReasonAreRefused(String decimals) {
        assertThat(Tables.read(folder, ",sum,1;2,3,," + decimals + ",,,").rejected())
                .containsExactly(Problem.at(
                        Place.of("figures.csv", 2),
                        decimals,
                        Bilingual.of(
                                "cột decimals: “%s” phải là số nguyên từ 0 đến 12.",
                                "column decimals: \"%s\" must be a whole number from 0 to 12.", decimals)));
    }

    @Test
    void aFigureWithoutANameGoesByItsLine() {
        assertThat(Tables.read(folder, "total,sum,1;2,3,,,,,", ",sum,1;2,3,,,,,")
                        .figures())
                .extracting(Figure::id)
                .containsExactly("total", "#3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",sum,$1;$2,€3,,,,,",
                ",sum,£1;£2,3,Mio. Euro,,,,",
                ",sum,£1;£2,€3,million,,,,",
                ",ratio,£1;2 đồng,50,%,,,,",
            })
    void moneyOfTwoCurrenciesNeitherAddsNorCompares(String row) {
        assertThat(Tables.read(folder, row).rejected())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().en())
                        .startsWith("column inputs: there are both ")
                        .endsWith("amounts of different currencies neither add nor compare."));
    }

    @Test
    void aRateOfExchangeHasTwoCurrencies() {
        assertThat(Tables.check(folder, ",per-unit,100 USD;4 EUR,25,,,,,")
                        .get(0)
                        .findings())
                .isEmpty();
    }

    @Test
    void aCellThatIsANumberToTheWorkbookIsReadPlainlyWhateverTheFormat() throws IOException {
        FiguresFile file = FiguresFile.read(workbook(), NumberStyle.VI);
        assertThat(file.rejected()).isEmpty();
        assertThat(file.figures()).singleElement().satisfies(figure -> {
            assertThat(figure.inputs())
                    .extracting(Quantity::number)
                    .containsExactly(new BigDecimal("1500"), new BigDecimal("0.25"));
            assertThat(figure.published().get(0).number()).isEqualByComparingTo("1500.25");
        });
    }

    private ForeignFile workbook() throws IOException {
        Path path = folder.resolve("figures.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(path)) {
            XSSFSheet sheet = book.createSheet();
            Row head = sheet.createRow(0);
            head.createCell(0).setCellValue("kind");
            head.createCell(1).setCellValue("inputs");
            head.createCell(2).setCellValue("published");
            Row row = sheet.createRow(1);
            row.createCell(0).setCellValue("sum");
            row.createCell(1).setCellValue("1.500;0,25");
            row.createCell(2).setCellValue(1500.25);
            book.write(out);
        }
        return new ForeignFile("figures.xlsx", path);
    }
}
