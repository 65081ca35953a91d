package vn.gon.cost.profile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.gon.cost.number.Exact;
import vn.gon.cost.number.NotReadable;
import vn.gon.text.Bilingual;

/**
 * A wage as a person writes it: a number, a rate of the profile by name, or a sum of them. {@code 33.01 * 2.1} is a loaded
 * wage and so is {@code 33.01 + 110%}; {@code 130.28 + 5% * 163.17} is one worker and another for 5 % of the time.
 *
 * @param names the rate or factor of a name
 * @param numbers reads a number
 */
public record WageText(Function<String, Optional<Wage>> names, Function<String, BigDecimal> numbers) {

    private static final Pattern PLUS = Pattern.compile("\\+");
    private static final Pattern TIMES = Pattern.compile("[*×]");
    private static final Pattern DIGITS = Pattern.compile(".*\\d.*");

    /**
     * Returns the wage.
     *
     * @throws NotReadable if the text is none
     */
    public Wage read(String text) {
        Wage sum = null;
        for (String term : PLUS.split(text, -1)) {
            List<String> factors = new ArrayList<>();
            TIMES.splitAsStream(term).map(String::strip).forEach(factors::add);
            Optional<Exact> loading = factors.size() == 1 ? percent(factors.get(0)) : Optional.empty();
            if (loading.isPresent() && sum != null) {
                sum = sum.times(Exact.ONE.plus(loading.get()));
            } else {
                Wage added = term(factors);
                sum = sum == null ? added : sum.plus(added);
            }
        }
        if (sum == null) {
            throw unreadable(text);
        }
        return sum;
    }

    private Wage term(List<String> factors) {
        Wage wage = null;
        Exact share = Exact.ONE;
        for (String factor : factors) {
            Optional<Exact> percent = percent(factor);
            if (percent.isPresent()) {
                share = share.times(percent.get());
            } else {
                Wage value = value(factor);
                wage = wage == null
                        ? value
                        : new Wage(
                                wage.price().times(value.price()), wage.hours().times(value.hours()));
            }
        }
        if (wage == null) {
            throw unreadable(String.join(" * ", factors));
        }
        return wage.share(share);
    }

    private Wage value(String text) {
        Optional<Wage> named = names.apply(text);
        if (named.isPresent()) {
            return named.get();
        }
        if (text.isEmpty() || !DIGITS.matcher(text).matches()) {
            throw unreadable(text);
        }
        return Wage.alone(Exact.of(numbers.apply(text)));
    }

    private Optional<Exact> percent(String text) {
        return text.endsWith("%")
                ? Optional.of(Exact.of(
                        numbers.apply(text.substring(0, text.length() - 1).strip())
                                .movePointLeft(2)))
                : Optional.empty();
    }

    private static NotReadable unreadable(String text) {
        return new NotReadable(Bilingual.of(
                "“%s” không phải số cũng không phải tên một đơn giá của hồ sơ tính.",
                "\"%s\" is neither a number nor the name of a rate of the profile.", text));
    }
}
