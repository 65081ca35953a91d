package vn.gon.report;

import java.util.Map;
import java.util.Optional;
import vn.gon.text.Bilingual;

/** The units of cost data in words. */
final class UnitWords {

    private static final Map<String, Bilingual> WORDS = Map.ofEntries(
            Map.entry("VND", new Bilingual("đồng", "VND")),
            Map.entry("×", new Bilingual("lần", "times")),
            Map.entry("minute", new Bilingual("phút", "minutes")),
            Map.entry("hour", new Bilingual("giờ", "hours")),
            Map.entry("year", new Bilingual("năm", "year")),
            Map.entry("page", new Bilingual("trang", "pages")),
            Map.entry("copy", new Bilingual("bản", "copy")),
            Map.entry("filing", new Bilingual("hồ sơ", "filing")),
            Map.entry("item", new Bilingual("bưu gửi", "item")),
            Map.entry("paper", new Bilingual("giấy tờ", "paper")),
            Map.entry("trip", new Bilingual("lượt đi", "trip")));

    private UnitWords() {}

    /** Returns a unit such as {@code VND/hour} in words; what is not known stays as it is. */
    static Bilingual of(String unit) {
        int per = unit.indexOf('/');
        if (per < 0) {
            return word(unit);
        }
        Bilingual of = word(unit.substring(0, per));
        Bilingual each = word(unit.substring(per + 1));
        return new Bilingual(of.vi() + "/" + each.vi(), of.en() + " per " + one(each.en()));
    }

    private static Bilingual word(String unit) {
        return Optional.ofNullable(WORDS.get(unit)).orElse(Bilingual.same(unit));
    }

    private static String one(String words) {
        return words.endsWith("s") ? words.substring(0, words.length() - 1) : words;
    }
}
