package vn.gon.report.workbook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import vn.gon.cost.Parameter;

/** The names by which formulas of a workbook call the parameters: {@code hourly_income}. */
final class ParameterNames {

    /** What spreadsheets read as a cell: A1, or R1C1 in two languages. */
    private static final Pattern CELL = Pattern.compile("[A-Z]{1,3}[0-9]+|[RCLZS][0-9]*([CSK][0-9]*)?|TRUE|FALSE");

    private final Map<String, String> byId = new HashMap<>();

    ParameterNames(List<Parameter> parameters) {
        Set<String> taken = new HashSet<>();
        for (Parameter parameter : parameters) {
            String name = name(parameter.id());
            while (!taken.add(name.toUpperCase(Locale.ROOT))) {
                name += "_";
            }
            byId.put(parameter.id(), name);
        }
    }

    private static String name(String id) {
        StringBuilder name = new StringBuilder();
        id.codePoints().forEach(point -> name.appendCodePoint(isPlain(point) ? point : '_'));
        boolean begins = Character.isLetter(name.codePointAt(0));
        boolean isCell = CELL.matcher(name.toString().toUpperCase(Locale.ROOT)).matches();
        return begins && !isCell ? name.toString() : "_" + name;
    }

    private static boolean isPlain(int point) {
        return (point >= 'a' && point <= 'z') || (point >= 'A' && point <= 'Z') || (point >= '0' && point <= '9');
    }

    /** Returns the name of a parameter. */
    String of(String id) {
        return Objects.requireNonNull(byId.get(id), id);
    }
}
