package vn.gon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesMeasureTest {

    private static final String RULES = Path.of("rules").toAbsolutePath().toString();

    @TempDir
    private Path folder;

    @Test
    void whatIsWronglyFlaggedAndWhatIsMissedIsCountedAndNamed() throws IOException {
        Run run = measure("""
                code,split,no-online-channel,in-person-only
                1.1,tuning,y,y
                1.2,tuning,n,y
                1.3,tuning,y,n
                1.4,held-out,n,n
                """);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("""
                        split,rule,labelled,found,wrongly_flagged,missed,precision,recall,reached
                        held-out,no-online-channel,1,0,0,0,,,yes
                        held-out,in-person-only,1,0,0,0,,,yes
                        tuning,no-online-channel,3,1,1,1,0.5000,0.5000,no
                        tuning,in-person-only,3,2,0,0,1.0000,1.0000,yes
                        """);
    }

    @Test
    void allRulesThatReachTheirAimMakeAGoodEnd() throws IOException {
        Run run = measure("code,split,in-person-only\n1.1,a,y\n1.2,a,y\n1.3,a,n\n1.4,a,\n");

        assertThat(run.code()).isZero();
    }

    @Test
    void aLabelledCodeThatTheCatalogueLacksMakesTheMeasurementIncomplete() throws IOException {
        Run run = measure("code,split,in-person-only\n1.1,a,y\n9.9,a,n\n");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("9.9");
    }

    @Test
    void aQuestionThatNoRuleAnswersIsNamedWithTheNearest() throws IOException {
        Run run = measure("code,split,in-person-onli\n1.1,a,y\n");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("in-person-onli", "in-person-only");
    }

    private Run measure(String labels) throws IOException {
        Path catalog = Files.createDirectories(folder.resolve("catalog"));
        Files.writeString(
                catalog.resolve("procedures.jsonl"),
                procedure("1.1", "direct")
                        + procedure("1.2", "direct")
                        + procedure("1.3", "online")
                        + procedure("1.4", "online"));
        Files.writeString(folder.resolve("labels.csv"), labels);
        return Run.gon(folder, "rules", "measure", "labels.csv", "--rules", RULES, "--format", "csv");
    }

    private static String procedure(String code, String channel) {
        return "{\"code\":\"" + code + "\",\"name\":\"Thử\",\"agency\":\"Bộ Thử\",\"channels\":[{\"kind\":\"" + channel
                + "\"}]}\n";
    }
}
