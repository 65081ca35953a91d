package vn.gon.report;

import java.util.List;
import vn.gon.text.Bilingual;
import vn.gon.text.Language;

/**
 * The settings in force.
 *
 * @param rows one for each value
 */
public record ConfigurationList(List<Row> rows) {

    /**
     * One value.
     *
     * @param key what it sets
     * @param value the value; empty when nothing is set
     * @param origin who set it: flag, environment, project, user or default
     * @param source the option, the variable, or the file with line and column; empty for a default
     */
    public record Row(String key, String value, String origin, String source) {}

    private record Document(int schemaVersion, List<Row> settings) {}

    public ConfigurationList {
        rows = List.copyOf(rows);
    }

    /** Returns one line a value. */
    public String text(Language language) {
        int widest = rows.stream().mapToInt(row -> row.key().length()).max().orElse(0);
        StringBuilder text = new StringBuilder();
        for (Row row : rows) {
            String value = row.value().isEmpty() ? "–" : row.value();
            text.append(row.key())
                    .append(" ".repeat(widest - row.key().length() + 2))
                    .append(value);
            text.append("  (").append(origin(row.origin()).in(language));
            text.append(row.source().isEmpty() ? "" : ", " + row.source()).append(")\n");
        }
        return text.toString();
    }

    /** Returns the values as JSON. */
    public String json() {
        return JsonText.indented(new Document(JsonText.SCHEMA_VERSION, rows)) + "\n";
    }

    private static Bilingual origin(String origin) {
        return switch (origin) {
            case "flag" -> Bilingual.of("tuỳ chọn", "option");
            case "environment" -> Bilingual.of("biến môi trường", "environment");
            case "project" -> Bilingual.of("tệp của dự án", "project file");
            case "user" -> Bilingual.of("tệp của người dùng", "user file");
            default -> Bilingual.of("mặc định", "default");
        };
    }
}
