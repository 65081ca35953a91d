package vn.gon.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The register of the example on changes over time: {@code moc} as it was, {@code catalog} as it is.
 *
 * @param folder where the program is run
 */
record OverTime(Path folder) {

    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final Path INPUT = PROJECT.resolve("examples/07-over-time/input");

    static OverTime in(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(INPUT)) {
            for (Path file : files.toList()) {
                Path target = folder.resolve(INPUT.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
        return new OverTime(folder);
    }

    /** Runs the program, in Vietnamese; what it printed names no folder outside. */
    Run run(String... args) {
        Run run = Run.gon(folder, "", Map.of("LANG", "vi_VN.UTF-8", "GON_HOME", PROJECT.toString()), args);
        return new Run(run.code(), bare(run.out()), bare(run.err()));
    }

    private String bare(String text) {
        return text.replace(folder + "/", "");
    }

    /** Replaces a text in a file. */
    void replace(String file, String from, String to) {
        try {
            Path path = folder.resolve(file);
            String text = Files.readString(path);
            if (!text.contains(from)) {
                throw new IllegalStateException(file + " holds no " + from);
            }
            Files.writeString(path, text.replace(from, to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
