package vn.gon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gon.Golden;

class CostCommandTest {

    private static final Path SAMPLES =
            Path.of("src/test/resources/vn/gon/cost").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void theListIsReadableAndPrintsItsCoverage() {
        Run run = cost();
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        Golden.check(CostCommandTest.class, "list.txt", run.out());
    }

    @Test
    void theListSpeaksEnglish() {
        Golden.check(CostCommandTest.class, "list-en.txt", cost("--lang", "en").out());
    }

    @Test
    void aCodeShowsEveryLineOfItsTable() {
        Golden.check(
                CostCommandTest.class, "table.txt", cost("1.000200", "1.000100").out());
    }

    @Test
    void jsonHasTheShapeThatScriptsRelyOn() {
        Golden.check(
                CostCommandTest.class, "list.json", cost("--format", "json").out());
        Golden.check(
                CostCommandTest.class,
                "table.json",
                cost("1.000200", "--format", "json", "--lang", "en").out());
    }

    @Test
    void csvHasARowForEachProcedureOrLine() {
        Golden.check(CostCommandTest.class, "list.csv", cost("--format", "csv").out());
        Golden.check(
                CostCommandTest.class,
                "table.csv",
                cost("1.000100", "--format", "csv").out());
    }

    @Test
    void everyParameterIsListedWithItsSource() {
        Golden.check(
                CostCommandTest.class, "parameters.txt", cost("--parameters").out());
        assertThat(cost("--parameters", "--format", "json").out()).contains("\"id\": \"postage\"");
        assertThat(cost("--parameters", "--format", "csv").out()).contains("\npostage,postage (mẫu),25000,VND/item,");
    }

    @Test
    void assumedFilingsAreMarkedEverywhere() {
        Run run = cost("--assume-volume", "1000", "--lang", "en");
        assertThat(run.out()).contains("1,000~").contains("the filings of 1 of those (~) are only assumed");
        assertThat(cost("--assume-volume", "1000", "--format", "json").out())
                .contains("\"assumedVolumes\": 1")
                .contains("\"volumeOrigin\": \"assumed\"");
        assertThat(cost("--assume-volume", "-1").code()).isEqualTo(ExitCode.ERROR);
        assertThat(cost("--assume-volume", "1e999").err()).contains("--assume-volume: “1e999” phải là số hồ sơ");
        assertThat(cost("--assume-volume", "abc", "--lang", "en").err()).contains("must be a number of filings a year");
    }

    @Test
    void aNumberOfFilingsThatReadsTwoWaysIsRefused() {
        Run run = cost("--assume-volume", "1.000");
        assertThat(run.code()).isEqualTo(ExitCode.ERROR);
        assertThat(run.err())
                .contains(
                        "--assume-volume: “1.000” đọc được hai cách; hãy viết 1000 nếu dấu chấm phân cách hàng nghìn");
        assertThat(cost("--assume-volume", "1.000", "--lang", "en").err())
                .contains(
                        "\"1.000\" reads two ways; write 1000 if the point separates thousands, 1.0000 if it is a fraction");
    }

    @Test
    void optionsThatWouldChangeNothingAreRefused() {
        assertThat(cost("--seed", "5").err()).contains("--seed, --draws và --target chỉ có nghĩa với --uncertainty");
        assertThat(cost("--target", "30%", "--lang", "en").err()).contains("mean something with --uncertainty only");
        assertThat(cost("--uncertainty", "--scenario", "online-fee-half").err())
                .contains("--uncertainty và --scenario là hai phép tính khác nhau");
        assertThat(cost("--scenario", "online-fee-half", "--plan", "plan.json").err())
                .contains("--scenario tính trên danh mục hiện hành");
        assertThat(cost("--number-format", "vi").err()).contains("cần có --sheet");
        for (String option :
                List.of("--uncertainty", "--assume-volume=5", "--scenario=online-fee-half", "--parameters")) {
            assertThat(cost("--sheet", "a.csv", option).err()).contains("--sheet");
            assertThat(cost("--sheet", "a.csv", option).code()).isEqualTo(ExitCode.ERROR);
        }
    }

    @Test
    void theUncertaintyIsPrintedWithItsSeed() {
        Golden.check(
                CostCommandTest.class,
                "uncertainty.txt",
                cost("--uncertainty", "--seed", "5", "--draws", "2000", "--target", "10%")
                        .out());
        Golden.check(
                CostCommandTest.class,
                "uncertainty.csv",
                cost("--uncertainty", "--draws", "2000", "--format", "csv", "--lang", "en")
                        .out());
        String json =
                cost("--uncertainty", "--draws", "2000", "--format", "json").out();
        assertThat(json)
                .contains("\"seed\": 1,")
                .contains("\"switchingInputs\"")
                .contains("\"p95\"");
        assertThat(cost("--uncertainty", "--draws", "2000", "--format", "json").out())
                .isEqualTo(json);
    }

    @Test
    void drawsAndTargetsThatMeanNothingAreErrors() {
        assertThat(cost("--uncertainty", "--draws", "0").err()).contains("--draws: 0 phải từ 1 đến 1000000");
        assertThat(cost("--uncertainty", "--target", "120%").err()).contains("--target: “120%” phải là tỷ lệ");
        assertThat(cost("--uncertainty", "--target", "x").code()).isEqualTo(ExitCode.ERROR);
        assertThat(cost("1.000400", "--uncertainty").out()).contains("có thể dùng --assume-volume N");
    }

    @Test
    void aScenarioTellsWhoSavesAndWhatTheBudgetLoses() {
        Golden.check(
                CostCommandTest.class,
                "scenario.txt",
                cost("--scenario", "half").out());
        Golden.check(
                CostCommandTest.class,
                "scenario.csv",
                cost("--scenario", "half", "--format", "csv", "--lang", "en").out());
        assertThat(cost("--scenario", "half", "--format", "json").out())
                .contains("\"scenario\": \"half\"")
                .contains("\"feesForgone\"");
        Run unknown = cost("--scenario", "hal");
        assertThat(unknown.code()).isEqualTo(ExitCode.ERROR);
        assertThat(unknown.err()).contains("có phải ý bạn là “half”?");
        assertThat(cost("--scenario", "half", "1.000200").out()).contains("Không có tổng một năm");
    }

    @Test
    void theDateChoosesTheValuesAndIsPrinted() {
        Run run = cost("1.000200", "--date", "2024-06-01");
        assertThat(run.out()).contains("tính đến 2024-06-01").contains("30.000");
        assertThat(cost("--date", "2023-12-31").code()).isEqualTo(ExitCode.ERROR);
        assertThat(cost("--date", "31/12/2024").err()).contains("--date: “31/12/2024” không phải ngày");
    }

    @Test
    void aCodeThatIsNotThereGetsTheNearestOne() {
        Run run = cost("1.000110", "9.999999");
        assertThat(run.code()).isEqualTo(ExitCode.ERROR);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("không có mã “1.000110”; có phải ý bạn là “1.000100”?")
                .contains("không có mã “9.999999”");
    }

    @Test
    void withoutFilingsThereIsNoTotal() throws IOException {
        Files.copy(SAMPLES.resolve("catalog/procedures.jsonl"), folder.resolve("procedures.jsonl"));
        Run run = Run.gon(
                folder,
                "cost",
                "--catalog",
                ".",
                "--format",
                "json",
                "--rules",
                SAMPLES.resolve("rules").toString());
        assertThat(run.out()).contains("\"withVolumes\": 0,\n    \"assumedVolumes\": 0,\n    \"coverage\": 0\n  }");
    }

    @Test
    void aCatalogueWithoutProceduresIsAnError() throws IOException {
        Files.writeString(
                folder.resolve("conditions.jsonl"),
                "{\"code\":\"DK-001-01\",\"line\":\"Ngành\",\"text\":\"Có vốn\",\"agency\":\"Bộ Ví dụ\"}\n");
        Run run = Run.gon(
                folder,
                "cost",
                "--catalog",
                ".",
                "--rules",
                SAMPLES.resolve("rules").toString());
        assertThat(run.code()).isEqualTo(ExitCode.ERROR);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("danh mục không có thủ tục nào");
    }

    @Test
    void aRecordThatCannotBeReadMakesTheResultIncomplete() throws IOException {
        String good = Files.readString(SAMPLES.resolve("catalog/procedures.jsonl"));
        Files.writeString(folder.resolve("procedures.jsonl"), good + "{\"code\":\n");
        List<String> line = new ArrayList<>(List.of(
                "cost", "--catalog", ".", "--rules", SAMPLES.resolve("rules").toString()));
        Run run = Run.gon(folder, line.toArray(String[]::new));
        assertThat(run.code()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(run.out()).contains("4 thủ tục");
        line.add("--allow-partial");
        assertThat(Run.gon(folder, line.toArray(String[]::new)).code()).isZero();
    }

    @Test
    void theRulesAreFoundUpwardsOrByTheEnvironment() {
        Path below = SAMPLES.resolve("catalog");
        assertThat(Run.gon(below, "cost", "--catalog", ".").code()).isZero();
        Map<String, String> environment =
                Map.of("GON_RULES", SAMPLES.resolve("rules").toString(), "GON_CATALOG", below.toString());
        assertThat(Run.gon(folder, "", environment, "cost").code()).isZero();
        Run nowhere = Run.gon(folder, "cost", "--catalog", below.toString());
        assertThat(nowhere.code()).isEqualTo(ExitCode.ERROR);
        assertThat(nowhere.err()).contains("--rules DIR");
    }

    @Test
    void twoRunsWriteTheSameBytes() {
        assertThat(cost("--format", "json").out())
                .isEqualTo(cost("--format", "json").out());
    }

    @Test
    void anUnknownFormatNamesTheKnownOnes() {
        Run run = cost("--format", "xml");
        assertThat(run.code()).isEqualTo(ExitCode.ERROR);
        assertThat(run.err()).containsIgnoringCase("json");
    }

    private static Run cost(String... more) {
        List<String> line = new ArrayList<>(List.of(
                "cost",
                "--catalog",
                SAMPLES.resolve("catalog").toString(),
                "--rules",
                SAMPLES.resolve("rules").toString()));
        line.addAll(List.of(more));
        return Run.gon(SAMPLES, line.toArray(String[]::new));
    }
}
