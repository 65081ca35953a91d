package vn.gon.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gon.SharedData;
import vn.gon.catalog.CatalogFolder;
import vn.gon.catalog.Labels;
import vn.gon.catalog.LabelsFile;
import vn.gon.cli.Run;
import vn.gon.report.QualityTable;
import vn.gon.report.TableFormat;
import vn.gon.text.Language;

/** Compares the sixteen rules whose meaning is fixed with what readers answered about real procedures. */
class RuleQualityTest {

    private static final Logger LOG = Logger.getLogger(RuleQualityTest.class.getName());
    private static final Path LABELS = Path.of("src/test/resources/vn/gon/audit/labels.csv");
    private static final BigDecimal PRECISION = new BigDecimal("0.95");
    private static final BigDecimal RECALL = new BigDecimal("0.90");

    @TempDir
    private static Path folder;

    private static Measurement measured;

    @BeforeAll
    static void measure() {
        Path portal = SharedData.require("portal");
        Path register = folder.resolve("register");
        String[] files = Stream.of(
                        "bo-quoc-phong", "bo-tai-chinh", "bo-xay-dung", "ngan-hang-nha-nuoc", "toa-an-nhan-dan")
                .map(name -> portal.resolve(name + ".jsonl").toAbsolutePath().toString())
                .toArray(String[]::new);
        String[] args = Stream.concat(
                        Stream.of("import", "portal-json", "--into", register.toString()), Stream.of(files))
                .toArray(String[]::new);
        assertThat(Run.gon(folder, args).code()).isZero();
        Labels labels = LabelsFile.read(LABELS);
        RuleSet rules = RuleSet.read(Path.of("rules/audit")).only(labels.questions(), List.of());
        measured = Measurement.of(
                rules,
                CatalogFolder.open(register, problem -> {
                    throw new AssertionError(problem.toString());
                }),
                labels);
        LOG.info(() -> "\n"
                + new QualityTable(measured.qualities(), PRECISION, RECALL).in(TableFormat.TEXT, Language.ENGLISH));
    }

    @Test
    void everyLabelledProcedureIsInTheRegister() {
        assertThat(measured.absent()).isEmpty();
    }

    @Test
    void onTheProceduresTheyWereTunedOnAllRulesReachTheirAim() {
        assertThat(qualities("tuning"))
                .hasSize(16)
                .allSatisfy((rule, quality) ->
                        assertThat(quality.reaches(PRECISION, RECALL)).as(rule).isTrue());
    }

    private static Map<String, RuleQuality> qualities(String split) {
        return measured.qualities().stream()
                .filter(quality -> quality.split().equals(split))
                .collect(Collectors.toMap(RuleQuality::rule, quality -> quality));
    }
}
