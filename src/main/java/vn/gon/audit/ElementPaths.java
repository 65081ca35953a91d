package vn.gon.audit;

import java.util.Comparator;

/** The order of element paths: as text, with indices as numbers, so that {@code [2]} stands before {@code [10]}. */
final class ElementPaths {

    static final Comparator<String> ORDER = ElementPaths::compare;

    private ElementPaths() {}

    private static int compare(String one, String other) {
        int at = firstDifference(one, other);
        if (at == Math.min(one.length(), other.length())) {
            return one.length() - other.length();
        }
        int digits = isInIndex(one, at) ? digits(one, at) - digits(other, at) : 0;
        return digits == 0 ? one.charAt(at) - other.charAt(at) : digits;
    }

    private static int firstDifference(String one, String other) {
        int length = Math.min(one.length(), other.length());
        int at = 0;
        while (at < length && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    private static boolean isInIndex(String path, int at) {
        int before = at - 1;
        while (before >= 0 && isDigit(path.charAt(before))) {
            before--;
        }
        return before >= 0 && path.charAt(before) == '[';
    }

    /** Returns how many digits stand from here on: of two indices, the one with more digits is greater. */
    private static int digits(String path, int from) {
        int end = from;
        while (end < path.length() && isDigit(path.charAt(end))) {
            end++;
        }
        return end - from;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
