package vn.gon.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
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
        zip.putNextEntry(withoutClock(new ZipEntry(name)));
        content.writeTo(zip);
        zip.closeEntry();
        return this;
    }

    /** Returns a part that a library is about to write, stamped with the same time as every other part, in any time zone. */
    public static <T extends ZipEntry> T withoutClock(T part) {
        // Kinds of parts that libraries bring along know of this setter only.
        part.setTime(NO_CLOCK.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
        return part;
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
