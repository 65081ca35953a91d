package vn.gon.statistics;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.CsvFile;
import vn.gon.catalog.Days;
import vn.gon.catalog.Origin;
import vn.gon.text.Bilingual;
import vn.gon.text.Problem;

/** The file of complaints and proposals in a catalogue folder: a row for each, sorted, nothing personal in it. */
public final class FeedbackFile {

    /** Its name. */
    public static final String NAME = "feedback.csv";

    /** The columns, in order. */
    public static final List<String> COLUMNS =
            List.of("id", "code", "date", "agency", "topic", "text", "confidence", "source");

    private FeedbackFile() {}

    /** Returns the remarks kept in a catalogue folder, sorted; none when there is no file. A row that cannot be read is told and left out. */
    public static List<Remark> read(Path folder, Consumer<Problem> problems) {
        Path file = folder.resolve(NAME);
        List<Remark> remarks = new ArrayList<>();
        if (Files.exists(file)) {
            CsvFile.of(file).read(COLUMNS, List.of(), problems, row -> {
                Remark remark = remark(row, problems);
                if (remark != null) {
                    remarks.add(remark);
                }
            });
        }
        return remarks.stream().sorted().toList();
    }

    private static @Nullable Remark remark(CsvFile.Row row, Consumer<Problem> problems) {
        String date = row.text("date");
        if (row.text("id").isEmpty() || (!date.isEmpty() && Days.parse(date) == null)) {
            problems.accept(row.problem(
                    date,
                    Bilingual.of(
                            "dòng phải có id và ngày đúng dạng 2026-10-31.",
                            "a row needs an id and a date such as 2026-10-31.")));
            return null;
        }
        try {
            return new Remark(
                    row.text("id"),
                    row.text("code"),
                    date.isEmpty() ? null : Days.parse(date),
                    row.text("agency"),
                    row.text("topic"),
                    row.text("text"),
                    new BigDecimal(row.text("confidence")),
                    row.text("source"));
        } catch (NumberFormatException e) {
            problems.accept(row.problem(
                    row.text("confidence"),
                    Bilingual.of("confidence phải là số từ 0 đến 1.", "confidence must be a number from 0 to 1.")));
            return null;
        }
    }

    /** Returns the cells of a remark, in the order of the columns. */
    public static List<@Nullable Object> cells(Remark remark) {
        return Arrays.asList(
                remark.id(),
                remark.code(),
                remark.date(),
                remark.agency(),
                remark.topic(),
                remark.text(),
                remark.confidence(),
                remark.source());
    }

    /** Returns how many remarks each procedure has. */
    public static Map<String, Integer> counts(Collection<Remark> remarks) {
        Map<String, Integer> counts = new TreeMap<>();
        remarks.stream().filter(Remark::isLinked).forEach(remark -> counts.merge(remark.code(), 1, Integer::sum));
        return counts;
    }

    /**
     * Returns the figures of the remarks of a period; without any remark at all nothing is known.
     *
     * @param agencies the agency that issued each procedure of the register, by code
     */
    public static Statistics.More figures(List<Remark> remarks, Map<String, String> agencies) {
        return (period, sink) -> {
            if (remarks.isEmpty()) {
                return;
            }
            Map<String, Integer> counts = counts(remarks.stream()
                    .filter(remark -> remark.date() != null && period.contains(remark.date()))
                    .toList());
            agencies.forEach((code, agency) ->
                    sink.add(agency, Indicator.FEEDBACK_RECEIVED, counted(counts.getOrDefault(code, 0))));
            counts.forEach((code, count) -> {
                if (!agencies.containsKey(code)) {
                    sink.add(Row.ELSEWHERE, Indicator.FEEDBACK_RECEIVED, counted(count));
                }
            });
        };
    }

    private static Amount counted(int count) {
        return Amount.count(BigDecimal.valueOf(count), Origin.MEASURED, NAME);
    }
}
