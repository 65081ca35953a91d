package vn.gon.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** One JSON document written part by part, in the form of {@link JsonText}. */
final class JsonStream {

    /** A step of writing. */
    private interface Step {
        void run() throws IOException;
    }

    private final JsonGenerator json;
    private final Writer out;

    /** Begins a document that is an object. */
    JsonStream(Writer out) {
        this.out = out;
        try {
            this.json = JsonText.generator(out);
            json.writeStartObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a field with its whole value. */
    JsonStream field(String name, Object value) {
        return step(() -> json.writePOJOField(name, value));
    }

    /** Begins a field that is an object. */
    JsonStream object(String name) {
        return step(() -> json.writeObjectFieldStart(name));
    }

    /** Begins an object in an array. */
    JsonStream object() {
        return step(json::writeStartObject);
    }

    /** Begins a field that is an array. */
    JsonStream array(String name) {
        return step(() -> json.writeArrayFieldStart(name));
    }

    /** Writes one value of an array. */
    JsonStream item(Object value) {
        return step(() -> json.writePOJO(value));
    }

    /** Ends the innermost object. */
    JsonStream endObject() {
        return step(json::writeEndObject);
    }

    /** Ends the innermost array. */
    JsonStream endArray() {
        return step(json::writeEndArray);
    }

    /** Ends the document and its last line; the stream below stays open. */
    void end() {
        step(() -> {
            json.writeEndObject();
            json.flush();
            out.write('\n');
        });
    }

    private JsonStream step(Step step) {
        try {
            step.run();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
