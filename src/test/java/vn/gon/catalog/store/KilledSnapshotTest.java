package vn.gon.catalog.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gon.ForkedJava;
import vn.gon.regulation.Procedure;

/** However often the taking of snapshots is killed, the store stays whole. */
class KilledSnapshotTest {

    private static final int KILLS = 50;
    private static final int MOST_MILLISECONDS = 60;

    @TempDir
    private Path folder;

    @Test
    void fiftyKillsNeverLeaveABrokenStore() throws IOException, InterruptedException {
        SnapshotStore store = new SnapshotStore(folder.resolve(SnapshotStore.FOLDER));
        Random random = new Random(1);
        int taken = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = start();
            for (int rounds = random.nextInt(3); rounds >= 0; rounds--) {
                assertThat(process.getInputStream().read()).as("at work").isEqualTo('\n');
            }
            process.waitFor(random.nextInt(MOST_MILLISECONDS), TimeUnit.MILLISECONDS);
            assertThat(process.isAlive()).as("killed in the midst of its work").isTrue();
            process.destroyForcibly().waitFor();

            List<Snapshot> snapshots = store.list();
            assertThat(snapshots.size()).isGreaterThanOrEqualTo(taken);
            taken = snapshots.size();
            if (taken > 0) {
                assertWhole(store, snapshots.get(taken - 1));
            }
        }
        assertThat(taken).isGreaterThan(1);
        assertThat(store.verify().problems()).isEmpty();
    }

    private static void assertWhole(SnapshotStore store, Snapshot last) {
        assertThat(store.open(last, problem -> {})
                        .procedures()
                        .map(Procedure::name)
                        .filter(name -> !name.equals("Thủ tục giữ nguyên"))
                        .distinct())
                .containsExactly("Thủ tục " + last.date());
    }

    private Process start() throws IOException {
        return ForkedJava.of(SnapshotLoop.class, folder.toString())
                .redirectError(folder.resolve("err.txt").toFile())
                .start();
    }
}
