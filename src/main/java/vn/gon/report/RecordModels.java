package vn.gon.report;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.SimpleSequence;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gon.text.Bilingual;
import vn.gon.text.Kebab;
import vn.gon.text.Language;

/**
 * What a template may see: text, numbers, truth values, lists, and the parameterless accessors of records and enums.
 * Anything else, a class above all, is refused, so a template cannot reach out of the report.
 */
final class RecordModels implements ObjectWrapper {

    private static final Set<String> NOT_DATA = Set.of("toString", "hashCode", "values", "clone");

    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers()))
                    .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isBridge())
                    .filter(method -> method.getParameterCount() == 0 && !NOT_DATA.contains(method.getName()))
                    .collect(Collectors.toUnmodifiableMap(Method::getName, method -> method));
        }
    };

    private final Language language;
    private final DateTimeFormatter dates;

    RecordModels(Language language) {
        this.language = language;
        this.dates = DateTimeFormatter.ofPattern(
                language == Language.VIETNAMESE ? "dd/MM/yyyy" : "d MMMM yyyy", Locale.ENGLISH);
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value == null || value instanceof TemplateModel) {
            return (TemplateModel) value;
        }
        if (value instanceof Number number) {
            return new SimpleNumber(number);
        }
        if (value instanceof Boolean truth) {
            return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        if (value instanceof Collection<?> list) {
            return new SimpleSequence(list, this);
        }
        if (value instanceof Record && !(value instanceof Bilingual)) {
            return new Accessors(value);
        }
        return value instanceof Enum<?> constant ? new Constant(constant) : new SimpleScalar(text(value));
    }

    private String text(Object value) throws TemplateModelException {
        if (value instanceof String text) {
            return ShownText.clean(text);
        }
        if (value instanceof Bilingual text) {
            return ShownText.clean(text.in(language));
        }
        if (value instanceof LocalDate date) {
            return dates.format(date);
        }
        throw new TemplateModelException(
                "a template may not see a " + value.getClass().getName());
    }

    /** The accessors of a record or of an enum constant. */
    private class Accessors implements TemplateHashModel {

        private final Object value;

        Accessors(Object value) {
            this.value = value;
        }

        @Override
        public @Nullable TemplateModel get(String name) throws TemplateModelException {
            Class<?> type = value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
            Method accessor = ACCESSORS.get(type).get(name);
            if (accessor == null) {
                return null;
            }
            try {
                return wrap(accessor.invoke(value));
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new TemplateModelException(e);
            }
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    /** An enum constant: {@code key} is its spelling in files, and as a text it is its label where it has one. */
    private final class Constant extends Accessors implements TemplateScalarModel {

        private final Enum<?> constant;

        Constant(Enum<?> constant) {
            super(constant);
            this.constant = constant;
        }

        @Override
        public @Nullable TemplateModel get(String name) throws TemplateModelException {
            return name.equals("key") ? new SimpleScalar(Kebab.of(constant)) : super.get(name);
        }

        @Override
        public String getAsString() throws TemplateModelException {
            return get("label") instanceof TemplateScalarModel label ? label.getAsString() : Kebab.of(constant);
        }
    }
}
