package vn.gon.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The spelling of enum constants in files: {@code WORKING_DAY} is written {@code working-day}. */
public final class Kebab {

    /** The spellings of the constants of a type, by ordinal. */
    private static final ClassValue<String[]> SPELLINGS = new ClassValue<>() {
        @Override
        protected String[] computeValue(Class<?> type) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> spelled(((Enum<?>) constant).name()))
                    .toArray(String[]::new);
        }
    };

    private Kebab() {}

    /** Returns the spelling of a constant. */
    public static String of(Enum<?> constant) {
        return SPELLINGS.get(constant.getDeclaringClass())[constant.ordinal()];
    }

    private static String spelled(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the spellings of all constants, in their order. */
    public static <E extends Enum<E>> List<String> all(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Kebab::of).toList();
    }

    /** Returns the constant with a spelling. */
    public static <E extends Enum<E>> Optional<E> find(Class<E> type, String spelling) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> of(constant).equals(spelling))
                .findFirst();
    }
}
