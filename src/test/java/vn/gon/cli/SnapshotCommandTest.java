package vn.gon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gon.catalog.WriterLock;

/** Snapshots from the command line. */
class SnapshotCommandTest {

    @TempDir
    private Path folder;

    private OverTime register;

    @BeforeEach
    void aBaseline() throws IOException {
        register = OverTime.in(folder);
        register.run("snapshot", "create", "--catalog", "moc", "--date", "2020-05-31");
    }

    @Test
    void aSnapshotIsExportedByteByByte() throws IOException {
        Run run = register.run("snapshot", "export", "2020-05-31", "--into", "out");

        assertThat(run.code()).isZero();
        for (String file : new String[] {"procedures.jsonl", "conditions.jsonl", "instruments.jsonl", "volumes.csv"}) {
            assertThat(folder.resolve("out").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("moc").resolve(file));
        }
        assertThat(register.run("diff", "moc", "out").out()).contains("Không có gì thay đổi.");
    }

    @Test
    void aSnapshotStandsWhereACatalogueCan() {
        assertThat(register.run("diff", "moc", "snapshot:2020-05-31").out()).contains("Không có gì thay đổi.");
        assertThat(register.run("gate", "--against", "snapshot:2020-05-31", "--catalog", "moc")
                        .code())
                .isZero();
        assertThat(register.run("show", "1.000104", "--catalog", "snapshot:2020-05-31")
                        .out())
                .contains("Báo cáo định kỳ hoạt động sàn giao dịch");
    }

    @Test
    void anEditedStoreIsNamedAndRefused() throws IOException {
        Path pack = packs().findFirst().orElseThrow();
        Files.writeString(pack, Files.readString(pack).replace("Bộ Công an", "Bộ Công An"));

        Run verified = register.run("snapshot", "verify");
        assertThat(verified.code()).isEqualTo(1);
        assertThat(verified.out()).startsWith("snapshots/packs/").contains("tệp đã bị sửa bằng tay");
        Run opened = register.run("diff", "snapshot:2020-05-31", "catalog");
        assertThat(opened.code()).isEqualTo(2);
        assertThat(opened.err()).contains(String.valueOf(pack.getFileName()), "tệp đã bị sửa bằng tay");
    }

    @Test
    void aMissingPackIsNamed() throws IOException {
        Path pack = packs().findFirst().orElseThrow();
        Files.delete(pack);

        assertThat(register.run("snapshot", "verify").out())
                .contains(String.valueOf(pack.getFileName()), "thiếu tệp này");
    }

    @Test
    void theStoreCanBeSetForTheProject() throws IOException {
        Files.writeString(folder.resolve("gon.yaml"), "snapshots: luu-tru\n");

        assertThat(register.run("snapshot", "create", "--date", "2026-06-30").code())
                .isZero();

        assertThat(folder.resolve("luu-tru")).isDirectory();
        assertThat(register.run("snapshot", "list").out())
                .contains("2026-06-30")
                .doesNotContain("2020-05-31");
        assertThat(register.run("snapshot", "list", "--store", "snapshots").out())
                .contains("2020-05-31");
    }

    @Test
    void whatIsWrongIsSaid() {
        assertThat(register.run("snapshot", "create", "--date", "2020-13-01").err())
                .contains("2020-13-01");
        assertThat(register.run("snapshot", "create", "--date", "2021-01-01", "--catalog", "khong-co")
                        .err())
                .contains("không có thư mục danh mục này");
        assertThat(register.run("snapshot", "create").err()).contains("thiếu --date");
        assertThat(register.run("snapshot", "show", "2020-05-13").err()).contains("có phải ý bạn là “2020-05-31”?");
        assertThat(register.run("snapshot").err()).contains("gon snapshot create | list | verify | show | export");
        assertThat(register.run("snapshot", "list", "--store", "trong").out().lines())
                .hasSize(1);
    }

    @Test
    void aDayThatCannotBeIsToldBeforeAStoreIsLookedFor(@TempDir Path empty) {
        for (String[] command : new String[][] {
            {"snapshot", "show", "2026-13-01"}, {"diff", "snapshot:2026-13-01", "nowhere"},
        }) {
            Run run = Run.gon(empty, command);

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err())
                    .contains("“2026-13-01” không phải ngày có thật")
                    .doesNotContain("--store");
        }
    }

    @Test
    void aSecondWriterOfTheStoreIsToldAndWritesNothing() {
        Run run = WriterLock.alone(
                folder.resolve("snapshots"),
                () -> register.run("snapshot", "create", "--catalog", "moc", "--date", "2021-05-31"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("snapshots: một lệnh gon khác đang ghi vào đây");
        assertThat(register.run("snapshot", "list", "--format", "csv").out()).doesNotContain("2021-05-31");
    }

    @Test
    void theListIsReadByScriptsToo() {
        assertThat(register.run("snapshot", "list", "--format", "csv").out())
                .startsWith("date,id,parent,procedures,conditions,instruments,bytes,note\n2020-05-31,")
                .contains(",5,2,4,");
        assertThat(register.run("snapshot", "list", "--format", "json").out()).contains("\"date\": \"2020-05-31\"");
        assertThat(register.run("snapshot", "show", "snapshot:2020-05-31").out())
                .contains("Bản chụp ngày 2020-05-31", "procedures.jsonl", "sha256");
    }

    private Stream<Path> packs() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("snapshots/packs"))) {
            return files.toList().stream();
        }
    }
}
