package vn.gon;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Real data that lies beside a checkout and is not part of the project; tests that need it are skipped without it. */
public final class SharedData {

    private static final Path ROOT = Path.of("../shared/data");

    private SharedData() {}

    /** Returns a file or folder of the real data; skips the test, visibly, where it is absent. */
    public static Path require(String name) {
        return present(ROOT.resolve(name));
    }

    /** Returns a file of published calculations; skips the test, visibly, where it is absent. */
    public static Path requireVectors(String name) {
        return present(Path.of("../shared/vectors").resolve(name));
    }

    private static Path present(Path path) {
        assumeTrue(Files.exists(path), "skipped: " + path + " is not here");
        return path;
    }
}
