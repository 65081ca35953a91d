package vn.gon.report.dossier;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import vn.gon.text.Bilingual;

/** Units of parameters in words. */
final class UnitWords {

    private static final Map<String, Bilingual> WORDS = Map.ofEntries(
            Map.entry("VND", Bilingual.of("đồng", "VND")),
            Map.entry("minute", Bilingual.of("phút", "minutes")),
            Map.entry("hour", Bilingual.of("giờ", "hours")),
            Map.entry("year", Bilingual.of("năm", "year")),
            Map.entry("trip", Bilingual.of("lượt đi", "trip")),
            Map.entry("page", Bilingual.of("trang", "pages")),
            Map.entry("paper", Bilingual.of("giấy tờ", "paper")),
            Map.entry("item", Bilingual.of("bưu gửi", "item")),
            Map.entry("filing", Bilingual.of("lượt hồ sơ", "filing")),
            Map.entry("copy", Bilingual.of("bản sao", "copy")),
            Map.entry("share", Bilingual.same("")));

    private UnitWords() {}

    /** Returns a unit such as {@code VND/hour} in words; a unit that is not known stays as it is written. */
    static Bilingual of(String unit) {
        return new Bilingual(
                Arrays.stream(unit.split("/"))
                        .map(part ->
                                WORDS.getOrDefault(part, Bilingual.same(part)).vi())
                        .collect(Collectors.joining("/")),
                Arrays.stream(unit.split("/"))
                        .map(part ->
                                WORDS.getOrDefault(part, Bilingual.same(part)).en())
                        .collect(Collectors.joining("/")));
    }
}
