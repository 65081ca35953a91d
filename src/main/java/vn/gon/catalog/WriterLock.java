package vn.gon.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;

/**
 * Lets one run at a time read a file or folder and write it anew, so that none writes over what another just added. The lock
 * is a hidden file beside it, which goes away with the lock; a run that is killed leaves it, unlocked.
 */
public final class WriterLock {

    /** Far beyond what the file holds, for systems where a locked part cannot be read. */
    private static final long PLACE = Long.MAX_VALUE - 1;

    private static final AtomicLong TAKEN = new AtomicLong();

    private final Path lock;
    private final FileChannel channel;

    private WriterLock(Path lock, FileChannel channel) {
        this.lock = lock;
        this.channel = channel;
    }

    /**
     * Returns what comes of work that only one run at a time may do on a file or folder, which need not exist.
     *
     * @throws InvalidInput if another run is at it
     */
    public static <T> T alone(Path file, Supplier<T> work) {
        WriterLock lock = of(file);
        try {
            return work.get();
        } finally {
            lock.release();
        }
    }

    private static WriterLock of(Path file) {
        Path target = file.toAbsolutePath().normalize();
        Path folder = Objects.requireNonNull(target.getParent());
        Path lock = folder.resolve("." + target.getFileName() + ".lock");
        try {
            Files.createDirectories(folder);
            while (true) {
                FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                if (!isTaken(channel)) {
                    channel.close();
                    throw isHeld(file);
                }
                if (isStill(lock, channel)) {
                    return new WriterLock(lock, channel);
                }
                channel.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(PLACE, 1, false) != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** The holder before may have removed the file between our opening and our locking it. */
    private static boolean isStill(Path lock, FileChannel channel) throws IOException {
        String mine = ProcessHandle.current().pid() + "-" + TAKEN.incrementAndGet();
        channel.truncate(0).write(ByteBuffer.wrap(mine.getBytes(StandardCharsets.UTF_8)));
        try {
            return Files.readString(lock).equals(mine);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private static InvalidInput isHeld(Path file) {
        return InvalidInput.of(
                file.toString(),
                Bilingual.of(
                        "một lệnh gon khác đang ghi vào đây; chưa ghi gì, hãy chạy lại khi lệnh đó xong.",
                        "another gon is writing here; nothing was written, run again when it is done."));
    }

    private void release() {
        try (channel) {
            Files.deleteIfExists(lock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
