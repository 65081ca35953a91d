package vn.gon.report;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The office programs of the machine; tests that need them are skipped, visibly, where they are absent. */
public final class Office {

    private static final String LIBRE_OFFICE = "soffice";
    private static final long PATIENCE_SECONDS = 180;

    private static final String ALWAYS_CALCULATE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
            <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
            </item>
            </oor:items>
            """;

    private Office() {}

    /** Skips the test, visibly, where LibreOffice is absent. */
    public static void require() {
        require(LIBRE_OFFICE);
    }

    /** Converts a document to PDF beside it and returns the file. */
    public static Path pdf(Path document) throws IOException, InterruptedException {
        Path folder = Objects.requireNonNull(document.toAbsolutePath().getParent());
        return converted(document, "pdf", folder.resolve("office"), folder);
    }

    /** Returns a copy of a workbook with every formula calculated by LibreOffice. */
    public static Path recalculated(Path workbook, Path folder) throws IOException, InterruptedException {
        Path profile = folder.resolve("office");
        Files.createDirectories(profile.resolve("user"));
        Files.writeString(profile.resolve("user/registrymodifications.xcu"), ALWAYS_CALCULATE);
        return converted(workbook, "xlsx", profile, folder.resolve("converted"));
    }

    /** Returns what a PDF says of itself: pages, size. */
    public static String info(Path pdf) throws IOException, InterruptedException {
        return run("pdfinfo", pdf.toString());
    }

    /** Returns the text of a PDF as it is laid out. */
    public static String text(Path pdf) throws IOException, InterruptedException {
        return run("pdftotext", "-layout", pdf.toString(), "-");
    }

    private static Path converted(Path file, String format, Path profile, Path into)
            throws IOException, InterruptedException {
        String said = run(
                LIBRE_OFFICE,
                "-env:UserInstallation=" + profile.toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                into.toString(),
                file.toString());
        String name = String.valueOf(file.getFileName());
        Path result = into.resolve(name.substring(0, name.lastIndexOf('.')) + "." + format);
        if (!Files.exists(result)) {
            throw new IOException("LibreOffice made no " + result + " and said: " + said);
        }
        return result;
    }

    private static String run(String program, String... arguments) throws IOException, InterruptedException {
        require(program);
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

    private static void require(String program) {
        boolean present = Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
        assumeTrue(present, "skipped: " + program + " is not installed");
    }
}
