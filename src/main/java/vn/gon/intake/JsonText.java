package vn.gon.intake;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import vn.gon.text.Bilingual;

/** Foreign JSON: how it is parsed, and what is said when it cannot be. */
final class JsonText {

    /** No record is nested anywhere near so deep. */
    private static final int DEEPEST = 100;

    static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** Reads values out of a longer text, so what follows a value is no mistake. */
    private static final ObjectMapper PIECES = MAPPER.copy().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    static {
        StreamReadConstraints limits =
                StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build();
        MAPPER.getFactory().setStreamReadConstraints(limits);
        PIECES.getFactory().setStreamReadConstraints(limits);
    }

    /** Returns a parser of a text that holds several values. */
    static JsonParser parser(InputStream in) throws IOException {
        return PIECES.createParser(in);
    }

    private JsonText() {}

    /** Returns a value as one line of UTF-8 without the line end. */
    static byte[] bytes(JsonNode value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the record inside the portal's envelope {@code {code, data}}, or the value itself. */
    static JsonNode unwrapped(JsonNode value) {
        JsonNode data = value.get("data");
        return value.isObject() && data != null && data.isObject() && !value.has("departmentPromulgateName")
                ? data
                : value;
    }

    /**
     * Returns why a text could not be parsed.
     *
     * @param bytes the line it stands in, to turn the offset into a column; empty when it is no single line
     */
    static Reason reason(JsonProcessingException e, byte[] bytes) {
        JsonLocation location = e.getLocation();
        int column = location == null ? 0 : column(location, bytes);
        String cause =
                String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
        if (e instanceof JsonEOFException) {
            return new Reason(
                    "",
                    column,
                    "",
                    Bilingual.of(
                            "JSON bị cắt giữa chừng; hãy tải lại tệp.",
                            "the JSON is cut off in the middle; fetch the file again."));
        }
        if (cause.contains("UTF-8")) {
            return new Reason(
                    "",
                    column,
                    "",
                    Bilingual.of(
                            "không phải UTF-8; hãy lưu lại tệp bằng UTF-8.", "not UTF-8; save the file as UTF-8."));
        }
        return new Reason("", column, "", Bilingual.of("không phải JSON hợp lệ: %s", "not valid JSON: %s", cause));
    }

    private static int column(JsonLocation location, byte[] bytes) {
        if (bytes.length == 0) {
            return Math.max(0, location.getColumnNr());
        }
        int end = (int) Math.max(0, Math.min(bytes.length, location.getByteOffset()));
        return new String(bytes, 0, end, StandardCharsets.UTF_8).length() + 1;
    }
}
