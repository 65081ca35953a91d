package vn.gon.catalog;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.gon.text.Bilingual;
import vn.gon.text.Place;
import vn.gon.text.Problem;

/** One kind of record as a line of JSON, in the spelling of the catalogue files. */
public final class CatalogJson<T> {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .annotationIntrospector(new RequiredComponents())
            .addModule(new CatalogModule())
            .visibility(PropertyAccessor.GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS) // only components are fields: TimeLimit.isStated is none
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .withCoercionConfig(
                    LogicalType.Textual,
                    config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build();

    private final ObjectReader reader;
    private final ObjectWriter writer;

    public CatalogJson(Class<T> type) {
        this.reader = MAPPER.readerFor(type);
        this.writer = MAPPER.writerFor(type);
    }

    /** Returns the record as one line of UTF-8 JSON without the line end; unknown components are left out. */
    public byte[] write(T value) {
        try {
            return writer.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the record in a line; tells what is wrong with the line to {@code problems} and returns nothing. */
    public Optional<T> read(byte[] line, Place place, Consumer<Problem> problems) {
        try {
            return Optional.of(reader.readValue(line));
        } catch (JsonProcessingException e) {
            problems.accept(problem(e, place, line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.empty();
    }

    /**
     * Returns the record that plain maps and lists describe in the spelling of the catalogue files.
     *
     * @throws IllegalArgumentException if a field is unknown, missing or of the wrong kind; its message says which
     */
    public static <T> T fromPlain(Map<String, @Nullable Object> plain, Class<T> type) {
        try {
            return MAPPER.convertValue(plain, type);
        } catch (IllegalArgumentException e) {
            String reason = e.getCause() instanceof JsonMappingException mapping
                    ? path(mapping) + ": " + sentence(mapping)
                    : String.valueOf(e.getMessage());
            throw new IllegalArgumentException(reason, e);
        }
    }

    private static Problem problem(JsonProcessingException e, Place place, byte[] line) {
        JsonLocation location = e.getLocation();
        int column = location == null ? 0 : Math.max(0, characters(line, location.getByteOffset()) + 1);
        Place at = new Place(place.file(), place.line(), column);
        if (e instanceof UnrecognizedPropertyException unknown) {
            return Problem.at(
                    at,
                    unknown.getPropertyName(),
                    Bilingual.of(
                            "danh mục không có trường “%s”.",
                            "the catalogue has no field \"%s\".", unknown.getPropertyName()));
        }
        if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return Problem.at(
                    at,
                    "",
                    Bilingual.of(
                            "giá trị của “%s” không đúng kiểu hoặc bị thiếu: %s",
                            "the value of \"%s\" is missing or of the wrong kind: %s", path(mapping), sentence(e)));
        }
        return Problem.at(
                at,
                "",
                Bilingual.of(
                        "dòng không phải JSON hợp lệ; hãy sửa hoặc nhập lại: %s",
                        "the line is not valid JSON; mend it or import again: %s", sentence(e)));
    }

    private static int characters(byte[] line, long offset) {
        int end = (int) Math.max(0, Math.min(line.length, offset));
        return new String(line, 0, end, StandardCharsets.UTF_8).length();
    }

    private static String sentence(JsonProcessingException e) {
        String message = e.getOriginalMessage();
        return message == null ? "" : message.lines().findFirst().orElse("");
    }

    private static String path(JsonMappingException e) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : e.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.length() == 0 ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }
}
