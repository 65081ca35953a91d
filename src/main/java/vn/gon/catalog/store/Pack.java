package vn.gon.catalog.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.function.BiConsumer;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;

/** Lines that were new to the store on some day, in a file named by its content. */
final class Pack {

    private final Path file;
    private final long[] starts;

    private Pack(Path file, long[] starts) {
        this.file = file;
        this.starts = starts;
    }

    /**
     * Opens a pack.
     *
     * @throws InvalidInput if it is missing, or if its content is not what its name says
     */
    static Pack open(Path file) {
        return open(file, false, (key, number) -> {});
    }

    /**
     * Opens a pack and tells its lines with their numbers from 0.
     *
     * @throws InvalidInput if it is missing, or if its content is not what its name says
     */
    static Pack open(Path file, BiConsumer<LineKey, Integer> told) {
        return open(file, true, told);
    }

    private static Pack open(Path file, boolean tells, BiConsumer<LineKey, Integer> told) {
        if (!Files.isRegularFile(file)) {
            throw InvalidInput.of(
                    file.toString(),
                    Bilingual.of(
                            "thiếu tệp này của kho; hãy lấy lại từ bản sao hoặc từ git.",
                            "this file of the store is missing; restore it from a copy or from git."));
        }
        MessageDigest digest = Hash.digest();
        Starts starts = new Starts();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            RawLines.Seen seen = RawLines.read(in, (bytes, from, to) -> {
                if (tells) {
                    told.accept(LineKey.of(digest, bytes, from, to), starts.count);
                }
                starts.add(to - from + 1);
            });
            if (!nameOf(seen.sha256()).equals(String.valueOf(file.getFileName()))) {
                throw edited(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Pack(file, starts.all());
    }

    static InvalidInput edited(Path file) {
        return InvalidInput.of(
                file.toString(),
                Bilingual.of(
                        "tệp đã bị sửa bằng tay: nội dung không khớp mã băm trong tên; hãy lấy lại từ bản sao hoặc từ git.",
                        "the file was edited by hand: its content does not match the hash in its name; restore it from a copy or from git."));
    }

    /** Returns the name of the file of a pack with a content. */
    static String nameOf(String sha256) {
        return sha256 + ".lines";
    }

    /** Returns how many lines it holds. */
    int lines() {
        return starts.length - 1;
    }

    /** Returns where a line begins, or past the last one, where the lines end. */
    long start(int line) {
        return starts[line];
    }

    /** Opens the file for reading at any place. */
    FileChannel channel() throws IOException {
        return FileChannel.open(file, StandardOpenOption.READ);
    }

    /** Where lines begin, as they are counted. */
    private static final class Starts {

        private long[] found = new long[1024];
        private int count;

        void add(long length) {
            if (count + 2 > found.length) {
                found = Arrays.copyOf(found, 2 * found.length);
            }
            found[count + 1] = found[count] + length;
            count++;
        }

        long[] all() {
            return Arrays.copyOf(found, count + 1);
        }
    }
}
