package vn.gon.report;

import java.io.PrintWriter;
import java.util.List;
import vn.gon.cost.profile.Profile;
import vn.gon.cost.sheet.LineCost;
import vn.gon.cost.sheet.SheetCost;
import vn.gon.text.Bilingual;

/**
 * A cost sheet as a person reads it on a terminal.
 *
 * @param report the sheet
 * @param out where it goes
 */
record SheetText(SheetReport report, PrintWriter out) {

    void write() {
        Profile profile = report.cost().profile();
        say(Bilingual.of(
                "%s [%s], đơn vị tiền: %s", "%s [%s], in %s", profile.title(), profile.id(), profile.currency()));
        say(SheetSummary.counts(profile));
        table(lines(report.cost(), Bilingual.of("Từng dòng", "Lines")));
        SheetTables tables = new SheetTables(report.language(), false);
        if (report.cost().segments().size() > report.cost().procedures().size()) {
            table(tables.parts(
                    Bilingual.of("Theo nhóm", "By segment"), report.cost().segments()));
        }
        if (report.cost().lines().stream()
                .anyMatch(line -> !line.activity().group().procedure().isEmpty())) {
            table(tables.parts(
                    Bilingual.of("Theo thủ tục", "By procedure"), report.cost().procedures()));
        }
        if (report.cost().addressees().size() > 1) {
            table(tables.parts(
                    Bilingual.of("Theo đối tượng", "By addressee"),
                    report.cost().addressees()));
        }
        if (report.comparison() != null) {
            table(lines(
                    report.comparison().after(),
                    Bilingual.of("Từng dòng, sau khi thay đổi", "Lines, after the change")));
            if (report.comparison().complete()) {
                whole(tables.savings(report.comparison()));
            }
            if (report.comparison().byAddressee().size() > 1) {
                whole(tables.reliefs(report.comparison()));
            }
        }
        out.print("\n");
        new SheetSummary(report)
                .items()
                .forEach(item -> out.print(item.label().in(report.language()) + ": " + item.value() + "\n"));
        notes(report.cost());
    }

    /** Without the columns that only machines need, and with the notes below instead of in a column. */
    private NamedTable lines(SheetCost cost, Bilingual title) {
        NamedTable all = new SheetTables(report.language(), false).lines(cost, title);
        List<String> left = List.of("source", "notes", "quantity", "bau_share", "years", "hours_total", "addressee");
        int[] kept = java.util.stream.IntStream.range(0, all.columns().size())
                .filter(at -> !left.contains(all.columns().get(at).name()))
                .toArray();
        return new NamedTable(
                title,
                java.util.stream.IntStream.of(kept).mapToObj(all.columns()::get).toList(),
                all.rows().stream()
                        .map(row -> {
                            List<@org.jspecify.annotations.Nullable Object> cells = new java.util.ArrayList<>();
                            for (int at : kept) {
                                cells.add(row.get(at));
                            }
                            return cells;
                        })
                        .toList());
    }

    private void table(NamedTable table) {
        if (table.rows().isEmpty()) {
            return;
        }
        out.print("\n" + table.title().in(report.language()) + "\n");
        new TextTable(table, report.language()).write(out);
    }

    /** Zeros say something where before and after stand side by side. */
    private void whole(NamedTable table) {
        out.print("\n" + table.title().in(report.language()) + "\n");
        new TextTable(table, report.language(), true).write(out);
    }

    private void notes(SheetCost cost) {
        for (LineCost line : cost.lines()) {
            line.activity()
                    .notes()
                    .forEach(note -> say(Bilingual.of(
                            "! dòng %d: %s", "! line %d: %s", line.activity().line(), note)));
        }
    }

    private void say(Bilingual text) {
        out.print(text.in(report.language()) + "\n");
    }
}
