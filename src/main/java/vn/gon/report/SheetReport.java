package vn.gon.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gon.cost.profile.Profile;
import vn.gon.cost.sheet.Comparison;
import vn.gon.cost.sheet.SheetCost;
import vn.gon.text.Bilingual;
import vn.gon.text.Language;
import vn.gon.text.Problem;

/**
 * A cost sheet that was worked out, in every format.
 *
 * @param cost the sheet
 * @param comparison the same with the sheet after a change; null when there is none
 * @param rejected what is wrong with the rows that were left out
 * @param language of texts and, for readers, of numbers
 */
public record SheetReport(SheetCost cost, @Nullable Comparison comparison, List<Problem> rejected, Language language) {

    public SheetReport {
        rejected = List.copyOf(rejected);
    }

    /** Writes it in UTF-8, or as a spreadsheet. */
    public void write(SheetFormat format, OutputStream out) throws IOException {
        PrintWriter text = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        switch (format) {
            case TEXT -> new SheetText(this, text).write();
            case JSON -> JsonText.write(document(), text);
            case CSV -> csv(text);
            case XLSX -> new Workbook(tables(), language).write(out);
        }
        text.flush();
    }

    /** Lines before and, where there are some, lines after, told apart by a column of their own. */
    private void csv(PrintWriter out) {
        SheetTables tables = new SheetTables(language, true);
        NamedTable before = tables.lines(cost, Bilingual.same(""));
        if (comparison == null) {
            before.csv().write(out);
            return;
        }
        List<NamedTable.Head> columns = new ArrayList<>(before.columns());
        columns.add(0, new NamedTable.Head("state", Bilingual.same("state")));
        List<List<@Nullable Object>> rows = new ArrayList<>(marked(before, "before"));
        rows.addAll(marked(tables.lines(comparison.after(), Bilingual.same("")), "after"));
        new NamedTable(Bilingual.same(""), columns, rows).csv().write(out);
    }

    private static List<List<@Nullable Object>> marked(NamedTable table, String state) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (List<@Nullable Object> row : table.rows()) {
            List<@Nullable Object> cells = new ArrayList<>(row);
            cells.add(0, state);
            rows.add(cells);
        }
        return rows;
    }

    private List<NamedTable> tables() {
        SheetTables tables = new SheetTables(language, false);
        List<NamedTable> all = new ArrayList<>();
        all.add(new SheetSummary(this).table());
        all.add(tables.lines(cost, Bilingual.of("Từng dòng", "Lines")));
        all.add(tables.parts(Bilingual.of("Theo nhóm", "Segments"), cost.segments()));
        all.add(tables.parts(Bilingual.of("Theo thủ tục", "Procedures"), cost.procedures()));
        all.add(tables.parts(Bilingual.of("Theo đối tượng", "Addressees"), cost.addressees()));
        if (comparison != null) {
            all.add(tables.savings(comparison));
            all.add(tables.reliefs(comparison));
            all.add(tables.lines(comparison.after(), Bilingual.of("Từng dòng, sau", "Lines after")));
        }
        if (!rejected.isEmpty()) {
            all.add(NamedTable.of(
                    Bilingual.of("Dòng bị loại", "Rejected"),
                    List.of(
                            NamedTable.Column.of(
                                    "place",
                                    "chỗ",
                                    "place",
                                    problem -> problem.place().toString()),
                            NamedTable.Column.of("value", "giá trị", "value", Problem::value),
                            NamedTable.Column.of(
                                    "message",
                                    "lý do",
                                    "reason",
                                    problem -> problem.message().in(language))),
                    rejected));
        }
        return all;
    }

    private SheetJson.Document document() {
        Profile profile = cost.profile();
        return new SheetJson.Document(
                JsonText.SCHEMA_VERSION,
                profile.id(),
                profile.title().in(language),
                profile.source(),
                profile.currency(),
                SheetJson.Counts.of(profile),
                cost.lines().stream()
                        .map(line -> SheetJson.Line.of(line, language))
                        .toList(),
                groups(cost.segments()),
                groups(cost.procedures()),
                groups(cost.addressees()),
                SheetJson.Totals.of(cost.total(), profile),
                rejected.stream()
                        .map(problem -> SheetJson.Rejected.of(problem, language))
                        .toList(),
                comparison == null ? null : SheetJson.After.of(comparison.after(), language),
                comparison == null ? null : SheetJson.Change.of(comparison.saving(), comparison),
                comparison == null
                        ? null
                        : comparison.byProcedure().stream()
                                .map(saving -> SheetJson.Change.of(saving, null))
                                .toList(),
                comparison == null
                        ? null
                        : comparison.byAddressee().stream()
                                .map(SheetJson.Relief::of)
                                .toList());
    }

    private List<SheetJson.Group> groups(List<SheetCost.Part> parts) {
        return parts.stream()
                .map(part -> SheetJson.Group.of(part, cost.profile()))
                .toList();
    }
}
