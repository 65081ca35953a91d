package vn.gon.report.word;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The office programs of the machine; tests that need them are skipped, visibly, where they are absent. */
public final class Office {

    private static final long PATIENCE_SECONDS = 180;

    private Office() {}

    /** Converts a document to PDF and returns the file. */
    public static Path pdf(Path document) throws IOException, InterruptedException {
        Path folder = java.util.Objects.requireNonNull(document.toAbsolutePath().getParent());
        run(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("office").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString(),
                document.toString());
        String name = String.valueOf(document.getFileName());
        Path pdf = folder.resolve(name.substring(0, name.lastIndexOf('.')) + ".pdf");
        if (!Files.exists(pdf)) {
            throw new IOException("the office program made no " + pdf);
        }
        return pdf;
    }

    /** Returns what a PDF says of itself: pages, size. */
    public static String info(Path pdf) throws IOException, InterruptedException {
        return run("pdfinfo", pdf.toString());
    }

    /** Returns the text of a PDF as it is laid out. */
    public static String text(Path pdf) throws IOException, InterruptedException {
        return run("pdftotext", "-layout", pdf.toString(), "-");
    }

    private static String run(String program, String... arguments) throws IOException, InterruptedException {
        assumeTrue(isHere(program), "skipped: " + program + " is not installed");
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile("office", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException(program + " did not end");
            }
            return Files.readString(output);
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private static boolean isHere(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
