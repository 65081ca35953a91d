package vn.gon.catalog;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gon.regulation.Fee;
import vn.gon.regulation.FeeType;
import vn.gon.regulation.Money;
import vn.gon.text.Kebab;

/** How the values of the catalogue are spelled in JSON: enums in kebab case, fees flat, dates as 2026-01-31. */
public final class CatalogModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    public CatalogModule() {
        super("gon-catalog");
        addSerializer(new EnumWriter());
        setDeserializerModifier(new EnumReaders());
        addSerializer(new FeeWriter());
        addDeserializer(Fee.class, new FeeReader());
        addSerializer(new DateWriter());
        addDeserializer(LocalDate.class, new DateReader());
    }

    /**
     * A fee as it stands in JSON.
     *
     * @param type see {@link Fee}
     * @param amount see {@link Money}
     * @param currency ISO 4217; null means VND
     * @param note see {@link Fee}
     */
    record FlatFee(
            FeeType type,
            @Nullable BigDecimal amount,
            @Nullable String currency,
            @Nullable String note) {}

    @SuppressWarnings("rawtypes")
    private static final class EnumWriter extends StdSerializer<Enum> {

        private static final long serialVersionUID = 1L;

        EnumWriter() {
            super(Enum.class);
        }

        @Override
        public void serialize(Enum value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(Kebab.of(value));
        }
    }

    private static final class EnumReaders extends BeanDeserializerModifier {

        private static final long serialVersionUID = 1L;

        @Override
        @SuppressWarnings({"unchecked", "rawtypes"})
        public JsonDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig config, JavaType type, BeanDescription description, JsonDeserializer<?> other) {
            return new EnumReader(type.getRawClass());
        }
    }

    private static final class EnumReader<E extends Enum<E>> extends StdDeserializer<E> {

        private static final long serialVersionUID = 1L;

        private final Map<String, E> constants = new HashMap<>();
        private final List<String> spellings;

        EnumReader(Class<E> type) {
            super(type);
            spellings = Kebab.all(type);
            for (E constant : type.getEnumConstants()) {
                constants.put(Kebab.of(constant), constant);
            }
        }

        @Override
        public E deserialize(JsonParser in, DeserializationContext context) throws IOException {
            String spelling = in.getText();
            E constant = constants.get(spelling);
            if (constant == null) {
                context.reportInputMismatch(this, "“%s” ∉ %s", spelling, String.join(", ", spellings));
                throw new IllegalStateException("reportInputMismatch throws");
            }
            return constant;
        }
    }

    private static final class FeeWriter extends StdSerializer<Fee> {

        private static final long serialVersionUID = 1L;

        FeeWriter() {
            super(Fee.class);
        }

        @Override
        public void serialize(Fee fee, JsonGenerator out, SerializerProvider provider) throws IOException {
            Money money = fee.amount();
            provider.defaultSerializeValue(
                    new FlatFee(
                            fee.type(),
                            money == null ? null : plain(money.amount()),
                            money == null ? null : money.currency(),
                            fee.note()),
                    out);
        }

        private static BigDecimal plain(BigDecimal amount) {
            BigDecimal stripped = amount.stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }
    }

    private static final class FeeReader extends StdDeserializer<Fee> {

        private static final long serialVersionUID = 1L;

        FeeReader() {
            super(Fee.class);
        }

        @Override
        public Fee deserialize(JsonParser in, DeserializationContext context) throws IOException {
            FlatFee flat = context.readValue(in, FlatFee.class);
            BigDecimal amount = flat.amount();
            String currency = flat.currency() == null ? Money.VND : flat.currency();
            return new Fee(flat.type(), amount == null ? null : new Money(amount, currency), flat.note());
        }
    }

    private static final class DateWriter extends StdSerializer<LocalDate> {

        private static final long serialVersionUID = 1L;

        DateWriter() {
            super(LocalDate.class);
        }

        @Override
        public void serialize(LocalDate date, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(date.toString());
        }
    }

    private static final class DateReader extends StdDeserializer<LocalDate> {

        private static final long serialVersionUID = 1L;

        DateReader() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser in, DeserializationContext context) throws IOException {
            try {
                return LocalDate.parse(in.getText());
            } catch (DateTimeParseException e) {
                context.reportInputMismatch(this, "“%s” ≠ 2026-01-31", in.getText());
                throw new IllegalStateException("reportInputMismatch throws", e);
            }
        }
    }
}
