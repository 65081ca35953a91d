package vn.gon.statistics;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;
import vn.gon.text.Place;
import vn.gon.text.Problem;

/**
 * What an indicator has to reach.
 *
 * @param indicator the indicator
 * @param atMost whether it may be no more, rather than no less
 * @param value the value, in the unit of the indicator
 * @param by who set it; empty when the user did
 */
public record Target(Indicator indicator, boolean atMost, BigDecimal value, String by) {

    private static final Pattern FORM = Pattern.compile("([a-z0-9-]+)(>=|<=|=)(-?\\d+(?:\\.\\d+)?)(%?)");

    /**
     * Returns the target in words such as {@code online-filings=30%} or {@code late-rate<=2%}.
     *
     * @throws InvalidInput if the words are none
     */
    public static Target parse(String words) {
        String where = "--target " + words;
        Matcher form = FORM.matcher(words.replace(" ", ""));
        if (!form.matches()) {
            throw mistake(where, words);
        }
        Indicator indicator = Indicator.named(form.group(1), where);
        if (form.group(4).isEmpty() == indicator.isRate()) {
            throw new InvalidInput(List.of(Problem.at(
                    Place.of(where),
                    words,
                    indicator.isRate()
                            ? Bilingual.of(
                                    "chỉ tiêu này tính bằng phần trăm; viết %s=30%%.",
                                    "this indicator is a percentage; write %s=30%%.", indicator.code())
                            : Bilingual.of(
                                    "chỉ tiêu này tính bằng %s, không phải phần trăm.",
                                    "this indicator is counted in %s, not in per cent.",
                                    indicator.unit().label()))));
        }
        return new Target(indicator, form.group(2).equals("<="), new BigDecimal(form.group(3)), "");
    }

    private static InvalidInput mistake(String where, String words) {
        return new InvalidInput(List.of(Problem.at(
                Place.of(where),
                words,
                Bilingual.of(
                        "mục tiêu phải có dạng online-filings=30%% hoặc late-rate<=2%%.",
                        "a target is written online-filings=30%% or late-rate<=2%%.", ""))));
    }

    /** Returns whether a value meets it; null when the value is not known. */
    public @Nullable Boolean isMet(@Nullable BigDecimal reached) {
        return reached == null ? null : atMost ? reached.compareTo(value) <= 0 : reached.compareTo(value) >= 0;
    }
}
