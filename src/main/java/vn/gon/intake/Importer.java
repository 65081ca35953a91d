package vn.gon.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.InputFile;
import vn.gon.catalog.Source;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;
import vn.gon.text.Problem;

/** Imports foreign files into a catalogue folder; either everything is written or nothing. */
public final class Importer {

    private final ImportRequest request;
    private final Consumer<Problem> rejects;
    private final Repairs repairs;

    private Importer(ImportRequest request, Consumer<Problem> rejects) {
        this.request = request;
        this.rejects = rejects;
        this.repairs = Repairs.load(request.repairs());
    }

    /**
     * Imports files.
     *
     * @param rejects told of every record that was not taken
     * @throws InvalidInput if a file cannot be used at all, or nothing can be written
     */
    public static ImportResult run(ImportRequest request, Consumer<Problem> rejects) {
        List<Problem> unusable = request.files().stream()
                .map(ForeignFile::unusable)
                .flatMap(Optional::stream)
                .toList();
        if (!unusable.isEmpty()) {
            throw new InvalidInput(unusable);
        }
        if (request.mapping() != null && !request.format().isMapped()) {
            throw InvalidInput.of(
                    request.mapping().toString(),
                    Bilingual.of("--mapping chỉ dùng cho csv và xlsx.", "--mapping is for csv and xlsx only."));
        }
        requireWritable(request.into());
        return new Importer(request, rejects).run();
    }

    /** Told before anything is read: a long import should not end in a folder that cannot be written to. */
    private static void requireWritable(Path into) {
        if (Files.exists(into) && !Files.isDirectory(into)) {
            throw InvalidInput.of(
                    into.toString(),
                    Bilingual.of(
                            "--into phải là thư mục, nhưng đây là một tệp.",
                            "--into must be a folder, but this is a file."));
        }
        if (Files.isDirectory(into) && !Files.isWritable(into)) {
            throw InvalidInput.of(
                    into.toString(),
                    Bilingual.of(
                            "không có quyền ghi vào thư mục này; hãy chọn nơi khác hoặc sửa quyền.",
                            "no permission to write into this folder; choose another place or change the permissions."));
        }
    }

    private ImportResult run() {
        if (request.format() == SourceFormat.PORTAL_JSON) {
            PortalJson json = new PortalJson(repairs, request.source());
            return collect(Target.PROCEDURES, json::read, null);
        }
        Tables tables = new Tables(request, repairs);
        String source = request.source();
        LegalNumbers numbers = new LegalNumbers(repairs.vocabulary());
        if (tables.mapping().target().equals(Headers.CONDITIONS)) {
            return collect(Target.CONDITIONS, tables.reader(row -> RowOther.condition(row, numbers, source)), tables);
        }
        if (tables.mapping().target().equals(Headers.VOLUMES)) {
            String dates = tables.mapping().dates();
            return collect(Target.VOLUMES, tables.reader(row -> RowOther.volume(row, source, dates)), tables);
        }
        return collect(Target.PROCEDURES, tables.reader(row -> RowProcedure.checked(row, numbers, source)), tables);
    }

    private <T> ImportResult collect(
            Target<T> target, Function<ForeignFile, Stream<Entry<T>>> reader, @Nullable Tables tables) {
        Path into = request.into();
        try (Collector<T> collector =
                new Collector<>(target, into, request.format().merge(), rejects)) {
            request.files().forEach(file -> collector.take(reader.apply(file)));
            requireRecords(collector.tally());
            collector.join();
            collector.writeInto(into, () -> {
                new SourcesEdit(into).put(source(target), collector.tally().repairs());
                if (tables != null) {
                    tables.writeMapping();
                }
            });
            return result(target, collector, tables == null ? ImportResult.Columns.NONE : tables.columns());
        }
    }

    private void requireRecords(Tally tally) {
        if (tally.read() == 0) {
            throw InvalidInput.of(
                    request.files().get(0).name(),
                    Bilingual.of("không có bản ghi nào để nhập.", "there is no record to import."));
        }
    }

    private Source source(Target<?> target) {
        String names = request.files().stream()
                .map(file -> String.valueOf(file.path().getFileName()))
                .sorted()
                .collect(Collectors.joining(", "));
        String publisher = request.format().isMapped() ? null : "Cổng Dịch vụ công quốc gia";
        return new Source(
                request.source(),
                request.format().title(),
                publisher,
                request.retrieved() == null ? null : request.retrieved().toString(),
                null,
                List.of(target.covers()),
                Bilingual.of("Nhập từ: %s", "Imported from: %s", names));
    }

    private ImportResult result(Target<?> target, Collector<?> collector, ImportResult.Columns columns) {
        Tally tally = collector.tally();
        Map<String, Bilingual> titles = new TreeMap<>();
        tally.repairs().keySet().forEach(id -> titles.put(id, repairs.title(id)));
        return new ImportResult(
                request.format(),
                request.into().toString(),
                target.covers(),
                request.format().merge().label(),
                request.files().stream().map(file -> InputFile.of(file.path())).toList(),
                tally.read(),
                tally.importedCount(),
                tally.rejectedCount(),
                tally.repaired(),
                new TreeMap<>(tally.repairs()),
                titles,
                new TreeMap<>(collector.doubts()),
                columns);
    }
}
