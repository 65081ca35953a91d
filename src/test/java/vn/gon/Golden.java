package vn.gon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares a text with the one kept under {@code src/test/resources}; {@code -Dgolden.update=true} keeps the new one. */
public final class Golden {

    private static final Path ROOT = Path.of("src/test/resources/vn/gon");

    private Golden() {}

    /** Checks a text against {@code <package>/<TestClass>/<name>}. */
    public static void check(Class<?> test, String name, String actual) {
        String folder = test.getPackageName().equals("vn.gon")
                ? ""
                : test.getPackageName().substring("vn.gon.".length());
        checkFile(ROOT.resolve(folder).resolve(test.getSimpleName()).resolve(name), actual);
    }

    /** Checks a text against a file of the repository, such as a generated page. */
    public static void checkFile(Path file, String actual) {
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, actual);
            }
            assertThat(file).as("kept text; rewrite with -Dgolden.update=true").exists();
            assertThat(actual).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
