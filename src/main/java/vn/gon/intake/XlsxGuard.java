package vn.gon.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;

/**
 * Looks a spreadsheet through before anything reads it: how much it unpacks to, never trusting the sizes it declares, and
 * whether its XML brings a document type, which could name entities and files.
 */
final class XlsxGuard {

    private static final int MOST_ENTRIES = 2_000;
    private static final long LARGEST_ENTRY = 256L << 20;
    private static final long LARGEST_FILE = 512L << 20;

    /** No cell of a spreadsheet may hold more than 32,767 characters; a longer run without markup is an attack. */
    private static final int LONGEST_TEXT = 1 << 20;

    /** POI's own guard stays as a second one; its default ratio of 1 % refuses ordinary files. */
    private static final double LEAST_RATIO = 0.001;

    private static final byte[] DOCTYPE = {'<', '!', 'D', 'O', 'C', 'T', 'Y', 'P', 'E'};

    static {
        ZipSecureFile.setMinInflateRatio(LEAST_RATIO);
        ZipSecureFile.setMaxEntrySize(LARGEST_ENTRY);
        ZipSecureFile.setMaxFileCount(MOST_ENTRIES);
    }

    private final ForeignFile file;
    private long total;

    private XlsxGuard(ForeignFile file) {
        this.file = file;
    }

    /**
     * Checks a file.
     *
     * @throws InvalidInput if it is no spreadsheet, unpacks to too much, or brings a document type
     */
    static void check(ForeignFile file) {
        new XlsxGuard(file).check();
    }

    private void check() {
        try (ZipFile zip = new ZipFile(file.path().toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw bomb();
            }
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw notSpreadsheet();
            }
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    scan(in, entry.getName());
                }
            }
        } catch (IOException e) {
            throw notSpreadsheet();
        }
    }

    private void scan(InputStream in, String name) throws IOException {
        boolean markup = name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        int run = 0;
        int matched = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            size += read;
            total += read;
            if (size > LARGEST_ENTRY || total > LARGEST_FILE) {
                throw bomb();
            }
            for (int i = 0; i < read && markup; i++) {
                byte b = buffer[i];
                run = b == '<' ? 0 : run + 1;
                // Zero bytes are passed over, so that UTF-16 hides nothing.
                if (b != 0) {
                    matched = b == DOCTYPE[matched] ? matched + 1 : b == DOCTYPE[0] ? 1 : 0;
                }
                if (matched == DOCTYPE.length) {
                    throw documentType();
                }
                if (run > LONGEST_TEXT) {
                    throw bomb();
                }
            }
        }
    }

    private InvalidInput bomb() {
        return InvalidInput.of(
                file.name(),
                Bilingual.of(
                        "tệp bung ra quá lớn (có thể là “bom nén”) nên không đọc; hãy chia nhỏ hoặc kiểm tra nguồn.",
                        "the file unpacks to too much (perhaps a \"zip bomb\") and was not read; split it or check where it came from."));
    }

    private InvalidInput documentType() {
        return InvalidInput.of(
                file.name(),
                Bilingual.of(
                        "tệp chứa khai báo DOCTYPE, có thể đọc trộm tệp khác, nên không đọc.",
                        "the file holds a DOCTYPE, which could read other files; it was not read."));
    }

    private InvalidInput notSpreadsheet() {
        return InvalidInput.of(
                file.name(),
                Bilingual.of(
                        "tệp không phải bảng tính .xlsx (tệp .xls cũ hãy lưu lại thành .xlsx).",
                        "the file is no .xlsx spreadsheet (save an old .xls as .xlsx)."));
    }
}
