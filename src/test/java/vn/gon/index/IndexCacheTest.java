package vn.gon.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gon.catalog.CatalogFolder;
import vn.gon.text.Bilingual;
import vn.gon.text.Problem;

class IndexCacheTest {

    @TempDir
    private Path folder;

    private final List<Bilingual> notices = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private Path register;
    private Path cache;

    @BeforeEach
    void writeRegister() {
        register = SampleRegister.write(folder.resolve("register"));
        cache = folder.resolve("cache");
    }

    @Test
    void anIndexIsKeptAndUsedAgain() throws IOException {
        assertThat(sizeOf(register)).isEqualTo(7);
        List<Path> made = kept();
        assertThat(made).hasSize(1);
        Path words = made.get(0).resolve("words");
        List<Path> before = filesIn(words);
        assertThat(sizeOf(register)).isEqualTo(7);
        assertThat(filesIn(words)).isEqualTo(before);
        assertThat(notices).isEmpty();
    }

    @Test
    void aChangedCatalogueGetsANewIndexAndTheOldOneGoes() throws IOException {
        sizeOf(register);
        Path old = kept().get(0);
        append("{\"code\":\"9.000001\",\"name\":\"Thủ tục mới\",\"agency\":\"Bộ Y tế\"}");
        assertThat(sizeOf(register)).isEqualTo(8);
        assertThat(kept()).hasSize(1).doesNotContain(old);
    }

    @Test
    void aChangeThatKeepsSizeAndTimeIsSeen() throws IOException {
        Path file = register.resolve(CatalogFolder.PROCEDURES);
        sizeOf(register);
        var time = Files.getLastModifiedTime(file);
        Files.writeString(file, Files.readString(file).replace("khai sinh", "khai sanh"));
        Files.setLastModifiedTime(file, time);
        try (CatalogIndex index = open(register)) {
            assertThat(index.search(Search.of("\"khai sanh\"")).isApproximate()).isFalse();
        }
    }

    @Test
    void volumesDoNotMatterToTheIndex() throws IOException {
        sizeOf(register);
        List<Path> before = kept();
        Files.writeString(register.resolve(CatalogFolder.VOLUMES), "code,year\n");
        sizeOf(register);
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void indexesOfOtherCataloguesStayUntilTheirCatalogueIsGone() throws IOException {
        Path other = SampleRegister.write(folder.resolve("other"));
        Files.writeString(other.resolve(CatalogFolder.CONDITIONS), "");
        sizeOf(other);
        sizeOf(register);
        assertThat(kept()).hasSize(2);
        for (Path file : filesIn(other)) {
            Files.delete(file);
        }
        Files.delete(other);
        append("{\"code\":\"9.000001\",\"name\":\"Thủ tục mới\",\"agency\":\"Bộ Y tế\"}");
        sizeOf(register);
        assertThat(kept()).hasSize(1);
    }

    @Test
    void buildersAtTheSameTimeLeaveOneIndex() throws Exception {
        int builders = 4;
        CyclicBarrier start = new CyclicBarrier(builders);
        ExecutorService threads = Executors.newFixedThreadPool(builders);
        List<Future<Integer>> sizes = new ArrayList<>();
        for (int i = 0; i < builders; i++) {
            Callable<Integer> build = () -> {
                start.await();
                return sizeOf(register);
            };
            sizes.add(threads.submit(build));
        }
        for (Future<Integer> size : sizes) {
            assertThat(size.get()).isEqualTo(7);
        }
        threads.shutdown();
        assertThat(filesIn(cache)).hasSize(1);
        assertThat(notices).isEmpty();
    }

    @Test
    void whatAKilledBuilderLeftIsSweptAndNeverUsed() throws Exception {
        Process ended =
                new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-version").start();
        ended.waitFor();
        Path left = Files.createDirectories(cache.resolve(".build-" + ended.pid() + "-1/words"));
        Files.writeString(left.resolve("segments_1"), "half");
        assertThat(sizeOf(register)).isEqualTo(7);
        assertThat(left.getParent()).doesNotExist();
    }

    @Test
    void whatALivingBuilderIsMakingStays() throws IOException {
        Path making = Files.createDirectories(
                cache.resolve(".build-" + ProcessHandle.current().pid() + "-1"));
        sizeOf(register);
        assertThat(making).exists();
    }

    @Test
    void aDamagedIndexIsMadeAnew() throws IOException {
        sizeOf(register);
        for (Path file : filesIn(kept().get(0).resolve("words"))) {
            Files.writeString(file, "damaged");
        }
        assertThat(sizeOf(register)).isEqualTo(7);
        assertThat(notices).isEmpty();
    }

    @Test
    void aCacheThatCannotBeWrittenGivesWayToMemory() throws IOException {
        Files.writeString(cache, "a file where the folder should be");
        assertThat(sizeOf(register)).isEqualTo(7);
        assertThat(notices).hasSize(1);
    }

    @Test
    void aReadOnlyCacheStillServesWhatItHolds() throws IOException {
        sizeOf(register);
        assumeTrue(cache.toFile().setWritable(false));
        assertThat(sizeOf(register)).isEqualTo(7);
        assertThat(cache.toFile().setWritable(true)).isTrue();
        assertThat(notices).isEmpty();
    }

    @Test
    void theIndexOfADamagedCatalogueIsNotKept() throws IOException {
        append("{broken");
        for (int run = 1; run <= 2; run++) {
            assertThat(sizeOf(register)).isEqualTo(7);
            assertThat(problems).hasSize(run);
        }
        assertThat(filesIn(cache)).isEmpty();
    }

    @Test
    void theEnvironmentNamesTheFolder() {
        assertThat(IndexCache.root(Map.of("GON_CACHE", "/a", "HOME", "/h"))).contains(Path.of("/a/index"));
        assertThat(IndexCache.root(Map.of("XDG_CACHE_HOME", "/x", "HOME", "/h")))
                .contains(Path.of("/x/gon/index"));
        assertThat(IndexCache.root(Map.of("HOME", "/h", "GON_CACHE", " "))).contains(Path.of("/h/.cache/gon/index"));
        assertThat(IndexCache.root(Map.of())).isEmpty();
    }

    private int sizeOf(Path catalogue) {
        try (CatalogIndex index = open(catalogue)) {
            return index.size();
        }
    }

    private CatalogIndex open(Path catalogue) {
        int before = problems.size();
        return new IndexCache(Optional.of(cache), notices::add, () -> problems.size() - before)
                .open(CatalogFolder.open(catalogue, problems::add));
    }

    private void append(String line) throws IOException {
        Path file = register.resolve(CatalogFolder.PROCEDURES);
        Files.writeString(file, Files.readString(file) + line + "\n");
    }

    private List<Path> kept() throws IOException {
        return filesIn(cache);
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
