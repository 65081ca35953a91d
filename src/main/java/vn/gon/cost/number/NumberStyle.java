package vn.gon.cost.number;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.gon.text.Bilingual;

/** How a table writes numbers: 1.234,5 or 1,234.5. */
public enum NumberStyle {
    /** Either; a number that reads two ways is refused. */
    AUTO,
    /** Vietnamese: a point groups thousands, a comma begins the decimals. */
    VI,
    /** English: a comma groups thousands, a point begins the decimals. */
    EN;

    private static final int LONGEST = 40;
    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(15);
    private static final Pattern SPACES = Pattern.compile("(?<=\\d)[ \\u00A0\\u202F](?=\\d{3}(?!\\d))");
    private static final Pattern PLAIN = Pattern.compile("\\d+");
    private static final Pattern WITHOUT_ZERO = Pattern.compile("[.,]\\d+");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:([.,])\\d{3})(?:\\1\\d{3})+");
    private static final Pattern BOTH = Pattern.compile("\\d{1,3}(?:([.,])\\d{3})(?:\\1\\d{3})*(?!\\1)[.,](\\d+)");
    private static final Pattern ONE = Pattern.compile("(\\d+)([.,])(\\d+)");

    /**
     * Returns the number that a text is.
     *
     * @throws NotReadable if it is none, reads two ways, or is beyond belief
     */
    public BigDecimal read(String text) {
        String stripped = text.strip().replace('\u2212', '-');
        if (stripped.length() > LONGEST) {
            throw tooLarge(stripped.substring(0, LONGEST) + "…");
        }
        boolean negative = stripped.startsWith("-");
        String digits = SPACES.matcher(negative ? stripped.substring(1).strip() : stripped)
                .replaceAll("");
        BigDecimal number = unsigned(WITHOUT_ZERO.matcher(digits).matches() ? "0" + digits : digits, stripped);
        return believable(negative ? number.negate() : number, stripped);
    }

    /** Returns whether a result is no larger than a number that may be read. */
    public static boolean isBelievable(Exact number) {
        return number.over().abs().compareTo(LARGEST.multiply(new BigDecimal(number.under()))) <= 0;
    }

    static BigDecimal believable(BigDecimal number, String text) {
        if (number.abs().compareTo(LARGEST) > 0) {
            throw tooLarge(text);
        }
        return number;
    }

    private BigDecimal unsigned(String digits, String text) {
        if (PLAIN.matcher(digits).matches()) {
            return new BigDecimal(digits);
        }
        Matcher both = BOTH.matcher(digits);
        if (both.matches()) {
            return decimals(digits, digits.charAt(both.start(2) - 1), text);
        }
        Matcher grouped = GROUPED.matcher(digits);
        if (grouped.matches()) {
            return decimals(digits, grouped.group(1).equals(".") ? ',' : '.', text);
        }
        Matcher one = ONE.matcher(digits);
        if (!one.matches()) {
            throw notANumber(text);
        }
        char mark = one.group(2).charAt(0);
        return readsTwoWays(one) ? twoWays(digits, mark, text) : decimals(digits, mark, text);
    }

    /** Only three digits after the mark and one to three before it, not a lone zero, may be a group of thousands. */
    private static boolean readsTwoWays(Matcher one) {
        return one.group(3).length() == 3
                && one.group(1).length() <= 3
                && !one.group(1).startsWith("0");
    }

    private BigDecimal twoWays(String digits, char mark, String text) {
        if (this == AUTO) {
            String grouped = digits.replace(String.valueOf(mark), "");
            throw new NotReadable(Bilingual.of(
                    "“%s” đọc được hai cách: %s hoặc %s; hãy viết không có dấu nghìn, hoặc thêm --number-format vi|en.",
                    "\"%s\" reads two ways: %s or %s; write it without a thousands separator, or add --number-format vi|en.",
                    text,
                    grouped,
                    digits.replace(mark, ',')));
        }
        boolean decimal = (this == VI) == (mark == ',');
        return new BigDecimal(decimal ? digits.replace(mark, '.') : digits.replace(String.valueOf(mark), ""));
    }

    private BigDecimal decimals(String digits, char mark, String text) {
        if (this != AUTO && (this == VI) != (mark == ',')) {
            throw new NotReadable(Bilingual.of(
                    "“%s” không viết theo kiểu số đã chọn (%s); hãy viết %s.",
                    "\"%s\" is not written in the number format chosen (%s); write %s.",
                    text,
                    this == VI ? "vi" : "en",
                    this == VI ? "1.234,5" : "1,234.5"));
        }
        return new BigDecimal(digits.replace(mark == ',' ? "." : ",", "").replace(',', '.'));
    }

    private static NotReadable notANumber(String text) {
        return new NotReadable(Bilingual.of(
                "“%s” không phải là số; hãy chỉ ghi số.",
                "\"%s\" is not a number; write a number and nothing else.", text));
    }

    private static NotReadable tooLarge(String text) {
        return new NotReadable(Bilingual.of(
                "“%s” lớn hoặc dài quá mức có thể tin; hãy kiểm tra đơn vị.",
                "\"%s\" is larger or longer than can be believed; check the unit.", text));
    }
}
