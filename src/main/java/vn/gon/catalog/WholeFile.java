package vn.gon.catalog;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;

/** Writes a file aside and moves it into place, so that a reader sees the old file or the whole new one. */
public final class WholeFile {

    private WholeFile() {}

    /** Writes the content of a file. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file whole or not at all; its folder is made where it is missing.
     *
     * @throws InvalidInput if the place cannot be written to
     */
    public static void write(Path file, Content content) {
        Path target = file.toAbsolutePath();
        Path folder = java.util.Objects.requireNonNull(target.getParent());
        Path aside = null;
        try {
            if (Files.isDirectory(target)) {
                throw InvalidInput.of(
                        file.toString(),
                        Bilingual.of(
                                "đây là thư mục, không ghi đè thành tệp được.",
                                "this is a folder; it cannot be written as a file."));
            }
            Files.createDirectories(folder);
            aside = folder.resolve(
                    "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(aside), 1 << 16)) {
                content.writeTo(out);
            }
            move(aside, target);
        } catch (AccessDeniedException e) {
            throw notWritable(file);
        } catch (FileSystemException e) {
            throw InvalidInput.of(
                    file.toString(),
                    e.getReason() == null
                            ? Bilingual.of(
                                    "không tạo được tệp hay thư mục ở đây.", "no file or folder can be made here.")
                            : Bilingual.of("không ghi được: %s.", "cannot be written: %s.", e.getReason()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            discard(aside);
        }
    }

    private static void move(Path aside, Path target) throws IOException {
        if (Files.isRegularFile(target) && !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
        try {
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(@org.jspecify.annotations.Nullable Path aside) {
        try {
            if (aside != null) {
                Files.deleteIfExists(aside);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InvalidInput notWritable(Path file) {
        return InvalidInput.of(
                file.toString(),
                Bilingual.of(
                        "không có quyền ghi; hãy chọn nơi khác hoặc sửa quyền.",
                        "no permission to write; choose another place or change the permissions."));
    }
}
