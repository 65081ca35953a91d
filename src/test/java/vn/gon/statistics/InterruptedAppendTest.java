package vn.gon.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gon.ForkedJava;
import vn.gon.catalog.CsvFile;

/** A series whose writer is killed at any moment holds whole months, and can be appended to again. */
class InterruptedAppendTest {

    private static final int KILLS = 50;
    private static final int LONGEST_MILLISECONDS = 60;

    @TempDir
    private Path folder;

    @Test
    void aSeriesKilledFiftyTimesWhileAppendingIsNeverBroken() throws IOException, InterruptedException {
        Path file = folder.resolve("chuoi.csv");
        Random random = new Random(7);
        for (int kill = 0; kill < KILLS; kill++) {
            killWhileAppending(file, kill, random.nextInt(LONGEST_MILLISECONDS));

            Series series = Series.read(CsvFile.of(file));
            assertThat(series.rows().stream()
                            .collect(Collectors.groupingBy(Row::period, Collectors.counting()))
                            .values())
                    .as("after kill %d", kill)
                    .containsOnly((long) AppendForever.rows());
        }
        assertThat(Series.read(CsvFile.of(file)).periods()).hasSize(2);
    }

    /** Waits for the first append of the process, so that every kill meets it at work. */
    private static void killWhileAppending(Path file, int kill, int milliseconds)
            throws IOException, InterruptedException {
        Process process = ForkedJava.of(AppendForever.class, file.toString(), Integer.toString(kill))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.readLine()).isEqualTo(Integer.toString(kill + 1));
            process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        }
        process.destroyForcibly().waitFor();
        List<String> left = Files.readAllLines(file);
        assertThat(left).hasSizeGreaterThan(AppendForever.rows());
    }
}
