package vn.gon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.gon.cli.Run;

/** Every example does what its {@code expected} folder shows. */
class ExamplesTest {

    private static final Path EXAMPLES = Path.of("examples").toAbsolutePath();
    private static final Map<String, String> SHIPPED =
            Map.of("LANG", "vi_VN.UTF-8", "GON_HOME", EXAMPLES.getParent().toString());

    @TempDir
    private Path folder;

    static List<String> examples() throws IOException {
        try (Stream<Path> folders = Files.list(EXAMPLES)) {
            return folders.filter(Files::isDirectory)
                    .map(path -> path.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theCommandsPrintWhatIsExpected(String name) throws IOException {
        Path example = EXAMPLES.resolve(name);
        copy(example.resolve("input"), folder);
        StringBuilder printed = new StringBuilder();
        for (String command : Files.readAllLines(example.resolve("command.txt"))) {
            String[] words = command.split(" ");
            assertThat(words[0]).isEqualTo("gon");
            Run run = Run.gon(folder, "", SHIPPED, Stream.of(words).skip(1).toArray(String[]::new));
            printed.append("$ ").append(command).append('\n');
            printed.append((run.out() + run.err()).replace(folder + "/", ""));
            printed.append("[").append(run.code()).append("]\n\n");
        }

        Golden.checkFile(example.resolve("expected/output.txt"), printed.toString());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
