package vn.gon.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gon.text.InvalidInput;

class WriterLockTest {

    @TempDir
    private Path folder;

    @Test
    void theSecondWriterIsToldAndDoesNothing() {
        Path file = folder.resolve("chuoi.csv");

        String first = WriterLock.alone(file, () -> {
            assertThatThrownBy(() -> WriterLock.alone(file, () -> "second"))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContaining("another gon is writing here");
            return "first";
        });

        assertThat(first).isEqualTo("first");
    }

    @Test
    void anotherFileIsFree() {
        assertThat(WriterLock.alone(
                        folder.resolve("a.csv"), () -> WriterLock.alone(folder.resolve("b.csv"), () -> "both")))
                .isEqualTo("both");
    }

    @Test
    void nothingIsLeftBehindWhateverComesOfTheWork() throws IOException {
        Path file = folder.resolve("chuoi.csv");
        assertThatThrownBy(() -> WriterLock.alone(file, () -> {
                    throw new IllegalStateException("work");
                }))
                .hasMessage("work");

        assertThat(WriterLock.alone(file, () -> 1)).isEqualTo(1);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void aFileThatAKilledRunLeftIsNoLock() throws IOException {
        Files.writeString(folder.resolve(".chuoi.csv.lock"), "1-1");

        assertThat(WriterLock.alone(folder.resolve("chuoi.csv"), () -> 1)).isEqualTo(1);
    }

    @Test
    void aLockOfAnotherProgramHolds() throws IOException {
        try (FileChannel other =
                FileChannel.open(folder.resolve(".kho.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            assertThat(other.lock().isValid()).isTrue();

            assertThatThrownBy(() -> WriterLock.alone(folder.resolve("kho"), () -> 1))
                    .isInstanceOf(InvalidInput.class);
        }
    }
}
