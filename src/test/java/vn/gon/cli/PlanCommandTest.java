package vn.gon.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gon.plan.solver.OrTools;

class PlanCommandTest {

    private static final Map<String, String> SHIPPED = Map.of(
            "LANG", "en_GB.UTF-8", "GON_HOME", Path.of("").toAbsolutePath().toString());

    private static final String STARTER = Path.of("catalog").toAbsolutePath().toString();

    @TempDir
    private Path folder;

    private Run plan(String... arguments) {
        List<String> all = new ArrayList<>(List.of("plan", "--lang", "en"));
        all.addAll(List.of(arguments));
        return Run.gon(folder, "", SHIPPED, all.toArray(String[]::new));
    }

    @Test
    void aTargetThatIsMetEndsWithZeroAndTheSameEveryTime() {
        Run first = plan("--target", "regulations=5%", "--format", "json");

        assertThat(first.code()).isZero();
        assertThat(first.out())
                .contains("\"schemaVersion\": 1", "\"status\": \"smallest\"", "\"met\": true", "\"gap\": 0.000000");
        assertThat(plan("--target", "regulations=5%", "--format", "json").out()).isEqualTo(first.out());
    }

    @Test
    void anotherSolverFindsAPackageOfTheSameEffort() throws IOException {
        assumeTrue(OrTools.isPresent(), "OR-Tools is not on the class path for this kind of machine");

        Run own = plan("--target", "regulations=5%", "--format", "json");
        Run highs = plan("--target", "regulations=5%", "--format", "json", "--solver", "highs");

        assertThat(highs.code()).isZero();
        ObjectMapper json = new ObjectMapper();
        assertThat(json.readTree(highs.out()).findValue("effort"))
                .isNotNull()
                .isEqualTo(json.readTree(own.out()).findValue("effort"));
    }

    @Test
    void anUnknownSolverIsAMistakeThatNamesTheKnown() {
        Run run = plan("--target", "regulations=5%", "--solver", "hihgs");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--solver: \"hihgs\" must be one of: own, highs; did you mean \"highs\"?");
    }

    @Test
    void aTargetThatIsMissedEndsWithOneAndSaysWhatIsMissing() {
        Run run = plan("--target", "conditions=90%");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("[MISSED]", "at most", "proposals to abolish or change conditions");
    }

    @Test
    void aTargetThatNobodyCanTellEndsWithThree() {
        assertThat(plan("--target", "goods=50%").code()).isEqualTo(3);
        assertThat(plan("--target", "goods=50%", "--allow-partial").code()).isZero();
    }

    @Test
    void mistakesAreAllToldAtOnce() {
        Run run = plan("--target", "cost=120%", "--target", "costs=20%", "--programme", "nq68-2021");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("--target cost=120%", "did you mean \"cost\"", "did you mean \"nq68-2020\"")
                .doesNotContain("Exception");
    }

    @Test
    void nothingToReachIsAMistakeThatNamesTheProgrammes() {
        Run run = plan();

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--programme or --target is needed", "qd1085-2022");
    }

    @Test
    void aMustThatIsUnknownOrKeptIsAMistake() {
        assertThat(plan("--target", "cost=1%", "--must", "1.001194").err()).contains("did you mean \"1.001193\"");
        Run both = plan("--target", "cost=1%", "--must", "1.001193", "--keep", "1.001193");
        assertThat(both.code()).isEqualTo(2);
        assertThat(both.err()).contains("a must and be left alone");
    }

    @Test
    void theScenarioIsWhatCostAndReportCount() throws IOException {
        assertThat(plan("--target", "cost=1%", "--save", "p.json", "--out", "xlsx=p.xlsx", "--out", "csv=p.csv")
                        .code())
                .isZero();
        Run before = Run.gon(folder, "", SHIPPED, "cost", "--format", "json");
        Run after = Run.gon(folder, "", SHIPPED, "cost", "--format", "json", "--plan", "p.json");
        Run report = Run.gon(folder, "", SHIPPED, "report", "--format", "json", "--plan", "p.json");

        assertThat(after.code()).isZero();
        assertThat(after.out()).isNotEqualTo(before.out());
        assertThat(report.code()).isZero();
        assertThat(Files.readString(folder.resolve("p.csv"))).startsWith("rank,code,name");
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(folder.resolve("p.xlsx")))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(3);
            assertThat(book.getSheetAt(1).getLastRowNum()).isPositive();
        }
    }

    @Test
    void theReportOfAProgrammeIsTheReportOfItsSavedPackage() throws IOException {
        assertThat(plan("--target", "cost=1%", "--target", "conditions=5%", "--save", "p.json")
                        .code())
                .isZero();
        String made = Run.gon(
                        folder,
                        "",
                        SHIPPED,
                        "report",
                        "--format",
                        "json",
                        "--target",
                        "cost=1%",
                        "--target",
                        "conditions=5%")
                .out();
        String saved = Run.gon(folder, "", SHIPPED, "report", "--format", "json", "--plan", "p.json")
                .out();

        JsonNode fresh = new ObjectMapper().readTree(made);
        JsonNode settled = new ObjectMapper().readTree(saved);
        assertThat(settled.path("summary")).isEqualTo(fresh.path("summary"));
        assertThat(settled.path("range")).isEqualTo(fresh.path("range"));
        assertThat(settled.path("proposed").path("targets"))
                .isEqualTo(fresh.path("proposed").path("targets"));
        assertThat(settled.path("proposed").path("items"))
                .isEqualTo(fresh.path("proposed").path("items"));
        assertThat(settled.path("proposed").path("effort"))
                .isEqualTo(fresh.path("proposed").path("effort"));
    }

    @Test
    void theHeadlineOfAReportIsThePackageBesideWhatTheAuditFound() throws IOException {
        JsonNode report = new ObjectMapper()
                .readTree(Run.gon(folder, "", SHIPPED, "report", "--format", "json", "--target", "cost=1%")
                        .out());
        JsonNode everything = new ObjectMapper()
                .readTree(Run.gon(folder, "", SHIPPED, "report", "--format", "json", "--programme", "none")
                        .out());

        assertThat(report.path("audited")).isEqualTo(everything.path("summary"));
        assertThat(report.path("summary").path("flagged").asInt())
                .isLessThan(everything.path("summary").path("flagged").asInt());
        assertThat(report.path("summary").path("annual").path("saved").decimalValue())
                .isEqualTo(report.path("proposed").path("annualSaved").decimalValue());
        assertThat(everything.has("proposed")).isFalse();
    }

    @Test
    void howSureATargetOnCostIsStandsBesideIt() throws IOException {
        JsonNode sure = new ObjectMapper()
                .readTree(plan("--target", "cost=1%", "--format", "json").out())
                .path("robustness")
                .path(0);
        assertThat(sure.path("metShare").decimalValue()).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
        assertThat(sure.path("rate").path("p5").decimalValue())
                .isLessThan(sure.path("rate").path("p95").decimalValue());
        assertThat(plan("--target", "cost=1%").out()).contains("seed 1");
    }

    @Test
    void whatWasDoneSinceTheBaselineCountsTowardsTheTargets() throws IOException {
        Path now = folder.resolve("now");
        copyOfTheStarter(now);
        List<String> conditions = Files.readAllLines(now.resolve("conditions.jsonl"));
        Files.write(now.resolve("conditions.jsonl"), conditions.subList(10, conditions.size()));

        JsonNode alone = row(plan("--target", "conditions=10%", "--catalog", "now", "--format", "json"));
        JsonNode since =
                row(plan("--target", "conditions=10%", "--catalog", "now", "--since", STARTER, "--format", "json"));

        assertThat(alone.path("base").asInt()).isEqualTo(conditions.size() - 10);
        assertThat(alone.has("done")).isFalse();
        assertThat(since.path("base").asInt()).isEqualTo(conditions.size());
        assertThat(since.path("done").asInt()).isEqualTo(10);
        assertThat(since.path("reached").asInt()).isGreaterThanOrEqualTo(11);
        assertThat(since.path("met").asBoolean()).isTrue();
    }

    @Test
    void howSureATargetIsSaysThatOnlyTheRestOfItIsMeant() throws IOException {
        Path now = folder.resolve("now");
        copyOfTheStarter(now);
        List<String> procedures = Files.readAllLines(now.resolve("procedures.jsonl"));
        Files.write(
                now.resolve("procedures.jsonl"),
                procedures.stream()
                        .filter(line -> !line.contains("\"3.000333\""))
                        .toList());

        Run since = plan("--target", "cost=4%", "--catalog", "now", "--since", STARTER);
        JsonNode sure = new ObjectMapper()
                .readTree(plan("--target", "cost=4%", "--catalog", "now", "--since", STARTER, "--format", "json")
                        .out())
                .path("robustness")
                .path(0);

        assertThat(since.out()).contains("the rest of the target of 4% (1.16% of what stands today) is met in");
        assertThat(sure.path("atLeast").decimalValue()).isEqualByComparingTo("0.04");
        assertThat(sure.path("stillAtLeast").decimalValue())
                .isBetween(new BigDecimal("0.011"), new BigDecimal("0.012"));
        assertThat(plan("--target", "cost=1%").out()).contains("the target of 1% is met in");
    }

    @Test
    void whatIsAddedSinceTheBaselineIsNoPartOfItsBaseAndCutsNothing() throws IOException {
        Path then = folder.resolve("then");
        copyOfTheStarter(then);
        List<String> conditions = Files.readAllLines(then.resolve("conditions.jsonl"));
        Files.write(then.resolve("conditions.jsonl"), conditions.subList(60, conditions.size()));

        JsonNode since = row(plan("--target", "conditions=100%", "--since", "then", "--format", "json"));

        assertThat(since.path("base").asInt()).isEqualTo(conditions.size() - 60);
        assertThat(since.path("most").asInt()).isLessThanOrEqualTo(conditions.size() - 60);
    }

    private static JsonNode row(Run run) throws IOException {
        return new ObjectMapper().readTree(run.out()).path("targets").path(0);
    }

    private static void copyOfTheStarter(Path to) throws IOException {
        Files.createDirectories(to);
        for (String file : vn.gon.catalog.CatalogFolder.FILES) {
            Files.copy(Path.of(STARTER, file), to.resolve(file));
        }
    }

    @Test
    void anAgencyIsToldBeforeAndAfter() throws IOException {
        JsonNode plan = new ObjectMapper()
                .readTree(plan("--target", "cost=1%", "--format", "json").out());
        BigDecimal saved = BigDecimal.ZERO;
        for (JsonNode agency : plan.path("agencies")) {
            for (JsonNode measure : agency.path("measures")) {
                saved = saved.add(measure.path("before").decimalValue())
                        .subtract(measure.path("after").decimalValue());
            }
        }
        assertThat(saved)
                .isCloseTo(
                        plan.path("annualSaved").decimalValue(),
                        org.assertj.core.data.Offset.offset(
                                BigDecimal.valueOf(plan.path("agencies").size())));
    }

    @Test
    void aFileThatIsNoScenarioIsRefused() throws IOException {
        Files.writeString(folder.resolve("p.json"), "{\"schemaVersion\": 1, \"edits\": [{\"code\": 5}]}");
        Files.writeString(folder.resolve("q.json"), "{");

        Run run = Run.gon(folder, "", SHIPPED, "cost", "--plan", "p.json");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("edits[0]");
        assertThat(Run.gon(folder, "", SHIPPED, "report", "--plan", "q.json").code())
                .isEqualTo(2);
    }

    @Test
    void theFrontierHasTenPoints() {
        Run run = plan("--target", "regulations=5%", "--frontier", "--format", "csv");

        assertThat(run.code()).isZero();
        assertThat(run.out().lines()).hasSize(11);
        assertThat(plan("--target", "regulations=5%", "--frontier").out()).contains("100 % |#####");
    }
}
