package vn.gon.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.gon.text.Bilingual;

/**
 * A value in a foreign JSON record, read in a lenient way: a value of the wrong type rejects the record at the desk and is
 * read as absent, so that one reading finds every mistake.
 *
 * @param above the value it stands in; null at the top of the record
 * @param step its key or index there
 * @param node the value
 * @param desk the record under work
 */
record JsonValue(@Nullable JsonValue above, String step, JsonNode node, Desk desk) {

    /** Returns the path from the top of the record. */
    String path() {
        String before = above == null ? "" : above.path();
        return before.isEmpty() || step.startsWith("[") ? before + step : before + "." + step;
    }

    /** Returns the path of a key of this object. */
    String path(String key) {
        String here = path();
        return here.isEmpty() ? key : here + "." + key;
    }

    /** Returns the value of a key; null when it is absent or null. */
    @Nullable
    JsonValue find(String key) {
        JsonNode found = node.get(key);
        return found == null || found.isNull() ? null : new JsonValue(this, key, found, desk);
    }

    /** Returns a text, mended; null when it is absent or says nothing. */
    @Nullable
    String text(String key, Part part) {
        JsonNode found = found(key, JsonNodeType.STRING);
        String clean = found == null ? "" : desk.clean(part, found.textValue());
        return clean.isEmpty() ? null : clean;
    }

    @Nullable
    BigDecimal number(String key) {
        JsonNode found = found(key, JsonNodeType.NUMBER);
        if (found != null && found.decimalValue().signum() < 0) {
            desk.reject(path(key), found.asText(), Bilingual.of("số không được âm.", "the number cannot be negative."));
            return null;
        }
        return found == null ? null : found.decimalValue();
    }

    /** Returns a whole number. */
    @Nullable
    Integer count(String key) {
        BigDecimal number = number(key);
        if (number == null) {
            return null;
        }
        try {
            return number.intValueExact();
        } catch (ArithmeticException e) {
            desk.reject(
                    path(key),
                    number.toPlainString(),
                    Bilingual.of("ở đây phải là số nguyên.", "expected a whole number here."));
            return null;
        }
    }

    @Nullable
    Boolean flag(String key) {
        JsonNode found = found(key, JsonNodeType.BOOLEAN);
        return found == null ? null : found.booleanValue();
    }

    /** Returns the elements of a list of objects; empty when it is absent. */
    List<JsonValue> elements(String key) {
        JsonNode found = found(key, JsonNodeType.ARRAY);
        List<JsonValue> elements = new ArrayList<>();
        if (found == null) {
            return elements;
        }
        JsonValue list = new JsonValue(this, key, found, desk);
        for (int i = 0; i < found.size(); i++) {
            JsonValue element = new JsonValue(list, "[" + i + "]", found.get(i), desk);
            if (found.get(i).isObject()) {
                elements.add(element);
            } else if (!found.get(i).isNull()) {
                desk.reject(element.path(), found.get(i).asText(), wrongType(JsonNodeType.OBJECT, found.get(i)));
            }
        }
        return elements;
    }

    /** Returns the constant that a word of a table means; null when it is absent. */
    <E extends Enum<E>> @Nullable E constant(String key, String table, Class<E> type) {
        String word = text(key, Part.TEXT);
        return word == null ? null : desk.vocabulary().constant(table, type, word, path(key), desk);
    }

    private @Nullable JsonNode found(String key, JsonNodeType type) {
        JsonNode found = node.get(key);
        if (found == null || found.isNull()) {
            return null;
        }
        if (found.getNodeType() != type) {
            desk.reject(path(key), found.isValueNode() ? found.asText() : "", wrongType(type, found));
            return null;
        }
        return found;
    }

    private static Bilingual wrongType(JsonNodeType expected, JsonNode found) {
        return Bilingual.of(
                "sai kiểu: cần %s nhưng là %s.",
                "wrong type: expected %s, found %s.", name(expected), name(found.getNodeType()));
    }

    private static Bilingual name(JsonNodeType type) {
        return switch (type) {
            case STRING -> Bilingual.of("chuỗi", "a string");
            case NUMBER -> Bilingual.of("số", "a number");
            case BOOLEAN -> Bilingual.of("true/false", "true or false");
            case ARRAY -> Bilingual.of("danh sách", "a list");
            case OBJECT -> Bilingual.of("đối tượng", "an object");
            default -> Bilingual.same(type.name().toLowerCase(Locale.ROOT));
        };
    }
}
