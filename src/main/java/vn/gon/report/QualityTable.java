package vn.gon.report;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.gon.audit.RuleQuality;
import vn.gon.text.Bilingual;
import vn.gon.text.Language;

/**
 * How far rules agree with readers, as a table.
 *
 * @param qualities the rules, by part of the sample
 * @param leastPrecision what a rule should reach
 * @param leastRecall what a rule should reach
 */
public record QualityTable(List<RuleQuality> qualities, BigDecimal leastPrecision, BigDecimal leastRecall) {

    private static final List<String> COLUMNS = List.of(
            "split", "rule", "labelled", "found", "wrongly_flagged", "missed", "precision", "recall", "reached");

    public QualityTable {
        qualities = List.copyOf(qualities);
    }

    private record Document(
            int schemaVersion, BigDecimal leastPrecision, BigDecimal leastRecall, List<RuleQuality> qualities) {}

    /** Returns how many rows miss what a rule should reach. */
    public long misses() {
        return qualities.stream().filter(each -> !reaches(each)).count();
    }

    /** Returns the table in a format; text ends each line that misses its aim with a mark and names the codes. */
    public String in(TableFormat format, Language language) {
        return switch (format) {
            case TEXT -> text(language);
            case JSON ->
                JsonText.indented(new Document(JsonText.SCHEMA_VERSION, leastPrecision, leastRecall, qualities)) + "\n";
            case CSV ->
                new CsvTable(COLUMNS, qualities.stream().map(this::cells).toList()).text();
        };
    }

    private String text(Language language) {
        StringBuilder text = new StringBuilder(new Bilingual(
                        "phần        quy tắc                      số nhãn  đúng  thừa  sót  độ chính xác  độ phủ\n",
                        "split       rule                         labels  found  wrong  missed  precision  recall\n")
                .in(language));
        for (RuleQuality each : qualities) {
            text.append(line(each, language == Language.VIETNAMESE ? VI_LINE : EN_LINE));
            if (!each.wronglyFlagged().isEmpty()) {
                text.append("            ")
                        .append(new Bilingual("thừa: ", "wrong: ").in(language))
                        .append(String.join(" ", each.wronglyFlagged()))
                        .append('\n');
            }
            if (!each.missed().isEmpty()) {
                text.append("            ")
                        .append(new Bilingual("sót: ", "missed: ").in(language))
                        .append(String.join(" ", each.missed()))
                        .append('\n');
            }
        }
        return text.toString();
    }

    private static final String VI_LINE = "%-11s %-28s %7d %5d %5d %4d %13s %7s %s";
    private static final String EN_LINE = "%-11s %-28s %6d %6d %6d %7d %10s %7s %s";

    private String line(RuleQuality each, String layout) {
        return String.format(
                                Locale.ROOT,
                                layout,
                                each.split(),
                                each.rule(),
                                labelled(each),
                                each.found().size(),
                                each.wronglyFlagged().size(),
                                each.missed().size(),
                                shown(each.precision()),
                                shown(each.recall()),
                                reaches(each) ? "" : "✗")
                        .stripTrailing()
                + "\n";
    }

    private static String shown(@Nullable BigDecimal share) {
        return share == null
                ? "–"
                : share.setScale(3, java.math.RoundingMode.HALF_UP).toPlainString();
    }

    private static int labelled(RuleQuality each) {
        return each.found().size()
                + each.wronglyFlagged().size()
                + each.missed().size()
                + each.passed().size();
    }

    private List<@Nullable Object> cells(RuleQuality each) {
        return Arrays.asList(
                each.split(),
                each.rule(),
                labelled(each),
                each.found().size(),
                each.wronglyFlagged().size(),
                each.missed().size(),
                each.precision(),
                each.recall(),
                reaches(each) ? "yes" : "no");
    }

    private boolean reaches(RuleQuality quality) {
        return quality.reaches(leastPrecision, leastRecall);
    }
}
