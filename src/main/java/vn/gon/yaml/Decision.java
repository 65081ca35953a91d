package vn.gon.yaml;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.gon.text.Bilingual;

/**
 * What decisions written down in a file have in common: which codes they are about, why, and until when.
 *
 * @param codes where each code is written, by code; empty when none is named
 * @param reason why; empty when it is missing, which is reported
 * @param until the last day it holds; null when it holds for good
 */
public record Decision(
        Map<String, YamlNode> codes,
        String reason,
        @Nullable LocalDate until) {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");

    /**
     * Reads the codes, the reason and the last day that a map tells.
     *
     * @param whyMissing what to say where the reason is missing
     */
    public static Decision of(YamlNode node, Bilingual whyMissing) {
        Optional<YamlNode> until = node.find("until");
        if (until.isEmpty()) {
            node.key("until")
                    .ifPresent(key -> key.report(Bilingual.of(
                            "until để trống; hãy ghi ngày cuối cùng còn hiệu lực như 2026-12-31, hoặc bỏ khóa này.",
                            "until is empty; write the last day it holds, such as 2026-12-31, or leave the key out.")));
        }
        return new Decision(
                codesOf(node),
                reasonOf(node, whyMissing),
                until.flatMap(Decision::lastDay).orElse(null));
    }

    private static Map<String, YamlNode> codesOf(YamlNode node) {
        Map<String, YamlNode> codes = new LinkedHashMap<>();
        for (String key : List.of("code", "codes")) {
            List<YamlNode> written = node.find(key).map(YamlNode::elements).orElse(List.of());
            if (written.isEmpty() && node.find(key).isPresent()) {
                node.at(key).report(Bilingual.of("chưa nêu mã nào.", "no code is given."));
            }
            for (YamlNode each : written) {
                if (each.text().isBlank()) {
                    each.report(Bilingual.of("mã rỗng.", "the code is empty."));
                } else if (codes.putIfAbsent(each.text(), each) != null) {
                    each.report(Bilingual.of("mã này đã nêu rồi.", "this code is given twice."));
                }
            }
        }
        return codes;
    }

    private static String reasonOf(YamlNode node, Bilingual whyMissing) {
        Optional<YamlNode> written = node.find("reason");
        String reason = written.map(YamlNode::text).orElse("").strip();
        if (reason.isEmpty()) {
            written.or(() -> node.key("reason")).orElse(node).report(whyMissing);
        }
        return reason;
    }

    /** A month or a year alone leaves open which day is the last; the day that is meant is proposed. */
    private static Optional<LocalDate> lastDay(YamlNode node) {
        String text = node.isScalar() ? node.text().strip() : "";
        LocalDate meant = YEAR.matcher(text).matches()
                ? Year.parse(text).atMonth(12).atEndOfMonth()
                : MONTH.matcher(text).matches() ? YearMonth.parse(text).atEndOfMonth() : null;
        if (meant == null) {
            return node.date();
        }
        node.report(Bilingual.of(
                "until cần đủ ngày cuối cùng còn hiệu lực; nếu là hết thời gian này thì ghi %s.",
                "until must be a full date, the last day it holds; for the end of this time write %s.", meant));
        return Optional.empty();
    }
}
