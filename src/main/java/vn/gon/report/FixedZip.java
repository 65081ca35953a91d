package vn.gon.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A ZIP archive without a clock: the same parts in the same order give the same bytes. */
public final class FixedZip {

    private static final LocalDateTime NO_CLOCK = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    /** Starts an archive on a stream, which stays open. */
    public FixedZip(OutputStream out) {
        this.zip = new ZipOutputStream(out);
    }

    /** Writes the content of a part. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Adds a part. */
    public FixedZip part(String name, Content content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_CLOCK);
        zip.putNextEntry(entry);
        content.writeTo(zip);
        zip.closeEntry();
        return this;
    }

    /**
     * Returns the time of every part for a library that writes parts itself: an instant, which archives keep as the local
     * time, so that the bytes are the same in any time zone.
     */
    public static FileTime time() {
        return FileTime.from(NO_CLOCK.atZone(ZoneId.systemDefault()).toInstant());
    }

    /** Ends the archive. */
    public void finish() throws IOException {
        zip.finish();
    }

    /** Copies an archive that a library stamped with the time of writing. */
    public static void copy(byte[] archive, OutputStream out) throws IOException {
        FixedZip copy = new FixedZip(out);
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                copy.part(part.getName(), parts::transferTo);
            }
        }
        copy.finish();
    }
}
