package vn.gon.report;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.gon.text.Language;
import vn.gon.text.Numbers;

/**
 * A table on a terminal: columns as wide as their cells, numbers to the right, columns of nothing but zeros left out unless they are asked for.
 *
 * @param table the table
 * @param language how numbers and heads are written
 * @param whole whether columns of nothing but zeros stay; empty ones never do
 */
public record TextTable(NamedTable table, Language language, boolean whole) {

    private static final int LONGEST = 48;
    private static final int MOST_DECIMALS = 4;

    /** Returns a table without columns of nothing but zeros. */
    public TextTable(NamedTable table, Language language) {
        this(table, language, false);
    }

    /** Writes the table. */
    public void write(PrintWriter out) {
        int[] used = IntStream.range(0, table.columns().size())
                .filter(at -> whole ? isFilled(at) : table.isUsed(at))
                .toArray();
        List<List<String>> texts = new ArrayList<>();
        List<String> titles = table.titles(language);
        texts.add(IntStream.of(used).mapToObj(titles::get).toList());
        for (List<@Nullable Object> row : table.rows()) {
            texts.add(IntStream.of(used).mapToObj(at -> text(row.get(at))).toList());
        }
        int[] widths = IntStream.range(0, used.length)
                .map(at -> texts.stream()
                        .mapToInt(row -> row.get(at).length())
                        .max()
                        .orElse(0))
                .toArray();
        for (List<String> row : texts) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < used.length; i++) {
                String gap = " ".repeat(widths[i] - row.get(i).length());
                line.append(isNumeric(used[i]) ? gap + row.get(i) : row.get(i) + gap)
                        .append("  ");
            }
            out.print("  " + line.toString().stripTrailing() + "\n");
        }
    }

    private boolean isFilled(int column) {
        return table.rows().stream()
                .map(row -> row.get(column))
                .anyMatch(cell -> cell != null && !cell.toString().isEmpty());
    }

    private boolean isNumeric(int column) {
        return table.rows().stream().anyMatch(row -> row.get(column) instanceof BigDecimal);
    }

    private String text(@Nullable Object cell) {
        if (cell instanceof BigDecimal number) {
            return Numbers.number(number, MOST_DECIMALS, language);
        }
        String text = cell == null ? "–" : ShownText.clean(cell.toString()).replaceAll("\\s+", " ");
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
