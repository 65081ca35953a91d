package vn.gon.intake;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import vn.gon.text.Place;

/**
 * The records of a JSON text that is no JSON Lines, one by one in bounded memory: an array, a record, an envelope around
 * either, or several of these. After a syntax error comes one last record that holds the reason.
 */
final class JsonDocument implements Iterator<JsonDocument.Item>, AutoCloseable {

    /**
     * A record, or the reason why there are no more.
     *
     * @param place where it begins
     * @param number its number from 1
     * @param node the record; null when it could not be parsed
     * @param reason why not; null when it could
     */
    record Item(
            Place place,
            int number,
            @Nullable JsonNode node,
            @Nullable Reason reason) {}

    private final JsonParser parser;
    private final String file;
    private int number;
    private int arrays;
    private boolean ended;
    private @Nullable Item next;

    JsonDocument(InputStream in, String file) throws IOException {
        this.parser = JsonText.parser(in);
        this.file = file;
    }

    @Override
    public boolean hasNext() {
        if (next == null && !ended) {
            try {
                next = read();
            } catch (JsonProcessingException e) {
                next = new Item(place(), ++number, null, JsonText.reason(e, new byte[0]));
                ended = true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return next != null;
    }

    @Override
    public Item next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Item item = next;
        next = null;
        return item;
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    private @Nullable Item read() throws IOException {
        while (true) {
            JsonToken token = parser.nextToken();
            if (token == null) {
                ended = true;
                return null;
            }
            if (token == JsonToken.START_ARRAY) {
                arrays++;
            } else if (token == JsonToken.END_ARRAY) {
                arrays--;
            } else if (token == JsonToken.START_OBJECT) {
                Item item = object();
                if (item != null) {
                    return item;
                }
            } else if (arrays > 0 && token != JsonToken.FIELD_NAME && token != JsonToken.END_OBJECT) {
                return item(place(), parser.readValueAsTree());
            }
        }
    }

    /** Reads an object; stops inside it when its data is a list, whose elements are the records. */
    private @Nullable Item object() throws IOException {
        Place place = place();
        ObjectNode object = JsonText.MAPPER.createObjectNode();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            if (parser.nextToken() == JsonToken.START_ARRAY && key.equals("data")) {
                arrays++;
                return null;
            }
            JsonNode value = parser.readValueAsTree();
            object.set(key, value);
        }
        return item(place, JsonText.unwrapped(object));
    }

    private Item item(Place place, JsonNode node) {
        return new Item(place, ++number, node, null);
    }

    private Place place() {
        return new Place(
                file,
                parser.currentLocation().getLineNr(),
                Math.max(0, parser.currentLocation().getColumnNr() - 1));
    }
}
