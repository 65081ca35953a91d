package vn.gon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gon.Golden;

class CheckCommandTest {

    private static final String FIGURES = """
            id,kind,inputs,published,unit,source
            cắt bớt,ratio,464;1216,"38,15",%,bài báo
            cộng sai,sum,3595;977;2926,7518,,báo cáo
            đúng,product,250000;325000;12,975,tỷ đồng,bài báo
            còn lại,breakdown,124907;102770;19852,257141,hồ sơ,=cổng
            """;

    @TempDir
    private Path folder;

    @Test
    void findingsAreToldInEveryFormat() throws IOException {
        Files.writeString(folder.resolve("f.csv"), FIGURES);
        Run text = Run.gon(folder, "check", "f.csv");
        assertThat(text.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(text.err()).isEmpty();
        Golden.check(CheckCommandTest.class, "findings.txt", text.out());
        Golden.check(
                CheckCommandTest.class, "findings.en.txt", run("--lang", "en").out());
        Golden.check(
                CheckCommandTest.class, "findings.json", run("--format", "json").out());
        Golden.check(
                CheckCommandTest.class, "findings.csv", run("--format", "csv").out());
    }

    @Test
    void rightFiguresRaiseNothing() throws IOException {
        Files.writeString(folder.resolve("f.csv"), "kind,inputs,published\nsum,1;2,3\nratio,3085;4888,\"63,1%\"\n");
        Run run = run();
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("2 số liệu: 2 khớp, 0 phát hiện, 0 dòng không đọc được\n");
    }

    @Test
    void aRowThatCannotBeReadMakesTheCheckIncomplete() throws IOException {
        Files.writeString(folder.resolve("f.csv"), "kind,inputs,published\nsum,1;2,3\nsum,1.234;2,1236\n");
        Run run = run();
        assertThat(run.code()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(run.err()).startsWith("f.csv:3: ").contains("đọc được hai cách");
        assertThat(run("--allow-partial").code()).isZero();
        assertThat(run("--number-format", "vi").code()).isZero();
    }

    private Run run(String... more) {
        String[] line = new String[2 + more.length];
        line[0] = "check";
        line[1] = "f.csv";
        System.arraycopy(more, 0, line, 2, more.length);
        return Run.gon(folder, line);
    }
}
