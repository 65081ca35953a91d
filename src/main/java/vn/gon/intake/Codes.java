package vn.gon.intake;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.gon.text.Bilingual;

/** The codes of procedures: how they look, alone and inside a text. */
final class Codes {

    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._/-]{0,59}");
    private static final Pattern NATIONAL = Pattern.compile("\\d(?<![\\d./]\\d)\\.\\d{6}(?![\\d/])");
    private static final Pattern WITHOUT_LAST_ZEROS = Pattern.compile("\\d\\.\\d{1,5}");
    private static final int DIGITS_AFTER_POINT = 6;

    private Codes() {}

    /** Returns a code as it is; rejects the record when it cannot be a code. */
    static String checked(String code, String path, Desk desk) {
        if (!code.isEmpty() && !CODE.matcher(code).matches()) {
            desk.reject(
                    path,
                    code,
                    Bilingual.of(
                            "“%s” không phải mã số thủ tục (ví dụ 1.001193).",
                            "\"%s\" is not a code of a procedure (such as 1.001193).", code));
        }
        return code;
    }

    /** Returns a code with the zeros that a spreadsheet cut off because it took the code for a number. */
    static String withLastZeros(String code, Desk desk) {
        if (!WITHOUT_LAST_ZEROS.matcher(code).matches()) {
            return code;
        }
        desk.mended("code-zeros");
        return code + "0".repeat(DIGITS_AFTER_POINT - (code.length() - 2));
    }

    /** Returns the national codes that a text names. */
    static Set<String> namedIn(String text) {
        Set<String> codes = new LinkedHashSet<>();
        Matcher matcher = NATIONAL.matcher(text);
        while (matcher.find()) {
            codes.add(matcher.group());
        }
        return codes;
    }
}
