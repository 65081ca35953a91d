package vn.gon.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One command of the program, measured as a process of its own.
 *
 * @param name its column in the table
 * @param inLine whether it is part of the straight line from a foreign file to the report
 * @param arguments what the program is called with
 */
record Stage(String name, boolean inLine, List<String> arguments) {

    /** Returns the stages over the files in a folder; the search stage only where the program has that command. */
    static List<Stage> in(Path folder, boolean searches) {
        String register = folder.resolve("catalog").toString();
        List<Stage> stages = new ArrayList<>();
        stages.add(of(
                "import",
                true,
                "import",
                "portal-json",
                folder.resolve("portal.jsonl").toString(),
                "--into",
                register));
        if (searches) {
            stages.add(of("index", true, "search", "--catalog", register, "đăng ký doanh nghiệp"));
        }
        stages.add(of("audit", false, "audit", "--fail-on", "none", "--format", "csv", "--catalog", register));
        stages.add(of("cost", false, "cost", "--format", "csv", "--catalog", register));
        stages.add(
                of("report", false, "report", "--out", "html=" + folder.resolve("report.html"), "--catalog", register));
        stages.add(of(
                "run",
                true,
                "run",
                "--catalog",
                register,
                "--into",
                folder.resolve("run").toString()));
        return stages;
    }

    private static Stage of(String name, boolean inLine, String... arguments) {
        return new Stage(name, inLine, List.of(arguments));
    }
}
