package vn.gon.catalog;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;
import vn.gon.text.Kebab;
import vn.gon.text.Place;
import vn.gon.text.Problem;

/** The file of yearly volumes. */
public final class VolumesFile {

    /** The columns, in order. */
    public static final List<String> COLUMNS =
            List.of("code", "year", "dossiers", "online_dossiers", "subjects", "times_per_year", "basis", "source");

    private VolumesFile() {}

    /**
     * Reads the volumes; a row that cannot be used is told to {@code problems} and left out.
     *
     * @throws InvalidInput if a column is missing
     */
    public static Volumes read(Path file, Consumer<Problem> problems) {
        try {
            return read(file.toString(), Files.newInputStream(file), problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the volumes in a file that is open, and closes it. */
    static Volumes read(String file, InputStream in, Consumer<Problem> problems) {
        List<Volume> volumes = new ArrayList<>();
        try (Reader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
                CSVParser rows = CsvRows.FORMAT.parse(reader)) {
            requireColumns(file, rows.getHeaderNames());
            for (CSVRecord row : rows) {
                new Row(row, Place.of(file, (int) rows.getCurrentLineNumber()), problems)
                        .volume()
                        .ifPresent(volumes::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Volumes(volumes);
    }

    private static void requireColumns(String file, List<String> header) {
        List<String> missing =
                COLUMNS.stream().filter(column -> !header.contains(column)).toList();
        if (!missing.isEmpty()) {
            throw InvalidInput.of(
                    file,
                    Bilingual.of(
                            "thiếu cột %s; dòng đầu phải là: %s",
                            "the column %s is missing; the first line must be: %s",
                            String.join(", ", missing),
                            String.join(",", COLUMNS)));
        }
    }

    private static final class Row {

        private static final int FIRST_YEAR = 1945;
        private static final int LAST_YEAR = 2199;

        private final CSVRecord row;
        private final Place place;
        private final Consumer<Problem> problems;
        private boolean bad;

        Row(CSVRecord row, Place place, Consumer<Problem> problems) {
            this.row = row;
            this.place = place;
            this.problems = problems;
        }

        Optional<Volume> volume() {
            if (!row.isConsistent()) {
                reject("", Bilingual.of("số cột khác dòng tiêu đề.", "the number of cells differs from the header."));
                return Optional.empty();
            }
            @Nullable BigDecimal year = number("year");
            Optional<Origin> basis = basis();
            if (year == null || row.get("code").isEmpty()) {
                reject("", Bilingual.of("dòng phải có code và year.", "a row needs a code and a year."));
            }
            if (year != null && (year.stripTrailingZeros().scale() > 0 || !isYear(year.intValue()))) {
                reject(
                        row.get("year"),
                        Bilingual.of(
                                "“%s” không phải một năm như 2024.",
                                "\"%s\" is not a year such as 2024.", row.get("year")));
            }
            @Nullable BigDecimal dossiers = number("dossiers");
            @Nullable BigDecimal online = number("online_dossiers");
            @Nullable BigDecimal subjects = number("subjects");
            @Nullable BigDecimal times = number("times_per_year");
            if (dossiers != null && online != null && online.compareTo(dossiers) > 0) {
                reject(
                        row.get("online_dossiers"),
                        Bilingual.of("số hồ sơ trực tuyến lớn hơn tổng số.", "more filings online than in all."));
            }
            if (bad || year == null || basis.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new Volume(
                    row.get("code"),
                    year.intValue(),
                    dossiers,
                    online,
                    subjects,
                    times,
                    basis.get(),
                    row.get("source")));
        }

        private static boolean isYear(int year) {
            return year >= FIRST_YEAR && year <= LAST_YEAR;
        }

        private Optional<Origin> basis() {
            Optional<Origin> basis = Kebab.find(Origin.class, row.get("basis"));
            if (basis.isEmpty()) {
                reject(
                        row.get("basis"),
                        Bilingual.of(
                                "basis “%s” phải là một trong: %s.",
                                "basis \"%s\" must be one of: %s.",
                                row.get("basis"),
                                String.join(", ", Kebab.all(Origin.class))));
            }
            return basis;
        }

        private @Nullable BigDecimal number(String column) {
            String text = row.get(column);
            if (text.isEmpty()) {
                return null;
            }
            Optional<Bilingual> doubt = Magnitude.twoWays(text);
            if (doubt.isPresent()) {
                reject(text, Bilingual.of("cột %s: %s", "column %s: %s", column, doubt.get()));
                return null;
            }
            try {
                BigDecimal number = new BigDecimal(text);
                if (!Magnitude.isPlausible(number)) {
                    reject(text, Magnitude.REFUSED);
                    return null;
                }
                if (number.signum() >= 0) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // told below, together with negative numbers
            }
            reject(
                    text,
                    Bilingual.of(
                            "cột %s: “%s” không phải số không âm (viết 1234.5, không dấu phân cách nghìn).",
                            "column %s: \"%s\" is not a number of zero or more (write 1234.5, without thousands separators).",
                            column,
                            text));
            return null;
        }

        private void reject(String value, Bilingual message) {
            bad = true;
            problems.accept(Problem.at(place, value, message));
        }
    }
}
