package vn.gon.statistics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.CsvFile;
import vn.gon.catalog.Days;
import vn.gon.catalog.Origin;
import vn.gon.text.Bilingual;
import vn.gon.text.Kebab;
import vn.gon.text.Nearest;
import vn.gon.text.Problem;

/** The table of stages: a row for each item, sorted, in columns that never move, so that two people's changes merge. */
public final class StagesFile {

    /** The columns, in order. */
    public static final List<String> COLUMNS = List.of(
            "code",
            "item",
            "title",
            "stage",
            "unit",
            "instrument",
            "due",
            "decided",
            "in_force",
            "measured",
            "promised",
            "observed",
            "basis",
            "note");

    /** Three digits after a point would be thousands to some and decimals to others. */
    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,15}(\\.\\d{1,2})?");

    private final Consumer<Problem> problems;
    private final TreeMap<Item, CsvFile.Row> items = new TreeMap<>();

    private StagesFile(Consumer<Problem> problems) {
        this.problems = problems;
    }

    /**
     * Returns the items of a file, sorted.
     *
     * @param problems told of every mistake; a row with one is left out
     * @throws vn.gon.text.InvalidInput if the file is no such table
     */
    public static List<Item> read(CsvFile file, Consumer<Problem> problems) {
        StagesFile stages = new StagesFile(problems);
        file.read(COLUMNS, List.of(), problems, stages::add);
        return List.copyOf(stages.items.keySet());
    }

    private void add(CsvFile.Row row) {
        Item item = new Reader(row).item();
        if (item == null) {
            return;
        }
        CsvFile.Row other = items.putIfAbsent(item, row);
        if (other != null) {
            problems.accept(row.problem(
                    item.code(),
                    Bilingual.of(
                            "hạng mục “%s” của %s đã có ở dòng %d; hãy gộp hai dòng.",
                            "item \"%s\" of %s stands on line %d already; join the two rows.",
                            item.item(),
                            item.code(),
                            other.place().line())));
        }
    }

    /** Returns the cells of an item, in the order of the columns. */
    public static List<@Nullable Object> cells(Item item) {
        return Arrays.asList(
                item.code(),
                item.item(),
                item.title(),
                Kebab.of(item.stage()),
                item.unit(),
                item.instrument(),
                item.due(),
                item.decided(),
                item.inForce(),
                item.measured(),
                item.promised(),
                item.observed(),
                item.basis() == null ? null : Kebab.of(item.basis()),
                item.note());
    }

    /** Returns items and those of a new package; a regulation that is followed already keeps its rows and gets no other. */
    public static List<Item> together(List<Item> kept, List<Item> planned) {
        Set<String> followed = kept.stream().map(Item::code).collect(Collectors.toSet());
        return Stream.concat(kept.stream(), planned.stream().filter(item -> !followed.contains(item.code())))
                .sorted()
                .toList();
    }

    /** Reads one row and tells everything that is wrong with it. */
    private final class Reader {

        private final CsvFile.Row row;
        private final List<Problem> wrong = new ArrayList<>();

        Reader(CsvFile.Row row) {
            this.row = row;
        }

        @Nullable
        Item item() {
            if (row.text("code").isEmpty()) {
                wrong("code", Bilingual.of("thiếu mã (cột code).", "the code is missing."));
            }
            Stage stage = stage();
            Item item = new Item(
                    row.text("code"),
                    row.text("item"),
                    row.text("title"),
                    stage == null ? Stage.PROPOSED : stage,
                    row.text("unit"),
                    row.text("instrument"),
                    day("due"),
                    day("decided"),
                    day("in_force"),
                    day("measured"),
                    money("promised"),
                    money("observed"),
                    basis(),
                    row.text("note"));
            if (stage != null) {
                new StageCheck(item, this::wrong).check();
            }
            wrong.forEach(problems);
            return wrong.isEmpty() ? item : null;
        }

        private @Nullable Stage stage() {
            String text = row.text("stage");
            Stage stage = Kebab.find(Stage.class, text).orElse(null);
            if (stage == null) {
                wrong(
                        "stage",
                        Bilingual.of(
                                "không có giai đoạn “%s”, chỉ có: %s%s",
                                "there is no stage \"%s\", only: %s%s",
                                text,
                                String.join(", ", Kebab.all(Stage.class)),
                                Nearest.didYouMean(text, Kebab.all(Stage.class))));
            }
            return stage;
        }

        private @Nullable LocalDate day(String column) {
            String text = row.text(column);
            LocalDate day = text.isEmpty() ? null : Days.parse(text);
            if (day == null && !text.isEmpty()) {
                wrong(column, Bilingual.of("cột %s: “%s” %s", "column %s: \"%s\": %s", column, text, Days.REFUSED));
            }
            return day;
        }

        private @Nullable BigDecimal money(String column) {
            String text = row.text(column);
            if (text.isEmpty()) {
                return null;
            }
            if (AMOUNT.matcher(text).matches()) {
                return new BigDecimal(text);
            }
            wrong(
                    column,
                    Bilingual.of(
                            "cột %s: “%s” không phải số đồng một năm (viết 1500000, không dấu phân cách).",
                            "column %s: \"%s\" is no amount of đồng a year (write 1500000, without separators).",
                            column,
                            text));
            return null;
        }

        private @Nullable Origin basis() {
            String text = row.text("basis");
            Origin basis =
                    text.isEmpty() ? null : Kebab.find(Origin.class, text).orElse(null);
            if (basis == null && !text.isEmpty()) {
                wrong(
                        "basis",
                        Bilingual.of(
                                "basis “%s” phải là một trong: %s.",
                                "basis \"%s\" must be one of: %s.", text, String.join(", ", Kebab.all(Origin.class))));
            }
            return basis;
        }

        private void wrong(String column, Bilingual message) {
            wrong.add(row.problem(row.text(column), message));
        }
    }
}
