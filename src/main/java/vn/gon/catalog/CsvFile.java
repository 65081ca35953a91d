package vn.gon.catalog;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;
import vn.gon.text.Nearest;
import vn.gon.text.Place;
import vn.gon.text.Problem;

/**
 * A CSV file with named columns, read row by row so that its length does not matter. The cells are parted by commas, or by
 * semicolons or tabs where the first line says so, as spreadsheets in Viet Nam write them.
 *
 * @param path where it is
 * @param name what messages call it
 */
public record CsvFile(Path path, String name) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Returns a file that messages call by its path. */
    public static CsvFile of(Path path) {
        return new CsvFile(path, path.toString());
    }

    /**
     * One row.
     *
     * @param place where it stands
     * @param cells its cells by column
     */
    public record Row(Place place, CSVRecord cells) {

        /** Returns the text of a cell; empty when the cell is empty or the file lacks the column. */
        public String text(String column) {
            return cells.isMapped(column) ? unguarded(cells.get(column)) : "";
        }

        /** Returns whether the file has the column. */
        public boolean has(String column) {
            return cells.isMapped(column);
        }

        /** Returns something wrong with a cell. */
        public Problem problem(String value, Bilingual message) {
            return Problem.at(place, value, message);
        }

        /** An apostrophe keeps a spreadsheet from running a text as a formula; it is no part of the text. */
        private static String unguarded(String text) {
            boolean guarded = text.length() > 1 && text.charAt(0) == '\'' && "=+-@\t\r\n".indexOf(text.charAt(1)) >= 0;
            return guarded ? text.substring(1) : text;
        }
    }

    /**
     * Reads every row.
     *
     * @param required the columns it must have
     * @param optional the columns it may have besides
     * @param problems told of rows that cannot be read; they are left out
     * @throws InvalidInput if the file is not there, is no UTF-8, lacks a column or has one that nobody knows
     */
    public void read(List<String> required, List<String> optional, Consumer<Problem> problems, Consumer<Row> reader) {
        if (!Files.isRegularFile(path)) {
            throw InvalidInput.of(name, Bilingual.of("không có tệp này.", "there is no such file."));
        }
        int[] line = {0};
        try (BufferedReader text = Files.newBufferedReader(path, StandardCharsets.UTF_8);
                CSVParser rows = format(text).parse(text)) {
            requireColumns(rows.getHeaderNames(), required, optional);
            for (CSVRecord cells : rows) {
                line[0] = (int) rows.getCurrentLineNumber();
                Row row = new Row(Place.of(name, line[0]), cells);
                if (cells.isConsistent()) {
                    reader.accept(row);
                } else {
                    problems.accept(row.problem(
                            String.join(",", cells.values()),
                            Bilingual.of(
                                    "dòng có %d ô mà dòng đầu có %d cột; hãy sửa dòng này.",
                                    "the row has %d cells under %d columns; mend the row.",
                                    cells.size(),
                                    rows.getHeaderNames().size())));
                }
            }
        } catch (CharacterCodingException e) {
            throw unreadable(line[0]);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw unreadable(line[0]);
            }
            throw broken(line[0]);
        } catch (IOException e) {
            throw broken(line[0]);
        }
    }

    private static CSVFormat format(Reader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        text.mark(1 << 13);
        StringBuilder first = new StringBuilder();
        for (int c = text.read(); c >= 0 && c != '\n' && first.length() < 1 << 12; c = text.read()) {
            first.append((char) c);
        }
        text.reset();
        char delimiter = first.indexOf(",") >= 0 ? ',' : first.indexOf(";") >= 0 ? ';' : '\t';
        return CsvRows.FORMAT.builder().setDelimiter(delimiter).get();
    }

    private void requireColumns(List<String> header, List<String> required, List<String> optional) {
        List<String> missing =
                required.stream().filter(column -> !header.contains(column)).toList();
        if (!missing.isEmpty()) {
            throw InvalidInput.of(
                    name,
                    Bilingual.of(
                            "thiếu cột %s; dòng đầu phải có: %s.",
                            "the column %s is missing; the first line must have: %s.",
                            String.join(", ", missing),
                            String.join(",", required)));
        }
        List<Problem> unknown = header.stream()
                .filter(column -> !required.contains(column) && !optional.contains(column))
                .map(column -> unknown(column, required, optional))
                .toList();
        if (!unknown.isEmpty()) {
            throw new InvalidInput(unknown);
        }
    }

    private Problem unknown(String column, List<String> required, List<String> optional) {
        List<String> known = java.util.stream.Stream.concat(required.stream(), optional.stream())
                .toList();
        return Problem.at(
                Place.of(name, 1),
                column,
                Bilingual.of(
                        "không có cột “%s”%s; các cột: %s.",
                        "there is no column \"%s\"%s; columns: %s.",
                        column,
                        Nearest.didYouMean(column.toLowerCase(Locale.ROOT), known),
                        String.join(", ", known)));
    }

    private InvalidInput unreadable(int line) {
        return new InvalidInput(List.of(Problem.at(
                Place.of(name, line + 1),
                "",
                Bilingual.of(
                        "có byte không thuộc UTF-8; hãy lưu lại tệp bằng UTF-8.",
                        "a byte is no UTF-8; save the file as UTF-8."))));
    }

    private InvalidInput broken(int line) {
        return new InvalidInput(
                List.of(
                        Problem.at(
                                Place.of(name, line + 1),
                                "",
                                Bilingual.of(
                                        "đọc dở thì gặp lỗi: dấu ngoặc kép không đóng hoặc tệp bị hỏng; hãy sửa rồi chạy lại.",
                                        "reading broke off: a quotation mark is not closed or the file is damaged; mend it and run again."))));
    }
}
