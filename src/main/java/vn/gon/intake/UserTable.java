package vn.gon.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;
import vn.gon.text.Problem;

/**
 * A table of the user's own whose first row names its columns: CSV in any encoding that an import knows, or the first sheet
 * of an XLSX file.
 *
 * @param headings the names of the columns as written, on one line each
 * @param rows the rows below that are not empty
 */
public record UserTable(List<String> headings, List<TableRow> rows) {

    private static final char[] DELIMITERS = {',', ';', '\t', '|'};

    public UserTable {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /**
     * Reads a file whole.
     *
     * @throws InvalidInput if it cannot be read, is damaged or has no row
     */
    public static UserTable read(ForeignFile file) {
        Optional<Problem> unusable = file.unusable();
        if (unusable.isPresent()) {
            throw new InvalidInput(List.of(unusable.get()));
        }
        List<TableRow> rows =
                file.name().toLowerCase(Locale.ROOT).endsWith(".xlsx") ? rows(new XlsxTable(file, null)) : csv(file);
        if (rows.isEmpty()) {
            throw InvalidInput.of(file.name(), Bilingual.of("bảng không có dòng nào.", "the table has no rows."));
        }
        return new UserTable(rows.get(0).cells().stream().map(Headings::plain).toList(), rows.subList(1, rows.size()));
    }

    private static List<TableRow> csv(ForeignFile file) {
        CsvEncoding encoding = CsvEncoding.of(file);
        List<TableRow> rows = rows(new CsvTable(file, encoding.charset(), encoding.skip(), delimiter(file, encoding)));
        LegacyText.Encoding legacy = encoding.legacy();
        return legacy == null
                ? rows
                : rows.stream()
                        .map(row -> new TableRow(
                                row.line(),
                                row.cells().stream()
                                        .map(cell -> LegacyText.decode(legacy, cell))
                                        .toList(),
                                row.numbers()))
                        .toList();
    }

    private static List<TableRow> rows(TableFile open) {
        List<TableRow> rows = new ArrayList<>();
        try (TableFile table = open) {
            table.forEachRemaining(row -> {
                if (!row.isBlank()) {
                    rows.add(row);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    /** Only the headings tell the delimiter: cells may hold lists with separators of their own. */
    private static char delimiter(ForeignFile file, CsvEncoding encoding) {
        try (InputStream in = file.open()) {
            in.skipNBytes(encoding.skip());
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, encoding.charset()));
            String line = reader.readLine();
            while (line != null && line.isBlank()) {
                line = reader.readLine();
            }
            char best = DELIMITERS[0];
            for (char candidate : DELIMITERS) {
                if (line != null && count(line, candidate) > count(line, best)) {
                    best = candidate;
                }
            }
            return best;
        } catch (IOException e) {
            throw file.damaged();
        }
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(c -> c == wanted).count();
    }
}
