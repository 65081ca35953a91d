package vn.gon.catalog;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;

/** Reads one field of a line of JSON and no further, so that a damaged end does no harm. */
final class JsonHead {

    private static final JsonFactory JSON = new JsonFactory();

    private JsonHead() {}

    /** Returns the text of a field; empty when the line is damaged before it, or holds no such text. */
    static Optional<String> text(byte[] line, String field) {
        try (JsonParser json = JSON.createParser(line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            for (JsonToken at = json.nextToken(); at == JsonToken.FIELD_NAME; at = json.nextToken()) {
                boolean wanted = json.currentName().equals(field);
                JsonToken value = json.nextToken();
                if (wanted) {
                    return value == JsonToken.VALUE_STRING ? Optional.of(json.getText()) : Optional.empty();
                }
                json.skipChildren();
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
