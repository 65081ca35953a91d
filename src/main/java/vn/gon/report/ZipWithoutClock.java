package vn.gon.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packed files whose parts bear no time of writing, so that the same content gives the same bytes. */
public final class ZipWithoutClock {

    private static final LocalDateTime NO_CLOCK = LocalDateTime.of(2000, 1, 1, 0, 0);

    private ZipWithoutClock() {}

    /** Copies a packed file part by part; the stream stays open. */
    public static void copy(byte[] packed, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                ZipEntry copy = new ZipEntry(part.getName());
                copy.setTimeLocal(NO_CLOCK);
                zip.putNextEntry(copy);
                parts.transferTo(zip);
            }
        }
        zip.finish();
    }
}
