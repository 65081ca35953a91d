package vn.gon.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gon.cost.CostModel;
import vn.gon.cost.Formula;
import vn.gon.cost.Parameter;
import vn.gon.text.Bilingual;
import vn.gon.text.Language;

/** The formulas of costs, as a spreadsheet writes them. */
class SheetFormulasTest {

    private static final CostModel MODEL = CostModel.read(Path.of("rules/cost"), Optional.empty());
    private static final Map<String, BigDecimal> VALUES = values();

    private static Map<String, BigDecimal> values() {
        Map<String, BigDecimal> values = new TreeMap<>();
        MODEL.parameters().forEach(parameter -> values.put(parameter.id(), parameter.value()));
        return values;
    }

    private static Formula input(String id) {
        return new Formula.Input(id);
    }

    private static String written(Formula formula) throws Exception {
        try (Book book = new Book(Language.ENGLISH, Bilingual.same("test"))) {
            String written =
                    new StepSheet(book, CostInputs.of(MODEL)).formulas().of(formula);
            book.write(java.io.OutputStream.nullOutputStream());
            return written;
        }
    }

    @Test
    void parametersStandUnderTheirNamesAndConstantsAsNumbers() throws Exception {
        Formula minutes = new Formula.Sum(List.of(input("travel-time-commune"), input("file-at-counter")));

        assertThat(written(new Formula.Quotient(minutes, new Formula.Constant(new BigDecimal("60")))))
                .isEqualTo("(travel_time_commune+file_at_counter)/60");
        assertThat(written(new Formula.Constant(new BigDecimal("0.250")))).isEqualTo("0.25");
        assertThat(written(input("online-share").rest().times(input("postal-share"))))
                .isEqualTo("(1-online_share)*postal_share");
    }

    @Test
    void aParameterThatIsAQuotientStandsUnderItsOwnName() throws Exception {
        assertThat(written(new Formula.Quotient(input("annual-income"), input("hours-per-year"))))
                .isEqualTo("hourly_income");
    }

    @Test
    void aShareOfNothingIsZeroAndNoError() throws Exception {
        assertThat(written(new Formula.Quotient(input("postage"), input("copy-price"))))
                .isEqualTo("IF(postage=0,0,postage/copy_price)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a1", "abc123", "r", "c", "r1c1", "true", "rc", "x-1"})
    void aNameThatWouldBeACellIsChanged(String id) {
        Parameter any = MODEL.parameters().get(0);
        Parameter named = new Parameter(
                id, any.title(), any.value(), any.unit(), any.from(), any.basis(), any.source(), null, null);

        String name = new ParameterNames(List.of(named)).of(id);

        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createName().setNameName(name);
        } catch (Exception e) {
            throw new AssertionError(name, e);
        }
        assertThat(name).isEqualTo(id.equals("x-1") ? "x_1" : "_" + id);
    }

    @Test
    void twoParametersNeverShareAName() {
        Parameter any = MODEL.parameters().get(0);
        List<Parameter> alike = IntStream.range(0, 2)
                .mapToObj(i -> new Parameter(
                        i == 0 ? "a-b" : "a_b",
                        any.title(),
                        any.value(),
                        any.unit(),
                        any.from(),
                        any.basis(),
                        any.source(),
                        null,
                        null))
                .toList();

        assertThat(new ParameterNames(alike).of("a-b")).isNotEqualTo(new ParameterNames(alike).of("a_b"));
    }

    /** Seeded: any formula gives in a spreadsheet what it gives exactly, with steps and choices of its own. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void anyFormulaGivesTheSameInASpreadsheet(int seed) throws Exception {
        Random random = new Random(seed);
        List<Formula> formulas =
                IntStream.range(0, 40).mapToObj(i -> random(random, 4)).toList();
        try (Book book = new Book(Language.ENGLISH, Bilingual.same("test"))) {
            CostInputs inputs = CostInputs.of(MODEL);
            new ParameterSheet(book, inputs);
            StepSheet steps = new StepSheet(book, inputs);
            List<String> written = formulas.stream().map(steps.formulas()::of).toList();
            steps.finish();
            List<Double> found = evaluated(book, written);
            for (int i = 0; i < formulas.size(); i++) {
                double exact = formulas.get(i).exact(VALUES::get).doubleValue();
                assertThat(found.get(i))
                        .as(written.get(i))
                        .isCloseTo(exact, within(1e-9 * Math.max(1, Math.abs(exact))));
            }
        }
    }

    private static List<Double> evaluated(Book book, List<String> formulas) throws Exception {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        book.write(out);
        try (XSSFWorkbook read = new XSSFWorkbook(new java.io.ByteArrayInputStream(out.toByteArray()))) {
            FormulaEvaluator evaluator = read.getCreationHelper().createFormulaEvaluator();
            XSSFSheet sheet = read.createSheet();
            List<Double> values = new ArrayList<>();
            for (String formula : formulas) {
                Cell cell = sheet.createRow(values.size()).createCell(0);
                cell.setCellFormula(formula);
                values.add(evaluator.evaluate(cell).getNumberValue());
            }
            return values;
        }
    }

    private static Formula random(Random random, int depth) {
        List<String> ids = new ArrayList<>(VALUES.keySet());
        if (depth == 0 || random.nextInt(6) == 0) {
            return random.nextInt(4) == 0
                    ? new Formula.Constant(BigDecimal.valueOf(random.nextInt(500), 2))
                    : input(ids.get(random.nextInt(ids.size())));
        }
        Formula one = random(random, depth - 1);
        Formula other = random(random, depth - 1);
        return switch (random.nextInt(6)) {
            case 0 -> new Formula.Sum(List.of(one, other));
            case 1 -> new Formula.Difference(one, other);
            case 2 -> new Formula.Product(List.of(one, other));
            case 3 -> new Formula.Quotient(one, input(ids.get(random.nextInt(ids.size()))));
            case 4 -> new Formula.Smaller(one, other);
            default -> {
                List<Formula.LowerMiddle.Way> ways = new ArrayList<>();
                for (int i = 0; i < 2 + random.nextInt(3); i++) {
                    // Equal costs happen: then the order of the ways decides.
                    Formula cost = random.nextBoolean() ? input("postage") : random(random, 1);
                    ways.add(new Formula.LowerMiddle.Way(cost, random(random, 1)));
                }
                yield new Formula.LowerMiddle(ways);
            }
        };
    }
}
