package vn.gon.cost.profile;

import java.math.BigDecimal;
import java.util.Optional;
import vn.gon.text.Bilingual;
import vn.gon.yaml.YamlNode;

/** Numbers of a profile file: never negative, never beyond belief. */
final class ProfileNumbers {

    private static final int MOST_DIGITS = 15;

    private ProfileNumbers() {}

    static Optional<BigDecimal> amount(YamlNode node) {
        Optional<BigDecimal> number = node.number();
        if (number.isPresent() && number.get().signum() < 0) {
            node.report(Bilingual.of("giá trị không được âm.", "the value must not be negative."));
            return Optional.empty();
        }
        if (number.isPresent() && isAbsurd(number.get())) {
            node.report(Bilingual.of(
                    "giá trị lớn hoặc chi li quá mức có thể tin; hãy kiểm tra.",
                    "the value is larger or finer than can be believed; check it."));
            return Optional.empty();
        }
        return number;
    }

    static Optional<BigDecimal> positive(YamlNode node) {
        Optional<BigDecimal> number = amount(node);
        if (number.isPresent() && number.get().signum() == 0) {
            node.report(Bilingual.of("giá trị phải lớn hơn 0.", "the value must be greater than 0."));
            return Optional.empty();
        }
        return number;
    }

    static Optional<Integer> small(YamlNode node, int least, int most) {
        Optional<BigDecimal> number = amount(node);
        try {
            Optional<Integer> whole = number.map(BigDecimal::intValueExact);
            if (whole.isEmpty() || (whole.get() >= least && whole.get() <= most)) {
                return whole;
            }
        } catch (ArithmeticException e) {
            // A fraction is reported below like any other number out of range.
        }
        node.report(Bilingual.of("phải là số nguyên từ %d đến %d.", "give a whole number from %d to %d.", least, most));
        return Optional.empty();
    }

    private static boolean isAbsurd(BigDecimal number) {
        return Math.abs((long) number.precision() - number.scale()) > MOST_DIGITS
                || Math.abs((long) number.scale()) > MOST_DIGITS;
    }
}
