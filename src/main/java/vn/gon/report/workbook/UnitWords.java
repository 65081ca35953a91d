package vn.gon.report.workbook;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import vn.gon.text.Language;

/** Units of parameters in words: {@code VND/hour} is đồng/giờ in Vietnamese. */
final class UnitWords {

    private static final Map<String, String> VIETNAMESE = Map.ofEntries(
            Map.entry("VND", "đồng"),
            Map.entry("hour", "giờ"),
            Map.entry("minute", "phút"),
            Map.entry("year", "năm"),
            Map.entry("page", "trang"),
            Map.entry("copy", "bản sao"),
            Map.entry("paper", "giấy tờ"),
            Map.entry("item", "bưu gửi"),
            Map.entry("trip", "chuyến"),
            Map.entry("filing", "hồ sơ"),
            Map.entry("share", "tỷ lệ"));

    private UnitWords() {}

    /** Returns a unit in a language; a word that is not known stays as it is. */
    static String of(String unit, Language language) {
        return language != Language.VIETNAMESE
                ? unit
                : Arrays.stream(unit.split("/", -1))
                        .map(word -> VIETNAMESE.getOrDefault(word, word))
                        .collect(Collectors.joining("/"));
    }
}
