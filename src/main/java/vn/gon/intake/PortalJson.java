package vn.gon.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.gon.catalog.CatalogFolder;
import vn.gon.catalog.InOrder;
import vn.gon.intake.Entry.Raw;
import vn.gon.regulation.Procedure;
import vn.gon.text.Bilingual;
import vn.gon.text.ByteLines;
import vn.gon.text.InvalidInput;
import vn.gon.text.Place;

/** Records of the National Public Service Portal as JSON Lines, array, single record or envelope, plain or packed. */
final class PortalJson {

    private final Repairs repairs;
    private final LegalNumbers numbers;
    private final String source;

    PortalJson(Repairs repairs, String source) {
        this.repairs = repairs;
        this.numbers = new LegalNumbers(repairs.vocabulary());
        this.source = source;
    }

    /** Returns the records of a file in their order, read on all processors; close the stream. */
    Stream<Entry<Procedure>> read(ForeignFile file) {
        try {
            return isLines(file) ? lines(file) : document(file);
        } catch (IOException e) {
            throw file.damaged();
        }
    }

    private Stream<Entry<Procedure>> lines(ForeignFile file) throws IOException {
        ByteLines lines = new ByteLines(file.open(), CatalogFolder.LONGEST_LINE);
        return InOrder.map(
                stream(lines, lines::close).filter(line -> !line.isBlank()), line -> entry(line, file.name()));
    }

    private Stream<Entry<Procedure>> document(ForeignFile file) throws IOException {
        JsonDocument document = new JsonDocument(file.open(), file.name());
        return InOrder.map(stream(document, document::close), item -> {
            Raw raw = new Raw(
                    item.place(),
                    item.number(),
                    () -> item.node() == null ? "" : item.node().toString());
            return item.node() == null
                    ? Entry.broken(raw, Objects.requireNonNull(item.reason()))
                    : entry(raw, item.node());
        });
    }

    /**
     * Whether the file is JSON Lines: its first line or its second is a whole object, or the first is longer than any
     * line may be. Two lines are looked at, so that one broken line does not hide the others.
     */
    private static boolean isLines(ForeignFile file) throws IOException {
        try (ByteLines lines = new ByteLines(file.open(), CatalogFolder.LONGEST_LINE)) {
            Optional<ByteLines.Line> first = nextVisible(lines);
            if (first.isEmpty() || first.get().tooLong()) {
                return first.isPresent();
            }
            requireJson(first.get().bytes(), file);
            return first.get().bytes()[firstVisible(first.get().bytes())] != '['
                    && (isWholeObject(first.get())
                            || nextVisible(lines).map(PortalJson::isWholeObject).orElse(false));
        } catch (UncheckedIOException e) {
            throw file.damaged();
        }
    }

    private static Optional<ByteLines.Line> nextVisible(ByteLines lines) {
        while (lines.hasNext()) {
            ByteLines.Line line = lines.next();
            if (!line.isBlank()) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    /** A text that begins with neither bracket is no JSON of records; UTF-16 begins with its byte order mark. */
    private static void requireJson(byte[] line, ForeignFile file) {
        byte begin = line[firstVisible(line)];
        if (begin != '{' && begin != '[' && begin != (byte) 0xFF && begin != (byte) 0xFE) {
            throw InvalidInput.of(
                    file.name(),
                    Bilingual.of(
                            "tệp không phải JSON (phải bắt đầu bằng { hoặc [).",
                            "the file is not JSON (it must begin with { or [)."));
        }
    }

    private static int firstVisible(byte[] bytes) {
        int i = 0;
        while (i < bytes.length - 1 && Character.isWhitespace(bytes[i])) {
            i++;
        }
        return i;
    }

    private static boolean isWholeObject(ByteLines.Line line) {
        if (line.tooLong() || line.bytes()[firstVisible(line.bytes())] != '{') {
            return line.tooLong();
        }
        try {
            JsonNode value = JsonText.MAPPER.readTree(line.bytes());
            return value.isObject() && !value.path("data").isArray();
        } catch (JsonProcessingException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Entry<Procedure> entry(ByteLines.Line line, String file) {
        Place place = Place.of(file, line.number());
        Raw raw = new Raw(place, line.number(), () -> new String(line.bytes(), StandardCharsets.UTF_8));
        if (line.tooLong()) {
            Bilingual message = Bilingual.of(
                    "dòng dài quá %d byte; hãy tách mỗi bản ghi một dòng.",
                    "the line is longer than %d bytes; put one record on a line.", CatalogFolder.LONGEST_LINE);
            return Entry.broken(raw, new Reason("", 0, "", message));
        }
        try {
            return entry(raw, JsonText.unwrapped(JsonText.MAPPER.readTree(line.bytes())));
        } catch (JsonProcessingException e) {
            return Entry.broken(raw, JsonText.reason(e, line.bytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Entry<Procedure> entry(Raw raw, JsonNode node) {
        Desk desk = new Desk(repairs);
        if (!node.isObject()) {
            Bilingual message = Bilingual.of("bản ghi phải là một đối tượng JSON.", "a record must be a JSON object.");
            return Entry.broken(raw, new Reason("", 0, "", message));
        }
        Procedure procedure = PortalProcedure.read(new JsonValue(null, "", node, desk), numbers, source);
        if (procedure != null) {
            SelfChecks.run(procedure, desk);
        }
        return Entry.of(raw, desk, procedure);
    }

    private static <T> Stream<T> stream(Iterator<T> records, Closing file) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(records, Spliterator.ORDERED), false)
                .onClose(() -> {
                    try {
                        file.close();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    /** What closes a file. */
    private interface Closing {
        void close() throws IOException;
    }
}
