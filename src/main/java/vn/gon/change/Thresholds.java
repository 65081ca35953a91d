package vn.gon.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.gon.text.VietnameseText;

/**
 * Tells whether a sentence asks more or less than another that differs from it in numbers only: a higher floor ("ít nhất 5
 * người") asks more, a higher ceiling ("không quá 60 tuổi") asks less.
 */
final class Thresholds {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");
    private static final Pattern THOUSANDS = Pattern.compile("\\.(?=\\d{3}(?!\\d))");
    private static final List<String> FLOORS =
            List.of(" tối thiểu ", " ít nhất ", " trở lên ", " không ít hơn ", " không dưới ", " không thấp hơn ");
    private static final List<String> CEILINGS =
            List.of(" tối đa ", " không quá ", " trở xuống ", " không vượt quá ", " nhiều nhất ", " không cao hơn ");

    private Thresholds() {}

    /** Returns whether the newer sentence asks more or less; unknown when they differ in words or in no clear way. */
    static Direction between(String before, String after) {
        String was = VietnameseText.line(before);
        String is = VietnameseText.line(after);
        if (!masked(was).equals(masked(is))) {
            return Direction.UNKNOWN;
        }
        List<BigDecimal> old = numbers(was);
        List<BigDecimal> fresh = numbers(is);
        int sign = 0;
        for (int i = 0; i < old.size(); i++) {
            int growth = fresh.get(i).compareTo(old.get(i));
            if (growth != 0 && sign != 0 && growth != sign) {
                return Direction.UNKNOWN;
            }
            sign = growth == 0 ? sign : growth;
        }
        return sign == 0 ? Direction.NEUTRAL : direction(VietnameseText.words(was), sign);
    }

    private static Direction direction(String words, int sign) {
        boolean floor = FLOORS.stream().map(VietnameseText::words).anyMatch(words::contains);
        boolean ceiling = CEILINGS.stream().map(VietnameseText::words).anyMatch(words::contains);
        if (floor == ceiling) {
            return Direction.UNKNOWN;
        }
        Direction grown = Direction.ofGrowth(sign);
        return floor ? grown : grown.reversed();
    }

    private static String masked(String line) {
        return NUMBER.matcher(line).replaceAll("#");
    }

    private static List<BigDecimal> numbers(String line) {
        List<BigDecimal> numbers = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(line);
        while (matcher.find()) {
            numbers.add(number(matcher.group()));
        }
        return numbers;
    }

    /** As Vietnamese writes numbers: points before three digits group thousands, a comma or another point begins decimals. */
    private static BigDecimal number(String written) {
        String plain = THOUSANDS.matcher(written).replaceAll("").replace(',', '.');
        boolean onePoint = plain.indexOf('.') == plain.lastIndexOf('.');
        return new BigDecimal(onePoint ? plain : plain.replace(".", ""));
    }
}
