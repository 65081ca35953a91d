package vn.gon.report;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import vn.gon.catalog.CatalogModule;

/**
 * A value as JSON that is the same on every run: records in the order of their components, maps in the order of their
 * keys, enums in kebab case, decimals in full, what is null left out. Catalogue values read as in the catalogue files.
 */
public final class JsonText {

    /** The version of the shapes that scripts rely on; grows when a field changes its meaning or goes away. */
    public static final int SCHEMA_VERSION = 1;

    private static final ObjectWriter LINE = JsonMapper.builder()
            .addModule(new CatalogModule())
            .visibility(PropertyAccessor.GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build()
            .writer();

    private static final ObjectReader READER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();

    private static final ObjectWriter INDENTED = LINE.with(printer());

    private JsonText() {}

    /** Returns a value on one line, without a line end. */
    public static String line(Object value) {
        return text(LINE, value);
    }

    /** Returns a value indented by two spaces, without a line end. */
    public static String indented(Object value) {
        return text(INDENTED, value);
    }

    /** Writes a value indented by two spaces and ends the line; an iterator in it is written as it is read. */
    public static void write(Object value, Writer out) {
        try {
            INDENTED.writeValue(out, value);
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a writer of one document, indented by two spaces, that leaves the stream below open. */
    static JsonGenerator generator(Writer out) throws IOException {
        return INDENTED.createGenerator(out);
    }

    /** Returns the tree of a document; throws {@link JsonProcessingException} when it is none. */
    static JsonNode tree(String document) throws JsonProcessingException {
        return READER.readTree(document);
    }

    private static String text(ObjectWriter writer, Object value) {
        try {
            return writer.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new SpacedAfterColon().withObjectIndenter(indenter).withArrayIndenter(indenter);
    }

    /** Writes {@code "key": value}, as most tools do, and nothing between the brackets of what is empty. */
    private static final class SpacedAfterColon extends DefaultPrettyPrinter {

        private static final long serialVersionUID = 1L;

        SpacedAfterColon() {
            _objectFieldValueSeparatorWithSpaces = ": ";
            _objectEmptySeparator = "";
            _arrayEmptySeparator = "";
        }

        private SpacedAfterColon(DefaultPrettyPrinter base) {
            super(base);
        }

        @Override
        public DefaultPrettyPrinter createInstance() {
            return new SpacedAfterColon(this);
        }
    }
}
