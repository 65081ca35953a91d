package vn.gon.cost.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gon.cost.number.Exact;
import vn.gon.cost.number.NumberStyle;
import vn.gon.intake.ForeignFile;
import vn.gon.text.InvalidInput;

/** Which published figures are told, and that right ones never are. */
class FigureCheckTest {

    private static final String HEAD = "kind,inputs,published,unit,decimals,bases,rounded,source";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ratio,464;1216,38.15,%,,,,|TRUNCATION|38.16",
                "sum,3595;977;2926,7518,,,,,|SUM_MISMATCH|7498",
                "sum,3595;977000;2926,7498,,,,,|UNIT_ERROR|983521",
                "product,250000;325000;12,975,triệu,,,,|UNIT_ERROR|975000",
                "product,250000;325000;12,974,tỷ,,,,|PRODUCT_MISMATCH|975",
                "ratio,3085;4888,0.631,,,,,|UNIT_ERROR|63.114",
                "rate,400;300,33.3,%,,,,|OTHER_BASE|25.0",
                "ratio,120;400,60,%,,settled=200,,|OTHER_BASE|30",
                "rate,393.4;201,49.0,%,,,,|RATE_MISMATCH|48.9",
                "per-unit,6300000000000;18000000,340000,,,,,|QUOTIENT_MISMATCH|350000",
                "cumulative,3345;309;239,3345;3654;3890,,,,,|CUMULATIVE_MISMATCH|3893",
                "breakdown,124907;102770;19852,257141,,,,,|RESIDUAL|247529",
                "difference,393 tỷ;201 tỷ,190,tỷ,,,,|DIFFERENCE_MISMATCH|192",
                "blend,7753.78;11;10;30%,7500.00,,,,,|BLEND_MISMATCH|7542.31",
                "product,2;93.82;46,$8648,,,,,|ROUNDED_EARLY|8631",
                "sum,3985696;850016;2422500,7259,Tsd. Euro,,,,|ROUNDED_EARLY|7258",
                "product,1200;46.50,55800,Tsd. Euro,,,,|UNIT_ERROR|56",
                "sum,100 tr.đ;50 trđ,160,triệu đồng,,,,|SUM_MISMATCH|150",
            })
    void whatDoesNotFollowIsToldWithTheFigureThatDoes(String row, FindingKind kind, String recomputed) {
        assertThat(check(row).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(kind);
            assertThat(finding.recomputed()).isEqualByComparingTo(recomputed);
            assertThat(finding.difference())
                    .isEqualByComparingTo(finding.recomputed().subtract(finding.published()));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ratio,3085;4888,63.1,%,,,,",
                "rate,393.4;201,48.91,%,,,,",
                "difference,393.4;201,192,,,,,",
                "product,250000;325000;12,975,tỷ đồng,,,,",
                "product,250 nghìn;325000;12,975 tỷ,,,,,",
                "cumulative,3345;309;239,3893,,,,,",
                "ratio,0;10,0,%,,,,",
                "sum,-3;5,2,,,,,",
                "sum,1.2 tỷ;2.3 tỷ,3.6,tỷ,,,,",
                "sum,8701;4350;4350;4350;1450;6960,30162,,,,yes,",
                "ratio,40.0%;80.0%,50,%,,,,",
                "product,$75;248,$18600,,,,,",
                "product,81600000;1/60;38.60,52.496,Mio. Euro,,,,",
                "product,10 Mill.;0.8,8,Mill. Fluggäste,,,,",
                "product,110;22;$150;10,$3.63m,,,,,",
                "sum,€1.5 million;€500,1.5005,€m,,,,",
                "sum,A$5;$6,11,A$,,,,",
                "product,4400;.5;75%,1650,hours,,,,",
            })
    void rightFiguresRaiseNothing(String row) {
        assertThat(check(row).findings()).isEmpty();
    }

    @Test
    void roundedPartsAreSaidToExplainTheDifference() {
        assertThat(check("sum,1.2 tỷ;2.3 tỷ,3.6,tỷ,,,,").withinRounding()).isTrue();
        assertThat(check("sum,1.2 tỷ;2.3 tỷ,3.7,tỷ,,,,").findings()).hasSize(1);
        assertThat(check("sum,8701;4350;4350;4350;1450;6960,30162,,,,no,").findings())
                .hasSize(1);
    }

    @Test
    void aPercentageMayBeOfWhatTheSameSourcePublishes() {
        List<Checked> checked = check(List.of("sum,150;50,200,,,,,report A", "ratio,120;400,60.0,%,,,,report A"));
        assertThat(checked.get(1).findings()).extracting(Checked.Finding::kind).containsExactly(FindingKind.OTHER_BASE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "summ,1;2,3,,,,,|did you mean \"sum\"",
                "ratio,1;2;3,3,,,,,|does not take 3 inputs",
                "ratio,1;0,3,,,,,|division by 0",
                "rate,0;1,3,,,,,|division by 0",
                "sum,,3,,,,,|column inputs: the cell is empty",
                "sum,1;2,,,,,,|column published: the cell is empty",
                "sum,1;x,3,,,,,|is not a number",
                "sum,1;4E+1,5,,,,,|is not a number",
                "sum,1;2,3;4,,,,,|only the kind cumulative",
                "sum,1;2,3,,99,,,|whole number from 0 to 12",
                "sum,1;2,3,,1.5,,,|whole number from 0 to 12",
                "sum,1;2,3,,,,maybe,|yes or no",
                "sum,100 USD;200 EUR,300,,,,,|both USD and EUR",
                "difference,100 đồng;$5,95,,,,,|both VND and $",
                "sum,1/0;2,3,,,,,|column inputs: a division by 0",
                "sum,x5;2,7,,,,,|column inputs: \"x5\" is not a number",
            })
    void aRowThatCannotBeWorkedOutSaysWhy(String row, String message) {
        FiguresFile file = read(List.of(row, "sum,1;2,3,,,,,"));
        assertThat(file.figures()).hasSize(1);
        assertThat(file.rejected())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().en()).contains(message));
    }

    @Test
    void everyMistakeOfARowIsToldWithItsColumn() {
        FiguresFile file = read(List.of("summ,1;x,y,,99,,maybe,"));
        assertThat(file.rejected())
                .extracting(problem -> problem.message().en().split(":", 2)[0])
                .containsExactly(
                        "column kind", "column inputs", "column published", "column decimals", "column rounded");
        assertThat(file.rejected())
                .allSatisfy(problem -> assertThat(problem.value()).isNotEmpty());
    }

    @Test
    void aTableWithoutItsColumnsIsAnError() {
        assertThatThrownBy(() -> read("kind,inputs", List.of("sum,1")))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.problems().get(0).message().en()).contains("published is missing"));
        assertThatThrownBy(() -> read("kinds,inputs,published", List.of("sum,1,1")))
                .isInstanceOf(InvalidInput.class);
    }

    /** Whatever follows exactly and is rounded half up is right, whatever the kind. */
    @Test
    void noFigureRoundedHalfUpIsEverTold() {
        Random random = new Random(28);
        List<FigureKind> kinds = List.of(FigureKind.values());
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < 6000; i++) {
            FigureKind kind = kinds.get(random.nextInt(kinds.size()));
            int count = kind == FigureKind.BLEND ? 4 : kind.takes(3) ? 2 + random.nextInt(4) : 2;
            List<Quantity> inputs = new ArrayList<>();
            for (int j = 0; j < count; j++) {
                BigDecimal number = BigDecimal.valueOf(1 + random.nextInt(9_999_999), random.nextInt(4));
                inputs.add(quantity(number, BigDecimal.TEN.pow(3 * random.nextInt(3))));
            }
            int decimals = random.nextInt(4);
            BigDecimal unit = kind.isPercentage() ? BigDecimal.ONE : BigDecimal.TEN.pow(3 * random.nextInt(4));
            List<Exact> results =
                    kind.results(inputs.stream().map(Quantity::value).toList());
            List<Quantity> published = results.stream()
                    .map(exact -> quantity(exact.dividedBy(Exact.of(unit)).rounded(decimals), unit))
                    .toList();
            figures.add(
                    new Figure(i, "f" + i, kind, inputs, published, decimals, List.of(), random.nextBoolean(), "s"));
        }
        for (Figure figure : figures) {
            Checked checked = new FigureCheck(List.of(figure)).all().get(0);
            assertThat(checked.findings()).as("%s", figure).isEmpty();
            assertThat(checked.withinRounding()).isFalse();
        }
    }

    /** Half a unit more than rounding can move it, and every whole number that is off, is told. */
    @Test
    void everySumThatIsOffIsTold() {
        Random random = new Random(29);
        for (int i = 0; i < 2000; i++) {
            List<Quantity> parts = new ArrayList<>();
            long sum = 0;
            for (int j = 0; j < 2 + random.nextInt(5); j++) {
                long part = random.nextInt(100_000);
                sum += part;
                parts.add(quantity(BigDecimal.valueOf(part), BigDecimal.ONE));
            }
            long off = (random.nextBoolean() ? 1 : -1) * (1L + random.nextInt(500));
            Quantity published = quantity(BigDecimal.valueOf(sum + off), BigDecimal.ONE);
            Figure figure = new Figure(i, "f", FigureKind.SUM, parts, List.of(published), 0, List.of(), false, "");
            assertThat(new FigureCheck(List.of(figure)).all().get(0).findings()).hasSize(1);
        }
    }

    private static Quantity quantity(BigDecimal number, BigDecimal factor) {
        return new Quantity("", number, new Unit("", Exact.of(factor), null));
    }

    private Checked check(String row) {
        return check(List.of(row)).get(0);
    }

    private List<Checked> check(List<String> rows) {
        FiguresFile file = read(rows);
        assertThat(file.rejected()).isEmpty();
        return new FigureCheck(file.figures()).all();
    }

    private FiguresFile read(List<String> rows) {
        return read(HEAD, rows);
    }

    private FiguresFile read(String head, List<String> rows) {
        List<String> lines = new ArrayList<>(List.of(head));
        lines.addAll(rows);
        Path file = folder.resolve("figures.csv");
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return FiguresFile.read(new ForeignFile("figures.csv", file), NumberStyle.EN);
    }
}
