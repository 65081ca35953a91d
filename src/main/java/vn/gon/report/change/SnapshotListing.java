package vn.gon.report.change;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.CatalogFolder;
import vn.gon.catalog.store.Snapshot;
import vn.gon.report.CsvTable;
import vn.gon.report.JsonText;
import vn.gon.report.ShownText;
import vn.gon.report.TableFormat;
import vn.gon.text.Bilingual;
import vn.gon.text.Language;

/** The snapshots of a store as text, JSON or CSV. */
public final class SnapshotListing {

    private static final List<String> COLUMNS =
            List.of("date", "id", "parent", "procedures", "conditions", "instruments", "bytes", "note");

    private final List<Snapshot> snapshots;
    private final Language language;

    public SnapshotListing(List<Snapshot> snapshots, Language language) {
        this.snapshots = List.copyOf(snapshots);
        this.language = language;
    }

    private record Row(
            LocalDate date,
            String id,
            @Nullable String parent,
            int procedures,
            int conditions,
            int instruments,
            long bytes,
            @Nullable String note) {

        static Row of(Snapshot snapshot) {
            return new Row(
                    snapshot.date(),
                    snapshot.id(),
                    snapshot.parent(),
                    snapshot.lines(CatalogFolder.PROCEDURES),
                    snapshot.lines(CatalogFolder.CONDITIONS),
                    snapshot.lines(CatalogFolder.INSTRUMENTS),
                    snapshot.bytes(),
                    snapshot.note());
        }

        List<@Nullable Object> cells() {
            return Arrays.asList(date, id, parent, procedures, conditions, instruments, bytes, note);
        }
    }

    private record Document(int schemaVersion, List<Row> snapshots) {}

    /** Writes the list, the oldest first. */
    public void write(TableFormat format, PrintWriter out) {
        List<Row> rows = snapshots.stream().map(Row::of).toList();
        switch (format) {
            case TEXT -> text(rows, out);
            case JSON -> JsonText.write(new Document(JsonText.SCHEMA_VERSION, rows), out);
            case CSV -> new CsvTable(COLUMNS, rows.stream().map(Row::cells).toList()).write(out);
        }
    }

    private void text(List<Row> rows, PrintWriter out) {
        out.print(line(
                say("ngày", "date"),
                say("mã", "id"),
                say("thủ tục", "proc."),
                say("điều kiện", "cond."),
                say("byte", "bytes"),
                say("ghi chú", "note")));
        for (Row row : rows) {
            out.print(line(
                    row.date().toString(),
                    row.id().substring(0, 12),
                    String.valueOf(row.procedures()),
                    String.valueOf(row.conditions()),
                    String.valueOf(row.bytes()),
                    row.note() == null ? "" : ShownText.clean(row.note())));
        }
    }

    /** Returns one snapshot in full. */
    public static String page(Snapshot snapshot, Language language) {
        List<String> lines = new ArrayList<>();
        lines.add(Bilingual.of("Bản chụp ngày %s", "Snapshot of %s", snapshot.date())
                .in(language));
        lines.add(Bilingual.of("Mã: %s", "Id: %s", snapshot.id()).in(language));
        String parent = snapshot.parent();
        lines.add(Bilingual.of("Liền trước: %s", "Before it: %s", parent == null ? "–" : parent)
                .in(language));
        if (snapshot.note() != null) {
            lines.add(Bilingual.of("Ghi chú: %s", "Note: %s", ShownText.clean(snapshot.note()))
                    .in(language));
        }
        snapshot.files()
                .forEach(file -> lines.add(String.format(
                        Locale.ROOT, "  %-18s %10d byte  sha256 %s", file.name(), file.bytes(), file.sha256())));
        return String.join("\n", lines) + "\n";
    }

    private static String line(Object... cells) {
        return String.format(Locale.ROOT, "%-10s  %-12s  %9s  %9s  %12s  %s", cells)
                        .stripTrailing() + "\n";
    }

    private String say(String vi, String en) {
        return language == Language.VIETNAMESE ? vi : en;
    }
}
