package vn.gon.statistics;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import vn.gon.catalog.CsvFile;
import vn.gon.catalog.Origin;
import vn.gon.statistics.Dossiers.Cell;
import vn.gon.text.Bilingual;
import vn.gon.text.Kebab;
import vn.gon.text.Problem;

/**
 * The table of dossiers by period and procedure. It is read row by row; only rows of the periods asked for are looked into and
 * kept, those of one procedure together.
 */
public final class DossierTable {

    /** The columns it must have. */
    public static final List<String> COLUMNS = List.of(
            "period",
            "code",
            "received",
            "carried",
            "early",
            "on_time",
            "late",
            "pending",
            "returned",
            "online",
            "counter",
            "post");

    /** The columns it may have. */
    public static final List<String> MORE_COLUMNS = List.of("agency", "settled", "due", "basis", "source");

    /** A point or a comma would be a thousands separator to some and a decimal mark to others. */
    private static final int MOST_DIGITS = 15;

    private static final long NONE = -1;

    private final String name;
    private final Collection<Period> wanted;
    private final Consumer<Problem> problems;
    private final SortedMap<Period, String> periods = new TreeMap<>();
    private final SortedMap<Key, TreeMap<Period, Dossiers>> kept = new TreeMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Optional<Period>> parsed = new HashMap<>();
    private long read;
    private long rejected;
    private long outside;

    private DossierTable(String name, Collection<Period> wanted, Consumer<Problem> problems) {
        this.name = name;
        this.wanted = wanted;
        this.problems = problems;
    }

    /**
     * A procedure as one agency handles it.
     *
     * @param code code of the procedure
     * @param agency the agency; empty when the table does not say
     */
    public record Key(String code, String agency) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byCode = code.compareTo(other.code);
            return byCode == 0 ? agency.compareTo(other.agency) : byCode;
        }
    }

    /**
     * Reads a table.
     *
     * @param wanted the periods asked for; empty for every period in it
     * @param problems told of every row that is left out
     * @throws vn.gon.text.InvalidInput if the file is no such table
     */
    public static DossierTable read(CsvFile file, Collection<Period> wanted, Consumer<Problem> problems) {
        DossierTable table = new DossierTable(file.name(), wanted, problems);
        file.read(COLUMNS, MORE_COLUMNS, table::reject, table::add);
        return table;
    }

    /** Returns what messages call it. */
    public String name() {
        return name;
    }

    /** Returns the periods that it has rows of. */
    public Set<Period> periods() {
        return new TreeSet<>(periods.keySet());
    }

    /** Returns the codes of the rows kept, sorted. */
    public Set<String> codes() {
        TreeSet<String> codes = new TreeSet<>();
        kept.keySet().forEach(key -> codes.add(key.code()));
        return codes;
    }

    /** Returns how many rows were read, with those left out. */
    public long read() {
        return read;
    }

    /** Returns how many rows were left out as wrong. */
    public long rejected() {
        return rejected;
    }

    /** Returns how many rows are of other periods than those asked for. */
    public long outside() {
        return outside;
    }

    /** Returns the dossiers of a period, by procedure and agency; rows of its months or quarters are put together. */
    public SortedMap<Key, Dossiers> of(Period period) {
        SortedMap<Key, Dossiers> found = new TreeMap<>();
        kept.forEach((key, rows) -> {
            List<Dossiers> parts = rows.values().stream()
                    .filter(row -> period.contains(row.period()))
                    .toList();
            if (!parts.isEmpty()) {
                found.put(key, Dossiers.together(period, parts));
            }
        });
        return found;
    }

    /** A code stands on many rows; it is kept once. */
    private String same(String text) {
        String known = texts.putIfAbsent(text, text);
        return known == null ? text : known;
    }

    private void reject(Problem problem) {
        read++;
        rejected++;
        problems.accept(problem);
    }

    private void add(CsvFile.Row row) {
        Optional<Period> period = parsed.computeIfAbsent(row.text("period"), Period::parse);
        Optional<Problem> overlap = period.flatMap(known -> overlap(row, known));
        if (overlap.isPresent()) {
            reject(overlap.get());
        } else if (period.isPresent() && isOutside(period.get())) {
            read++;
            outside++;
        } else {
            keep(row, new RowReader(row).dossiers(period));
        }
    }

    private boolean isOutside(Period period) {
        return !wanted.isEmpty() && wanted.stream().noneMatch(each -> each.contains(period));
    }

    private void keep(CsvFile.Row row, Optional<Dossiers> possible) {
        if (possible.isEmpty()) {
            read++;
            rejected++;
            return;
        }
        Dossiers found = possible.get();
        TreeMap<Period, Dossiers> rows =
                kept.computeIfAbsent(new Key(found.code(), found.agency()), key -> new TreeMap<>());
        if (rows.containsKey(found.period())) {
            reject(twice(row, found));
            return;
        }
        read++;
        rows.put(found.period(), found);
    }

    private Optional<Problem> overlap(CsvFile.Row row, Period period) {
        if (periods.containsKey(period)) {
            return Optional.empty();
        }
        for (Map.Entry<Period, String> other : periods.entrySet()) {
            if (other.getKey().overlaps(period)) {
                return Optional.of(row.problem(
                        period.toString(),
                        Bilingual.of(
                                "kỳ %s chồng lên kỳ %s (%s): cùng một hồ sơ sẽ bị tính hai lần; hãy để mỗi bảng một loại kỳ.",
                                "the period %s overlaps %s (%s): dossiers would count twice; keep one kind of period to a table.",
                                period,
                                other.getKey(),
                                other.getValue())));
            }
        }
        periods.put(period, row.place().toString());
        return Optional.empty();
    }

    private static Problem twice(CsvFile.Row row, Dossiers found) {
        return row.problem(
                found.code(),
                Bilingual.of(
                        "thủ tục %s đã có một dòng của kỳ %s; hãy gộp hai dòng hoặc thêm cột agency.",
                        "procedure %s has a row of %s already; join the two, or add a column agency.",
                        found.code(),
                        found.period()));
    }

    /** Reads one row and tells all that is wrong with it. */
    private final class RowReader {

        private final CsvFile.Row row;
        private boolean bad;

        RowReader(CsvFile.Row row) {
            this.row = row;
        }

        Optional<Dossiers> dossiers(Optional<Period> period) {
            if (period.isEmpty()) {
                wrong(row.text("period"), Bilingual.of("“%s” %s", "\"%s\": %s", row.text("period"), Period.REFUSED));
            }
            String code = row.text("code");
            if (code.isEmpty()) {
                wrong("", Bilingual.of("thiếu mã thủ tục (cột code).", "the code of the procedure is missing."));
            }
            Cells cells = new Cells();
            for (Cell cell : Cell.values()) {
                long number = number(cell);
                if (number >= 0) {
                    cells.put(cell, number);
                }
            }
            Optional<Origin> basis = basis();
            if (bad || period.isEmpty() || basis.isEmpty()) {
                return Optional.empty();
            }
            Dossiers found = new Dossiers(period.get(), same(code), same(row.text("agency")), basis.get(), cells, true);
            new Plausible(found, this::wrong).check();
            return bad ? Optional.empty() : Optional.of(found);
        }

        private Optional<Origin> basis() {
            String text = row.text("basis");
            Optional<Origin> basis = text.isEmpty() ? Optional.of(Origin.MEASURED) : Kebab.find(Origin.class, text);
            if (basis.isEmpty()) {
                wrong(
                        text,
                        Bilingual.of(
                                "basis “%s” phải là một trong: %s.",
                                "basis \"%s\" must be one of: %s.", text, String.join(", ", Kebab.all(Origin.class))));
            }
            return basis;
        }

        /** Returns a number; less than zero when it is not known or none. */
        private long number(Cell cell) {
            String text = row.text(cell.column());
            if (text.isEmpty()) {
                return NONE;
            }
            if (text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return Long.parseLong(text);
            }
            wrong(
                    text,
                    Bilingual.of(
                            "cột %s: “%s” không phải số hồ sơ (số nguyên từ 0, không dấu phân cách; ô trống nghĩa là chưa rõ).",
                            "column %s: \"%s\" is no number of dossiers (whole, zero or more, no separators; an empty cell means not known).",
                            cell.column(),
                            text));
            return NONE;
        }

        private void wrong(String value, Bilingual message) {
            bad = true;
            problems.accept(row.problem(value, message));
        }
    }
}
