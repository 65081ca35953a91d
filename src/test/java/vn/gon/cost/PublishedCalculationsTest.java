package vn.gon.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vn.gon.cost.figures.Checked;
import vn.gon.cost.figures.FigureCheck;
import vn.gon.cost.figures.FiguresFile;
import vn.gon.cost.figures.FindingKind;
import vn.gon.cost.number.Exact;
import vn.gon.cost.number.NumberStyle;
import vn.gon.cost.profile.Addressee;
import vn.gon.cost.sheet.Comparison;
import vn.gon.cost.sheet.LineCost;
import vn.gon.cost.sheet.SheetCost;
import vn.gon.cost.sheet.Sheets;
import vn.gon.cost.sheet.Sums;
import vn.gon.intake.ForeignFile;
import vn.gon.text.Kebab;
import vn.gon.yaml.YamlFile;
import vn.gon.yaml.YamlNode;

/** More published calculations, typed as they were published, come out to the digit; what was published wrong is found. */
@NullUnmarked // What is not known fails a test by itself.
class PublishedCalculationsTest {

    private static final Path PUBLISHED = Path.of("src/test/resources/vn/gon/cost/published");
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> everySheet() {
        List<YamlNode> sheets = entries("sheets.yaml");
        assertThat(sheets).hasSizeGreaterThan(20).allSatisfy(PublishedCalculationsTest::hasASource);
        return sheets.stream().map(sheet -> DynamicTest.dynamicTest(text(sheet, "id"), () -> checkSheet(sheet)));
    }

    @TestFactory
    Stream<DynamicTest> everyFigure() {
        List<YamlNode> tables = entries("figures.yaml");
        assertThat(tables).hasSizeGreaterThan(15).allSatisfy(PublishedCalculationsTest::hasASource);
        return tables.stream()
                .flatMap(table -> table.at("rows").elements().stream()
                        .map(row -> DynamicTest.dynamicTest(
                                text(row, "row") + " of " + text(table, "source"),
                                () -> checkFigure(row, style(table)))));
    }

    private void checkSheet(YamlNode sheet) {
        SheetCost cost = cost(sheet, "sheet");
        Comparison comparison = sheet.find("after").isPresent() ? Comparison.of(cost, cost(sheet, "after")) : null;
        List<YamlNode> published = sheet.at("published").elements();
        assertThat(published).isNotEmpty();
        for (YamlNode figure : published) {
            BigDecimal is = new BigDecimal(text(figure, "is"));
            Exact unit = Exact.of(figure.find("unit").flatMap(YamlNode::number).orElse(BigDecimal.ONE));
            Exact exact = value(text(figure, "of"), text(figure, "what"), cost, comparison)
                    .dividedBy(unit);
            Optional<BigDecimal> figures = figure.find("significant").flatMap(YamlNode::number);
            assertThat(figures.map(count -> exact.significant(count.intValueExact()))
                            .orElseGet(() -> exact.rounded(Math.max(0, is.scale()))))
                    .as("%s of %s", text(figure, "what"), text(figure, "of"))
                    .isEqualByComparingTo(is);
        }
    }

    private SheetCost cost(YamlNode sheet, String which) {
        return Sheets.cost(
                folder,
                text(sheet, "profile"),
                style(sheet),
                text(sheet, which).lines().toList());
    }

    private static Exact value(String of, String what, SheetCost cost, Comparison comparison) {
        String name = of.contains(" ") ? of.substring(of.indexOf(' ') + 1) : "";
        return switch (of.split(" ", 2)[0]) {
            case "total" -> sum(cost.total(), what);
            case "after" -> sum(comparison.after().total(), what);
            case "line" -> line(cost, Integer.parseInt(name), what);
            case "segment" -> sum(part(cost.segments(), part -> name.equals(part.segment())), what);
            case "addressee" -> sum(part(cost.addressees(), part -> part.addressee() == addressee(name)), what);
            case "saving" -> saving(comparison.saving(), what);
            case "relief" -> relief(comparison, addressee(name), what);
            default -> throw new AssertionError("nothing is called " + of);
        };
    }

    private static Sums part(List<SheetCost.Part> parts, java.util.function.Predicate<SheetCost.Part> wanted) {
        return parts.stream().filter(wanted).findFirst().orElseThrow().sums();
    }

    private static Exact sum(Sums sums, String what) {
        return switch (what) {
            case "annual" -> sums.annual();
            case "one-off" -> sums.oneOff();
            case "hours" -> sums.hours();
            case "hours-once" -> sums.hoursOnce();
            case "average" -> sums.average();
            case "over-years" -> sums.overYears();
            default -> throw new AssertionError("no sum is called " + what);
        };
    }

    private static Exact line(SheetCost cost, int number, String what) {
        LineCost line = cost.lines().stream()
                .filter(each -> each.activity().line() == number)
                .findFirst()
                .orElseThrow();
        return switch (what) {
            case "price" -> line.price();
            case "quantity" -> line.quantity();
            case "hours" -> line.hours();
            case "annual" -> line.annual();
            case "one-off" -> line.oneOff();
            default -> throw new AssertionError("a line has no " + what);
        };
    }

    private static Exact saving(Comparison.Saving saving, String what) {
        return switch (what) {
            case "saved" -> saving.saved();
            case "rate" -> Objects.requireNonNull(saving.rate()).times(HUNDRED);
            default -> throw new AssertionError("a saving has no " + what);
        };
    }

    private static Exact relief(Comparison comparison, Addressee addressee, String what) {
        Comparison.Relief relief = comparison.byAddressee().stream()
                .filter(each -> each.addressee() == addressee)
                .findFirst()
                .orElseThrow();
        return what.equals("hours-saved") ? relief.hoursSaved() : saving(relief.saving(), what);
    }

    private static Addressee addressee(String name) {
        return Kebab.find(Addressee.class, name).orElseThrow();
    }

    private void checkFigure(YamlNode row, NumberStyle style) {
        Checked checked = checked(text(row, "row"), style);
        Optional<FindingKind> expected = row.find("finding").map(node -> FindingKind.valueOf(node.text()));
        assertThat(checked.findings())
                .extracting(Checked.Finding::kind)
                .containsExactlyElementsOf(expected.stream().toList());
        assertThat(checked.withinRounding())
                .isEqualTo(row.find("within-rounding").isPresent());
        row.find("recomputed")
                .ifPresent(
                        recomputed -> assertThat(checked.recomputed().get(0)).isEqualByComparingTo(recomputed.text()));
    }

    private Checked checked(String row, NumberStyle style) {
        Path file = folder.resolve("figures.csv");
        try {
            Files.write(file, List.of("kind,inputs,published,rounded,unit", row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        FiguresFile figures = FiguresFile.read(new ForeignFile("figures.csv", file), style);
        assertThat(figures.rejected()).isEmpty();
        return new FigureCheck(figures.figures()).all().get(0);
    }

    private static List<YamlNode> entries(String file) {
        YamlNode root = YamlFile.read(PUBLISHED.resolve(file));
        root.file().requireValid();
        return root.elements();
    }

    /** Whoever doubts a figure must be able to look it up. */
    private static void hasASource(YamlNode node) {
        assertThat(text(node, "source")).isNotBlank();
        assertThat(text(node, "seen")).isIn("page", "copy", "second-hand");
    }

    private static NumberStyle style(YamlNode node) {
        return Kebab.find(NumberStyle.class, text(node, "numbers")).orElseThrow();
    }

    private static String text(YamlNode node, String key) {
        assertThat(node.find(key)).as("%s in line %d", key, node.line()).isPresent();
        return node.at(key).text();
    }
}
