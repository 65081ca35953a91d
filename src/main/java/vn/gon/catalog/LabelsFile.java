package vn.gon.catalog;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;
import vn.gon.text.Place;
import vn.gon.text.Problem;

/** The file of what readers answered: a row for each regulation, a column for each question, {@code y}, {@code n} or empty. */
public final class LabelsFile {

    private static final String CODE = "code";
    private static final String SPLIT = "split";

    private final Path file;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();

    private LabelsFile(Path file) {
        this.file = file;
    }

    /**
     * Reads the answers.
     *
     * @throws InvalidInput with every mistake in the file: a measurement on part of the labels would mislead
     */
    public static Labels read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw InvalidInput.of(
                    file.toString(), Bilingual.of("không có tệp nhãn này.", "there is no such file of labels."));
        }
        return new LabelsFile(file).labels();
    }

    private Labels labels() {
        List<Labels.Label> labels = new ArrayList<>();
        List<String> questions;
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser rows = CsvRows.FORMAT.parse(reader)) {
            questions = questions(rows.getHeaderNames());
            for (CSVRecord row : rows) {
                Place place = Place.of(file.toString(), (int) rows.getCurrentLineNumber());
                if (row.isConsistent()) {
                    labels.add(label(row, questions, place));
                } else {
                    report(
                            place,
                            "",
                            Bilingual.of("số cột khác dòng tiêu đề.", "the number of cells differs from the header."));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return new Labels(questions, labels);
    }

    private List<String> questions(List<String> header) {
        if (!header.containsAll(List.of(CODE, SPLIT)) || header.size() < 3) {
            throw InvalidInput.of(
                    file.toString(),
                    Bilingual.of(
                            "dòng đầu phải là code,split và ít nhất một tên quy tắc.",
                            "the first line must be code,split and at least one name of a rule."));
        }
        return header.stream()
                .filter(column -> !column.equals(CODE) && !column.equals(SPLIT))
                .toList();
    }

    private Labels.Label label(CSVRecord row, List<String> questions, Place place) {
        String code = row.get(CODE);
        if (!codes.add(code)) {
            report(
                    place,
                    code,
                    Bilingual.of("mã “%s” đã có nhãn ở dòng trên.", "\"%s\" already has labels above.", code));
        }
        Map<String, Boolean> answers = new HashMap<>();
        for (String question : questions) {
            String answer = row.get(question);
            switch (answer) {
                case "y" -> answers.put(question, true);
                case "n" -> answers.put(question, false);
                case "" -> {}
                default ->
                    report(
                            place,
                            answer,
                            Bilingual.of(
                                    "cột %s: “%s” phải là y, n hoặc để trống.",
                                    "column %s: \"%s\" must be y, n or empty.", question, answer));
            }
        }
        return new Labels.Label(code, row.get(SPLIT), answers);
    }

    private void report(Place place, String value, Bilingual message) {
        problems.add(Problem.at(place, value, message));
    }
}
