package vn.gon.report;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.gon.text.Bilingual;
import vn.gon.text.Language;
import vn.gon.text.Numbers;

/** The units of cost data in words, as the tariffs of fees write them: đồng/bản, đồng/hồ sơ. */
public final class UnitWords {

    private static final String SHARE = "share";

    private static final Map<String, Bilingual> WORDS = Map.ofEntries(
            Map.entry("VND", new Bilingual("đồng", "VND")),
            Map.entry("×", new Bilingual("lần", "times")),
            Map.entry("minute", new Bilingual("phút", "minutes")),
            Map.entry("hour", new Bilingual("giờ", "hours")),
            Map.entry("year", new Bilingual("năm", "years")),
            Map.entry("page", new Bilingual("trang", "pages")),
            Map.entry("copy", new Bilingual("bản", "copies")),
            Map.entry("filing", new Bilingual("hồ sơ", "filings")),
            Map.entry("item", new Bilingual("bưu gửi", "items")),
            Map.entry("paper", new Bilingual("giấy tờ", "papers")),
            Map.entry("trip", new Bilingual("lượt đi", "trips")),
            Map.entry(SHARE, new Bilingual("tỷ lệ", "share")));

    private UnitWords() {}

    /** Returns a unit such as {@code VND/hour} in words; what is not known stays as it is. */
    public static Bilingual of(String unit) {
        List<String> parts = Arrays.asList(unit.split("/", -1));
        return new Bilingual(
                parts.stream()
                        .map(part ->
                                WORDS.getOrDefault(part, Bilingual.same(part)).vi())
                        .collect(Collectors.joining("/")),
                parts.stream()
                        .skip(1)
                        .map(part -> " per " + part)
                        .collect(Collectors.joining(
                                "",
                                WORDS.getOrDefault(parts.get(0), Bilingual.same(parts.get(0)))
                                        .en(),
                                "")));
    }

    /**
     * Returns a quantity with its unit in words; a share is a percentage.
     *
     * @param decimals the decimals that are shown at most
     */
    public static String quantity(BigDecimal value, String unit, int decimals, Language language) {
        return unit.equals(SHARE)
                ? Numbers.percent(value, 1, language)
                : Numbers.number(value, decimals, language) + ' ' + of(unit).in(language);
    }
}
