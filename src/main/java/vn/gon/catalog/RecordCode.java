package vn.gon.catalog;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.gon.text.ByteLines;

/** The code of a record, read without reading the record. */
final class RecordCode {

    private static final byte[] USUAL_START = "{\"code\":\"".getBytes(StandardCharsets.UTF_8);

    private RecordCode() {}

    /** Returns the code in a line, even where the rest of the line is damaged. */
    static Optional<String> of(ByteLines.Line line) {
        byte[] bytes = line.bytes();
        int start = USUAL_START.length;
        boolean usual = bytes.length > start;
        for (int i = 0; usual && i < start; i++) {
            usual = bytes[i] == USUAL_START[i];
        }
        for (int i = start; usual && i < bytes.length && bytes[i] != '\\'; i++) {
            if (bytes[i] == '"') {
                return i == start
                        ? Optional.empty()
                        : Optional.of(new String(bytes, start, i - start, StandardCharsets.UTF_8));
            }
        }
        return JsonHead.text(bytes, "code").filter(code -> !code.isEmpty());
    }
}
