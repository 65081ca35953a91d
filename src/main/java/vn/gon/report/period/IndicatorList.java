package vn.gon.report.period;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gon.report.JsonText;
import vn.gon.report.NamedTable;
import vn.gon.statistics.Indicator;
import vn.gon.text.Language;

/** The list of indicators. */
final class IndicatorList {

    private IndicatorList() {}

    static void write(NamedTable table, IndicatorFormat format, Language language, PrintWriter out) {
        switch (format) {
            case TEXT -> text(language, out);
            case JSON ->
                JsonText.write(Map.of("schemaVersion", JsonText.SCHEMA_VERSION, "indicators", records(table)), out);
            case CSV -> table.csv().write(out);
            case MARKDOWN -> markdown(table, language, out);
        }
    }

    private static void text(Language language, PrintWriter out) {
        for (Indicator each : Indicator.values()) {
            out.print("%-36s%s (%s)%n"
                    .formatted(
                            each.code(),
                            each.title().in(language),
                            each.unit().label().in(language))
                    .replace("\r", ""));
            out.print("    = " + each.formula().in(language) + " ["
                    + each.source().in(language) + "]\n");
        }
    }

    private static List<Map<String, @Nullable Object>> records(NamedTable table) {
        return table.rows().stream()
                .map(row -> {
                    Map<String, @Nullable Object> record = new LinkedHashMap<>();
                    for (int i = 0; i < row.size(); i++) {
                        record.put(table.columns().get(i).name(), row.get(i));
                    }
                    return record;
                })
                .toList();
    }

    private static void markdown(NamedTable table, Language language, PrintWriter out) {
        List<String> titles = table.titles(language);
        out.print("| " + String.join(" | ", titles) + " |\n");
        out.print("|" + " --- |".repeat(titles.size()) + "\n");
        for (List<@Nullable Object> row : table.rows()) {
            out.print("| "
                    + String.join(
                            " | ",
                            Stream.of(row.toArray())
                                    .map(cell -> String.valueOf(cell).replace("|", "\\|"))
                                    .toList())
                    + " |\n");
        }
    }
}
