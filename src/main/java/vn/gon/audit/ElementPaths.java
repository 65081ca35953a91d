package vn.gon.audit;

import java.util.Comparator;
import java.util.regex.Pattern;

/** The order of element paths: as text, with indices as numbers, so that {@code [2]} stands before {@code [10]}. */
final class ElementPaths {

    private static final Pattern INDEX = Pattern.compile("\\[(\\d+)\\]");

    static final Comparator<String> ORDER = Comparator.comparing(ElementPaths::padded);

    private ElementPaths() {}

    private static String padded(String path) {
        return path.indexOf('[') < 0
                ? path
                : INDEX.matcher(path)
                        .replaceAll(match ->
                                "[" + "0".repeat(Math.max(0, 6 - match.group(1).length())) + match.group(1) + "]");
    }
}
