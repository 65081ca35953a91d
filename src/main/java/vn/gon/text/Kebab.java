package vn.gon.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The spelling of enum constants in files: {@code WORKING_DAY} is written {@code working-day}. */
public final class Kebab {

    /** The spellings asked for so far. */
    private static final Map<Enum<?>, String> SPELLINGS = new ConcurrentHashMap<>();

    private Kebab() {}

    /** Returns the spelling of a constant. */
    public static String of(Enum<?> constant) {
        String known = SPELLINGS.get(constant);
        return known == null ? SPELLINGS.computeIfAbsent(constant, Kebab::spelled) : known;
    }

    private static String spelled(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
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
