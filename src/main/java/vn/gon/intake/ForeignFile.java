package vn.gon.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;
import vn.gon.text.Place;
import vn.gon.text.Problem;

/**
 * A file to import.
 *
 * @param name as the user wrote it; what messages and rejects call it
 * @param path where it is
 */
public record ForeignFile(String name, Path path) {

    private static final int GZIP_FIRST = 0x1F;
    private static final int GZIP_SECOND = 0x8B;

    /** Returns why the file cannot be read at all. */
    Optional<Problem> unusable() {
        if (Files.isDirectory(path)) {
            return problem("đây là thư mục; hãy chỉ ra từng tệp.", "this is a folder; name the files in it.");
        }
        if (!Files.exists(path)) {
            return problem("không có tệp này.", "there is no such file.");
        }
        if (!Files.isReadable(path)) {
            return problem("không có quyền đọc tệp.", "no permission to read the file.");
        }
        return isEmpty() ? problem("tệp rỗng.", "the file is empty.") : Optional.empty();
    }

    /** Opens the content, unpacked if it is packed with gzip. */
    InputStream open() throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
        in.mark(2);
        boolean packed = in.read() == GZIP_FIRST && in.read() == GZIP_SECOND;
        in.reset();
        try {
            return packed ? new GZIPInputStream(in, 1 << 16) : in;
        } catch (ZipException e) {
            in.close();
            throw damaged();
        }
    }

    /** Returns the failure that a read error in the middle of the file means. */
    InvalidInput damaged() {
        return InvalidInput.of(
                name,
                Bilingual.of(
                        "đọc dở thì gặp lỗi: tệp nén hoặc đĩa bị hỏng; hãy tải lại tệp.",
                        "reading broke off: the packed file or the disk is damaged; fetch the file again."));
    }

    private boolean isEmpty() {
        try {
            return Files.size(path) == 0;
        } catch (AccessDeniedException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Problem> problem(String vi, String en) {
        return Optional.of(Problem.at(Place.of(name), "", Bilingual.of(vi, en)));
    }
}
