package vn.gon.catalog.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gon.catalog.CatalogFolder;
import vn.gon.regulation.Procedure;
import vn.gon.text.InvalidInput;
import vn.gon.text.Language;

/** A store gives back what was put in, costs little more than what changed, and tells when it was altered. */
class SnapshotStoreTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 5, 31);
    private static final LocalDate SECOND = LocalDate.of(2020, 6, 30);

    @TempDir
    private Path folder;

    private Path catalog;
    private SnapshotStore store;

    @BeforeEach
    void makeACatalogue() throws IOException {
        catalog = Files.createDirectories(folder.resolve("catalog"));
        store = new SnapshotStore(folder.resolve("snapshots"));
        procedures(line(1, "Cấp phép"), line(2, "Gia hạn"));
    }

    private static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everySnapshotIsGivenBackByteByByte(int seed) throws IOException {
        Random random = new Random(seed);
        List<byte[]> taken = new ArrayList<>();
        for (int month = 1; month <= 6; month++) {
            byte[] bytes = randomFile(random);
            taken.add(bytes);
            Files.write(catalog.resolve(CatalogFolder.PROCEDURES), bytes);
            store.create(LocalDate.of(2020, month, 1), null, catalog);
        }
        for (int month = 1; month <= 6; month++) {
            Path into = folder.resolve("out" + month);
            store.export(store.find("2020-0" + month + "-01"), into);
            assertThat(Files.readAllBytes(into.resolve(CatalogFolder.PROCEDURES)))
                    .isEqualTo(taken.get(month - 1));
        }
        assertThat(store.verify().problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "a", "a\n", "a\r\nb\r\n", "\uFEFFa\n\n\nb", "a\na\na\n", "\n\n"})
    void noByteIsLostAtTheEdges(String content) throws IOException {
        Files.writeString(catalog.resolve(CatalogFolder.SOURCES), content);
        store.create(FIRST, null, catalog);

        store.export(store.find("2020-05-31"), folder.resolve("out"));

        assertThat(folder.resolve("out").resolve(CatalogFolder.SOURCES)).hasContent(content);
        assertThat(Files.readAllBytes(folder.resolve("out").resolve(CatalogFolder.SOURCES)))
                .isEqualTo(content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aSnapshotOpensAsARegister() throws IOException {
        store.create(FIRST, null, catalog);
        procedures(line(3, "Thu hồi"));

        CatalogFolder register = store.open(store.find("2020-05-31"), problem -> {});

        assertThat(register.procedures().map(Procedure::name)).containsExactly("Cấp phép", "Gia hạn");
        assertThat(register.name()).isEqualTo("snapshot:2020-05-31");
    }

    @Test
    void aLineThatIsThereAlreadyIsKeptOnce() throws IOException {
        store.create(FIRST, null, catalog);
        procedures(line(1, "Cấp phép"), line(2, "Gia hạn giấy phép"));

        SnapshotStore.Taken taken = store.create(SECOND, null, catalog);

        assertThat(taken.newLines()).isEqualTo(1);
        assertThat(store.packFiles()).hasSize(2);
    }

    @Test
    void aMonthWithoutChangesAddsNoPack() {
        store.create(FIRST, null, catalog);

        assertThat(store.create(SECOND, null, catalog).newLines()).isZero();
        assertThat(store.packFiles()).hasSize(1);
    }

    @Test
    void aDayHasOneSnapshotOnly() {
        store.create(FIRST, null, catalog);

        assertThatThrownBy(() -> store.create(FIRST, null, catalog))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(said(e))
                                .contains(
                                        "2020-05-31.",
                                        ".json: đã có bản chụp ngày 2020-05-31; một ngày chỉ có một mốc"));
    }

    @Test
    void anEditedPackIsNamedAndRefused() throws IOException {
        store.create(FIRST, null, catalog);
        Path pack = store.packFiles().get(0);
        Files.writeString(pack, Files.readString(pack).replace("Gia hạn", "Gia hằn"));

        assertThat(store.verify().problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.in(Language.VIETNAMESE)).startsWith(pack + ": tệp đã bị sửa bằng tay"));
        assertThatThrownBy(() -> store.open(store.find("2020-05-31"), problem -> {}))
                .isInstanceOfSatisfying(
                        InvalidInput.class, e -> assertThat(said(e)).startsWith(pack + ": tệp đã bị sửa bằng tay"));
        assertThatThrownBy(() -> store.create(SECOND, null, catalog)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void anEditedTableIsNamedAndRefusedAndTheOthersStillOpen() throws IOException {
        store.create(FIRST, null, catalog);
        procedures(line(1, "Cấp phép"));
        store.create(SECOND, null, catalog);
        Path table = store.snapshotFiles().get(1);
        Files.writeString(table, Files.readString(table).replace("0:0+1", "0:1+1"));

        assertThat(store.verify().problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.in(Language.ENGLISH)).startsWith(table + ": the file was edited"));
        assertThatThrownBy(() -> store.find("2020-06-30")).isInstanceOf(InvalidInput.class);
        assertThat(store.find("2020-05-31").date()).isEqualTo(FIRST);
        assertThat(store.list(problem -> {})).hasSize(1);
    }

    @Test
    void aTableUnderAnotherDayIsRefused() throws IOException {
        store.create(FIRST, null, catalog);
        Path table = store.snapshotFiles().get(0);
        Files.move(
                table, table.resolveSibling(String.valueOf(table.getFileName()).replace("2020-05-31", "2019-05-31")));

        assertThatThrownBy(() -> store.find("2019-05-31")).isInstanceOf(InvalidInput.class);
    }

    @Test
    void twoSnapshotsOfOneDayAreNamed() throws IOException {
        store.create(FIRST, null, catalog);
        SnapshotStore other = new SnapshotStore(folder.resolve("other"));
        other.create(FIRST, "khác", catalog);
        Path table = other.snapshotFiles().get(0);
        Files.copy(table, store.folder().resolve(table.getFileName()));

        assertThatThrownBy(() -> store.find("2020-05-31"))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(said(e))
                                .contains("“2020-05-31” là của 2 bản chụp", String.valueOf(table.getFileName())));
        assertThat(store.verify().problems())
                .anySatisfy(problem ->
                        assertThat(problem.in(Language.VIETNAMESE)).contains("có 2 bản chụp cùng ngày 2020-05-31"));
    }

    @Test
    void aReplacedParentIsNoticed() throws IOException {
        store.create(FIRST, null, catalog);
        store.create(SECOND, null, catalog);
        Files.delete(store.snapshotFiles().get(0));
        store.create(FIRST, "một bản khác", catalog);

        assertThat(store.verify().problems())
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.in(Language.VIETNAMESE)).contains("đã bị xóa hoặc thay thế"));
    }

    @Test
    void aDayThatIsNotThereIsAnsweredWithTheNearest() {
        store.create(FIRST, null, catalog);

        assertThatThrownBy(() -> store.find("2020-05-30"))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(said(e))
                                .contains("kho không có bản chụp “2020-05-30”; có phải ý bạn là “2020-05-31”?"));
        assertThatThrownBy(() -> store.find("hôm qua")).isInstanceOf(InvalidInput.class);
        assertThat(store.find(store.list().get(0).id().substring(0, 6)).date()).isEqualTo(FIRST);
    }

    @Test
    void anExportOverwritesNothing() {
        store.create(FIRST, null, catalog);

        assertThatThrownBy(() -> store.export(store.find("2020-05-31"), catalog))
                .isInstanceOfSatisfying(
                        InvalidInput.class, e -> assertThat(said(e)).contains("đã có tệp này"));
    }

    @Test
    void whatAnInterruptedRunLeftIsToldAndDoesNoHarm() throws IOException {
        store.create(FIRST, null, catalog);
        procedures(line(9, "Thủ tục khác"));
        SnapshotStore other = new SnapshotStore(folder.resolve("other"));
        other.create(SECOND, null, catalog);
        Path orphan = other.packFiles().get(0);
        Files.copy(orphan, store.folder().resolve(SnapshotStore.PACKS).resolve(orphan.getFileName()));

        Verification found = store.verify();

        assertThat(found.isSound()).isTrue();
        assertThat(found.leftovers()).hasSize(1);
        assertThat(store.create(SECOND, null, catalog).newLines()).isZero();
    }

    private static byte[] randomFile(Random random) {
        StringBuilder text = new StringBuilder();
        int lines = random.nextInt(40);
        for (int i = 0; i < lines; i++) {
            text.append(line(i, random.nextInt(5) == 0 ? "đổi " + random.nextInt(3) : "như cũ"));
            text.append(random.nextInt(12) == 0 ? "\r\n" : "\n");
        }
        if (random.nextBoolean() && text.length() > 0) {
            text.setLength(text.length() - 1);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String said(InvalidInput e) {
        return e.problems().get(0).in(Language.VIETNAMESE);
    }

    private void procedures(String... lines) throws IOException {
        Files.writeString(catalog.resolve(CatalogFolder.PROCEDURES), String.join("\n", lines) + "\n");
    }

    private static String line(int number, String name) {
        return "{\"code\":\"1.00000%d\",\"name\":\"%s\",\"agency\":\"Bộ Thử\"}".formatted(number, name);
    }
}
