package vn.gon.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.InOrder;
import vn.gon.intake.Entry.Raw;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;
import vn.gon.text.Place;

/** Foreign tables read through one mapping: CSV files, spreadsheets, and the portal's own list. */
final class Tables {

    /** So many rows are looked at for the row of headings and for the encoding of the cells. */
    private static final int SAMPLE = 200;

    private static final int LAST_HEADING_ROW = 20;

    private final ImportRequest request;
    private final Repairs repairs;
    private final Mapping mapping;
    private final boolean guessed;
    private final List<String> unknown = new ArrayList<>();

    Tables(ImportRequest request, Repairs repairs) {
        this.request = request;
        this.repairs = repairs;
        Path own = request.into().resolve(MappingFile.NAME);
        boolean mapped = request.format().isMapped();
        Path given = request.mapping() != null ? request.mapping() : own;
        boolean there = mapped && (request.mapping() != null || Files.isRegularFile(own));
        this.mapping = there ? MappingFile.read(given) : guess(own.toString());
        this.guessed = mapped && !there;
    }

    Mapping mapping() {
        return mapping;
    }

    /** Writes the mapping if it was guessed. */
    void writeMapping() {
        if (guessed) {
            MappingFile.write(mapping, request.into().resolve(MappingFile.NAME));
        }
    }

    /** Returns what was made of the columns, once every file was read. */
    ImportResult.Columns columns() {
        return new ImportResult.Columns(
                new TreeMap<>(mapping.columns()),
                unknown.stream().distinct().sorted().toList(),
                request.format().isMapped() ? mapping.name() : null,
                guessed);
    }

    /** Returns what reads the records of a file, each row by {@code reader}; its streams must be closed. */
    <T> Function<ForeignFile, Stream<Entry<T>>> reader(Function<RowValues, @Nullable T> reader) {
        return file -> read(file, reader);
    }

    private <T> Stream<Entry<T>> read(ForeignFile file, Function<RowValues, @Nullable T> reader) {
        Sample sample = sample(file, mapping);
        Columns columns = new Columns(mapping, file.name(), sample.headings(), sample.legacy());
        unknown.addAll(columns.unknown());
        TableFile table = open(file, mapping);
        Stream<TableRow> rows = StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(table, Spliterator.ORDERED), false)
                .filter(row -> row.line() > sample.headingLine() && !row.isBlank())
                .onClose(() -> close(table));
        int[] number = {0};
        return InOrder.map(
                rows.map(row -> Map.entry(++number[0], row)),
                numbered -> entry(file, numbered, columns, sample, reader));
    }

    private <T> Entry<T> entry(
            ForeignFile file,
            Map.Entry<Integer, TableRow> numbered,
            Columns columns,
            Sample sample,
            Function<RowValues, @Nullable T> reader) {
        TableRow row = numbered.getValue();
        Desk desk = new Desk(repairs);
        Raw raw = new Raw(Place.of(file.name(), row.line()), numbered.getKey(), () -> raw(row, sample.headings()));
        if (sample.transcoded()) {
            desk.mended("legacy-encoding");
        }
        T value = reader.apply(new RowValues(row, columns, desk));
        return Entry.of(raw, desk, value);
    }

    private static String raw(TableRow row, List<String> headings) {
        ObjectNode cells = JsonText.MAPPER.createObjectNode();
        for (int i = 0; i < row.cells().size(); i++) {
            cells.put(i < headings.size() && !headings.get(i).isBlank() ? headings.get(i) : "#" + (i + 1), row.cell(i));
        }
        return cells.toString();
    }

    /** What the first rows of a table tell. */
    private record Sample(
            int headingLine, List<String> headings, LegacyText.@Nullable Encoding legacy, boolean transcoded) {}

    private Mapping guess(String name) {
        Mapping blank = Mapping.guessed(name, Headers.PROCEDURES, List.of(), List.of("\n"));
        Sample sample = sample(request.files().get(0), blank);
        boolean mapped = request.format().isMapped();
        String target = mapped ? Headers.target(sample.headings()) : Headers.PROCEDURES;
        Mapping guess = Mapping.guessed(name, target, sample.headings(), mapped ? Mapping.SEPARATORS : List.of("\n"));
        if (!guess.columns().containsValue("code")) {
            throw InvalidInput.of(
                    request.files().get(0).name(),
                    Bilingual.of(
                            "không thấy dòng tiêu đề có cột mã số (thấy: %s); hãy đặt tên cột hoặc viết mapping.yaml.",
                            "no row of headings with a column for the code was found (seen: %s); name the column or write a mapping.yaml.",
                            String.join(" | ", sample.headings())));
        }
        return guess;
    }

    private Sample sample(ForeignFile file, Mapping reading) {
        List<TableRow> rows = new ArrayList<>();
        try (TableFile table = open(file, reading)) {
            while (rows.size() < SAMPLE && table.hasNext()) {
                rows.add(table.next());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        CsvEncoding encoding = request.format() == SourceFormat.CSV ? encoding(file, reading) : null;
        LegacyText.Encoding legacy = encoding != null && encoding.legacy() != null
                ? encoding.legacy()
                : LegacyText.recognise(rows.stream()
                                .flatMap(row -> row.cells().stream())
                                .toList())
                        .orElse(null);
        TableRow headings = headings(rows, reading, legacy)
                .orElseThrow(() -> InvalidInput.of(
                        file.name(), Bilingual.of("bảng không có dòng nào.", "the table has no rows.")));
        return new Sample(
                headings.line(),
                decoded(headings, legacy),
                legacy,
                encoding != null && encoding.counted() && encoding.legacy() == null);
    }

    /** The row that names most fields, or the first that has cells. */
    private static Optional<TableRow> headings(
            List<TableRow> rows, Mapping reading, LegacyText.@Nullable Encoding legacy) {
        TableRow best = null;
        int most = -1;
        for (TableRow row : rows.subList(0, Math.min(LAST_HEADING_ROW, rows.size()))) {
            List<String> cells = decoded(row, legacy);
            int named = reading.columns().isEmpty()
                    ? Headers.named(Headers.target(cells), cells).size()
                    : (int) cells.stream()
                            .filter(reading.columns()::containsKey)
                            .count();
            if (!row.isBlank() && named > most) {
                best = row;
                most = named;
            }
        }
        return Optional.ofNullable(best);
    }

    private static List<String> decoded(TableRow row, LegacyText.@Nullable Encoding legacy) {
        return row.cells().stream()
                .map(cell -> legacy == null ? cell : LegacyText.decode(legacy, cell))
                .map(cell -> Headings.plain(cell))
                .toList();
    }

    private TableFile open(ForeignFile file, Mapping reading) {
        if (request.format() != SourceFormat.CSV) {
            return new XlsxTable(file, reading.sheet());
        }
        CsvEncoding encoding = encoding(file, reading);
        char delimiter = reading.delimiter().equals(Mapping.AUTO)
                ? Headings.delimiter(file, encoding)
                : reading.delimiter().charAt(0);
        return new CsvTable(file, encoding.charset(), encoding.skip(), delimiter);
    }

    private static CsvEncoding encoding(ForeignFile file, Mapping reading) {
        return reading.encoding().equals(Mapping.AUTO)
                ? CsvEncoding.of(file)
                : CsvEncoding.named(reading.encoding(), reading.name());
    }

    private static void close(TableFile table) {
        try {
            table.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
