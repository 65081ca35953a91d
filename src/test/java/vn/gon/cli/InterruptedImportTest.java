package vn.gon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gon.ForkedJava;

/** An import killed at any moment leaves the catalogue of before or the whole new one. */
class InterruptedImportTest {

    private static final int RECORDS = 20_000;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {300, 1200, 2400})
    void aKilledImportLeavesEarlierFilesWhole(int milliseconds) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("small.jsonl"), record(0));
        Run.gon(folder, "import", "portal-json", "small.jsonl", "--into", "catalog");
        Path catalogue = folder.resolve("catalog/procedures.jsonl");
        String before = Files.readString(catalogue);
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("big.jsonl"))) {
            for (int i = 1; i <= RECORDS; i++) {
                out.write(record(i));
            }
        }
        Process process = start();
        process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
        String after = Files.readString(catalogue);
        assertThat(after.equals(before) || after.lines().count() == RECORDS + 1).isTrue();
        assertThat(after).endsWith("}\n");
    }

    private Process start() throws IOException {
        return ForkedJava.of(Main.class, "import", "portal-json", "big.jsonl", "--into", "catalog")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out.txt").toFile())
                .start();
    }

    private static String record(int number) {
        return "{\"code\":\"1.%06d\",\"name\":\"Thủ tục %d\",\"departmentPromulgateName\":\"Bộ Thử\"}%n"
                .formatted(number, number)
                .replace("\r", "");
    }
}
