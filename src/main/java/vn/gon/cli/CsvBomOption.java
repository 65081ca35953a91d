package vn.gon.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import picocli.CommandLine.Option;

/**
 * Whether tables begin with the mark by which Excel knows UTF-8 when a file is double-clicked. Scripts want none: to them it
 * is a part of the first heading; and officials have the workbook. So it is there only on request.
 */
final class CsvBomOption {

    private static final char MARK = '\uFEFF';
    private static final byte[] BYTES = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    @Option(names = "--csv-bom", descriptionKey = "option.csv-bom")
    private boolean wanted;

    /** Writes the mark, where it is wanted and what follows is a table. */
    void begin(String format, OutputStream out) throws IOException {
        if (isFor(format)) {
            out.write(BYTES);
        }
    }

    /** Writes the mark, where it is wanted and what follows is a table. */
    void begin(String format, Writer out) throws IOException {
        if (isFor(format)) {
            out.write(MARK);
        }
    }

    private boolean isFor(String format) {
        return wanted && format.endsWith("csv");
    }
}
