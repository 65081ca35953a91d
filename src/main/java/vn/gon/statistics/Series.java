package vn.gon.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.CsvFile;
import vn.gon.catalog.Origin;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;
import vn.gon.text.Kebab;
import vn.gon.text.Place;
import vn.gon.text.Problem;

/** Rows of many periods, sorted, no two of one period, agency and indicator; no two periods share a day. */
public final class Series {

    /** No row at all. */
    public static final Series EMPTY = new Series(List.of(), Map.of());

    /** The columns of its file, in order; the first six are what every script can rely on. */
    public static final List<String> COLUMNS = List.of(
            "period",
            "agency",
            "indicator",
            "value",
            "unit",
            "basis",
            "numerator",
            "denominator",
            "of",
            "counted",
            "total",
            "source",
            "note");

    private static final String UNKNOWN = "unknown";

    private final List<Row> rows;
    private final Map<Period, Place> places;

    private Series(Collection<Row> rows, Map<Period, Place> places) {
        this.rows = rows.stream().sorted().toList();
        this.places = Map.copyOf(places);
    }

    /** Returns its rows, sorted. */
    public List<Row> rows() {
        return rows;
    }

    /** Returns its periods, sorted. */
    public List<Period> periods() {
        return rows.stream().map(Row::period).distinct().toList();
    }

    /**
     * Reads a series.
     *
     * @throws InvalidInput with every mistake in it: what is wrong must not be carried on
     */
    public static Series read(CsvFile file) {
        List<Problem> problems = new ArrayList<>();
        Map<List<Object>, Row> rows = new LinkedHashMap<>();
        Map<Period, Place> places = new TreeMap<>();
        file.read(COLUMNS, List.of(), problems::add, line -> {
            Row row = new RowReader(line, problems).row();
            if (row == null) {
                return;
            }
            places.putIfAbsent(row.period(), line.place());
            if (rows.put(List.of(row.period(), row.agency(), row.indicator()), row) != null) {
                problems.add(line.problem(
                        row.indicator().code(),
                        Bilingual.of(
                                "dòng này lặp lại kỳ, cơ quan và chỉ tiêu của một dòng trước; hãy xóa một dòng.",
                                "this row repeats period, agency and indicator of one above; delete one of them.")));
            }
        });
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return new Series(rows.values(), places);
    }

    /**
     * Returns this series with rows that replace those of the same periods, whatever these held.
     *
     * @throws InvalidInput if a period shares days with another of this series: whoever adds the column up would count twice
     */
    public Series with(List<Row> added) {
        Set<Period> replaced = new TreeSet<>(added.stream().map(Row::period).toList());
        for (Period period : periods()) {
            for (Period other : replaced) {
                if (!period.equals(other) && period.overlaps(other)) {
                    throw overlapping(period, other);
                }
            }
        }
        return new Series(
                Stream.concat(rows.stream().filter(row -> !replaced.contains(row.period())), added.stream())
                        .toList(),
                places);
    }

    private InvalidInput overlapping(Period period, Period added) {
        return new InvalidInput(List.of(Problem.at(
                places.getOrDefault(period, Place.of("")),
                period.toString(),
                Bilingual.of(
                        "chuỗi số liệu đã có kỳ %s, trùng ngày với kỳ %s đang ghi thêm; mỗi tệp chỉ giữ một loại kỳ, hãy ghi vào tệp khác.",
                        "the series holds %s, which shares days with %s to be appended; keep one kind of period to a file and append to another.",
                        period,
                        added))));
    }

    /** Returns the same figures under the names that agencies bear at the end of the last period; those of agencies that became one are added up. */
    public Series renamed(Renames names) {
        if (rows.isEmpty()) {
            return this;
        }
        Period last = rows.get(rows.size() - 1).period();
        Map<List<Object>, Row> merged = new LinkedHashMap<>();
        for (Row row : rows) {
            Row now = row.of(names.name(row.agency(), last));
            merged.merge(List.of(now.period(), now.agency(), now.indicator()), now, Series::together);
        }
        return new Series(merged.values(), places);
    }

    private static Row together(Row one, Row other) {
        BigDecimal above = sum(one.numerator(), other.numerator());
        BigDecimal below = sum(one.denominator(), other.denominator());
        Indicator indicator = one.indicator();
        // Points of an index are no sum of the points of its parts.
        BigDecimal value = indicator.isRate()
                ? Row.rate(indicator, above, below)
                : indicator.unit() == Unit.POINTS ? null : sum(one.value(), other.value());
        Origin basis = one.basis() == null || other.basis() == null
                ? one.basis() == null ? other.basis() : one.basis()
                : one.basis().and(other.basis());
        return new Row(
                one.period(),
                one.agency(),
                indicator,
                value,
                value == null ? null : basis,
                indicator.isRate() ? above : null,
                indicator.isRate() ? below : null,
                union(one.of(), other.of()),
                one.counted() + other.counted(),
                one.total() + other.total(),
                union(one.sources(), other.sources()),
                union(one.notes(), other.notes()));
    }

    private static @Nullable BigDecimal sum(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other : other == null ? one : one.add(other);
    }

    private static <T extends Comparable<T>> SortedSet<T> union(Collection<T> one, Collection<T> other) {
        TreeSet<T> union = new TreeSet<>(one);
        union.addAll(other);
        return union;
    }

    /** Returns the values of an indicator of an agency, by period; periods in which it is not known are left out. */
    public SortedMap<Period, BigDecimal> values(String agency, Indicator indicator) {
        TreeMap<Period, BigDecimal> values = new TreeMap<>();
        for (Row row : rows) {
            if (row.indicator() == indicator && row.agency().equals(agency) && row.value() != null) {
                values.put(row.period(), row.value());
            }
        }
        return values;
    }

    /** Returns the agencies, the whole first. */
    public List<String> agencies() {
        return rows.stream().map(Row::agency).distinct().toList();
    }

    /** Returns the words of the cells of a row, in the order of the columns; null where nothing is known. */
    public static List<@Nullable Object> cells(Row row) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(row.period().toString());
        cells.add(row.agency());
        cells.add(row.indicator().code());
        cells.add(row.value());
        cells.add(Kebab.of(row.indicator().unit()));
        cells.add(row.basis() == null ? UNKNOWN : Kebab.of(row.basis()));
        cells.add(row.numerator());
        cells.add(row.denominator());
        cells.add(String.join(" ", row.of().stream().map(Kebab::of).toList()));
        cells.add(BigDecimal.valueOf(row.counted()));
        cells.add(BigDecimal.valueOf(row.total()));
        cells.add(String.join("; ", row.sources()));
        cells.add(String.join(" ", row.notes().stream().map(Kebab::of).toList()));
        return cells;
    }

    /** Reads one row of the file and tells all that is wrong with it. */
    private static final class RowReader {

        private final CsvFile.Row line;
        private final List<Problem> problems;
        private boolean bad;

        RowReader(CsvFile.Row line, List<Problem> problems) {
            this.line = line;
            this.problems = problems;
        }

        @Nullable
        Row row() {
            Period period = Period.parse(line.text("period")).orElse(null);
            if (period == null) {
                wrong("period", Period.REFUSED);
            }
            Indicator indicator =
                    Kebab.find(Indicator.class, line.text("indicator")).orElse(null);
            if (indicator == null) {
                wrong(
                        "indicator",
                        Bilingual.of(
                                "không có chỉ tiêu này; xem “gon stats --list”.",
                                "there is no such indicator; see \"gon stats --list\"."));
            } else if (!Kebab.of(indicator.unit()).equals(line.text("unit"))) {
                wrong(
                        "unit",
                        Bilingual.of("đơn vị không phải của chỉ tiêu.", "this is not the unit of the indicator."));
            }
            Origin basis = Kebab.find(Origin.class, line.text("basis")).orElse(null);
            BigDecimal value = number("value");
            if ((basis == null) != (value == null)
                    || (basis == null && !line.text("basis").equals(UNKNOWN))) {
                wrong(
                        "basis",
                        Bilingual.of(
                                "basis phải là unknown khi không có giá trị, hoặc một trong: %s.",
                                "basis must be unknown where there is no value, or one of: %s.",
                                String.join(", ", Kebab.all(Origin.class))));
            }
            BigDecimal above = number("numerator");
            BigDecimal below = number("denominator");
            BigDecimal counted = number("counted");
            BigDecimal total = number("total");
            Set<Denominator> of = all("of", Denominator.class);
            Set<Note> notes = all("note", Note.class);
            if (bad || period == null || indicator == null || counted == null || total == null) {
                return null;
            }
            Set<String> sources = new TreeSet<>(List.of(line.text("source").split("; ", -1)));
            sources.remove("");
            return new Row(
                    period,
                    line.text("agency"),
                    indicator,
                    value,
                    basis,
                    above,
                    below,
                    new TreeSet<>(of),
                    counted.intValue(),
                    total.intValue(),
                    new TreeSet<>(sources),
                    new TreeSet<>(notes));
        }

        private <E extends Enum<E>> Set<E> all(String column, Class<E> type) {
            Map<String, E> found = new HashMap<>();
            for (String word : line.text(column).split(" ", -1)) {
                if (!word.isEmpty()) {
                    Kebab.find(type, word)
                            .ifPresentOrElse(
                                    each -> found.put(word, each),
                                    () -> wrong(
                                            column,
                                            Bilingual.of(
                                                    "“%s” không có trong bộ từ.",
                                                    "\"%s\" is not a word known.", word)));
                }
            }
            return new TreeSet<>(found.values());
        }

        private @Nullable BigDecimal number(String column) {
            String text = line.text(column);
            try {
                return text.isEmpty() ? null : new BigDecimal(text);
            } catch (NumberFormatException e) {
                wrong(column, Bilingual.of("cột %s không phải số.", "the column %s holds no number.", column));
                return null;
            }
        }

        private void wrong(String column, Bilingual message) {
            bad = true;
            problems.add(line.problem(
                    line.text(column), Bilingual.of("“%s”: %s", "\"%s\": %s", line.text(column), message)));
        }
    }
}
