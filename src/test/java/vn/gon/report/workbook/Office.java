package vn.gon.report.workbook;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice without a window, with a profile of its own; it calculates every formula anew when it opens a workbook. */
public final class Office {

    private static final long MINUTES = 5;

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
        boolean present = Stream.of(String.valueOf(System.getenv("PATH")).split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
        assumeTrue(present, "skipped: soffice (LibreOffice) is not here");
    }

    /** Returns a copy of a workbook with every formula calculated by LibreOffice. */
    public static Path recalculated(Path workbook, Path folder) throws IOException, InterruptedException {
        return converted(workbook, "xlsx", folder);
    }

    private static Path converted(Path file, String format, Path folder) throws IOException, InterruptedException {
        Path profile = folder.resolve("office");
        Files.createDirectories(profile.resolve("user"));
        Files.writeString(profile.resolve("user/registrymodifications.xcu"), ALWAYS_CALCULATE);
        Path into = folder.resolve("converted");
        Process process = new ProcessBuilder(List.of(
                        "soffice",
                        "--headless",
                        "-env:UserInstallation=" + profile.toUri(),
                        "--convert-to",
                        format,
                        "--outdir",
                        into.toString(),
                        file.toString()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("LibreOffice did not finish within " + MINUTES + " minutes");
        }
        String name = String.valueOf(file.getFileName());
        Path result = into.resolve(name.substring(0, name.lastIndexOf('.')) + "." + format);
        if (!Files.exists(result)) {
            throw new IllegalStateException("LibreOffice said: " + Files.readString(folder.resolve("office.log")));
        }
        return result;
    }
}
