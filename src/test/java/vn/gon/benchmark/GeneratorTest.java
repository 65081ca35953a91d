package vn.gon.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gon.catalog.CatalogFolder;
import vn.gon.catalog.Volumes;
import vn.gon.catalog.VolumesFile;
import vn.gon.cli.Run;
import vn.gon.text.Problem;

class GeneratorTest {

    @TempDir
    private Path folder;

    @Test
    void theSameSeedGivesTheSameBytes() throws IOException {
        assertThat(portal(7, 50)).isEqualTo(portal(7, 50)).isNotEqualTo(portal(8, 50));
        assertThat(volumes(50)).isEqualTo(volumes(50));
    }

    @Test
    void aSmallRegisterIsTheBeginningOfALargeOne() throws IOException {
        assertThat(portal(7, 50)).startsWith(portal(7, 20));
    }

    @Test
    void everyRecordIsImported() throws IOException {
        Files.writeString(folder.resolve("portal.jsonl"), portal(7, 300));

        Run run = Run.gon(folder, "import", "portal-json", "portal.jsonl", "--into", "register");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("Đọc 300 = nhập 300 + loại 0");
    }

    @Test
    void everyVolumeIsOfAProcedure() throws IOException {
        Files.writeString(folder.resolve("volumes.csv"), volumes(300));
        String records = portal(7, 300);

        Volumes volumes = VolumesFile.read(folder.resolve("volumes.csv"), GeneratorTest::reject);

        assertThat(volumes.procedures()).isBetween(100, 200);
        assertThat(volumes.all()).allSatisfy(volume -> assertThat(records).contains('"' + volume.code() + '"'));
    }

    private static String portal(long seed, int count) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        generator(seed).writePortal(count, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String volumes(int count) throws IOException {
        StringWriter out = new StringWriter();
        generator(7).writeVolumes(count, out);
        return out.toString();
    }

    private static Generator generator(long seed) {
        return new Generator(CatalogFolder.open(Path.of("catalog"), GeneratorTest::reject), seed);
    }

    private static void reject(Problem problem) {
        throw new AssertionError(problem.toString());
    }
}
