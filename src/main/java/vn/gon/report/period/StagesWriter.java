package vn.gon.report.period;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.WholeFile;
import vn.gon.report.CsvTable;
import vn.gon.report.JsonText;
import vn.gon.report.NamedTable;
import vn.gon.report.NamedTable.Column;
import vn.gon.report.TextTable;
import vn.gon.report.Workbook;
import vn.gon.statistics.Item;
import vn.gon.statistics.Stage;
import vn.gon.statistics.StagesFile;
import vn.gon.text.Bilingual;
import vn.gon.text.Kebab;
import vn.gon.text.Language;

/**
 * Writes items of a reform.
 *
 * @param language of the words for people
 */
public record StagesWriter(Language language) {

    private record ItemJson(
            String code,
            String item,
            String title,
            Stage stage,
            String unit,
            String instrument,
            @Nullable String due,
            @Nullable String decided,
            @Nullable String inForce,
            @Nullable String measured,
            @Nullable BigDecimal promised,
            @Nullable BigDecimal observed,
            @Nullable BigDecimal surplus,
            @Nullable BigDecimal keptPercent,
            @Nullable String basis,
            String note) {

        static ItemJson of(Item item) {
            return new ItemJson(
                    item.code(),
                    item.item(),
                    item.title(),
                    item.stage(),
                    item.unit(),
                    item.instrument(),
                    text(item.due()),
                    text(item.decided()),
                    text(item.inForce()),
                    text(item.measured()),
                    item.promised(),
                    item.observed(),
                    item.surplus(),
                    kept(item),
                    item.basis() == null ? null : Kebab.of(item.basis()),
                    item.note());
        }
    }

    private record Document(int schemaVersion, List<ItemJson> items) {}

    /** Writes the file of stages whole or not at all. */
    public static void write(Path file, List<Item> items) {
        WholeFile.write(file, out -> {
            PrintWriter writer = writer(out);
            table(items).write(writer);
            writer.flush();
        });
    }

    /** Writes items with their dates. */
    public void list(List<Item> items, StagesFormat format, OutputStream out) throws IOException {
        write(items, dates(items), format, out);
    }

    /** Writes what was promised beside what was observed. */
    public void measured(List<Item> items, StagesFormat format, OutputStream out) throws IOException {
        write(items, savings(items), format, out);
    }

    private void write(List<Item> items, NamedTable shown, StagesFormat format, OutputStream out) throws IOException {
        if (format == StagesFormat.XLSX) {
            new Workbook(List.of(shown), language).write(out);
            return;
        }
        PrintWriter writer = writer(out);
        switch (format) {
            case TEXT -> {
                if (!items.isEmpty()) {
                    new TextTable(shown, language).write(writer);
                }
            }
            case CSV -> table(items).write(writer);
            default ->
                JsonText.write(
                        new Document(
                                JsonText.SCHEMA_VERSION,
                                items.stream().map(ItemJson::of).toList()),
                        writer);
        }
        writer.flush();
    }

    private static PrintWriter writer(OutputStream out) {
        return new PrintWriter(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
    }

    private static CsvTable table(List<Item> items) {
        return new CsvTable(
                StagesFile.COLUMNS, items.stream().map(StagesFile::cells).toList());
    }

    private NamedTable dates(List<Item> items) {
        return NamedTable.of(
                Bilingual.of("Theo dõi", "Stages"),
                List.of(
                        Column.of("code", "Mã", "Code", Item::code),
                        Column.of("title", "Tên", "Title", Item::title),
                        Column.of("item", "Nội dung", "Item", Item::item),
                        Column.of(
                                "stage",
                                "Giai đoạn",
                                "Stage",
                                item -> item.stage().label().in(language)),
                        Column.of("unit", "Đơn vị", "Unit", Item::unit),
                        Column.of("instrument", "Văn bản", "Instrument", Item::instrument),
                        day("due", "Hạn", "Due", Item::due),
                        day("in_force", "Có hiệu lực", "In force", Item::inForce),
                        Column.of("promised", "Dự kiến (đồng/năm)", "Promised (VND a year)", Item::promised)),
                items);
    }

    private NamedTable savings(List<Item> items) {
        return NamedTable.of(
                Bilingual.of("Kết quả đo", "Measured"),
                List.of(
                        Column.of("code", "Mã", "Code", Item::code),
                        Column.of("title", "Tên", "Title", Item::title),
                        day("measured", "Ngày đo", "Measured", Item::measured),
                        Column.of("promised", "Dự kiến (đồng/năm)", "Promised (VND a year)", Item::promised),
                        Column.of("observed", "Thực tế (đồng/năm)", "Observed (VND a year)", Item::observed),
                        Column.of("surplus", "Chênh lệch", "Difference", Item::surplus),
                        Column.of("kept", "Thực tế/dự kiến (%)", "Observed/promised (%)", StagesWriter::kept)),
                items);
    }

    private Column<Item> day(String name, String vi, String en, Function<Item, @Nullable LocalDate> day) {
        return Column.of(name, vi, en, item -> {
            LocalDate date = day.apply(item);
            return date == null ? null : PeriodWords.day(date, language);
        });
    }

    private static @Nullable BigDecimal kept(Item item) {
        BigDecimal kept = item.kept();
        return kept == null ? null : kept.movePointRight(2).setScale(2, java.math.RoundingMode.HALF_UP);
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    /** Returns the sums over items of which both savings are known, in a sentence. */
    public static Bilingual sum(List<Item> items) {
        List<Item> both = items.stream().filter(item -> item.surplus() != null).toList();
        BigDecimal promised = sum(both, Item::promised);
        BigDecimal observed = sum(both, Item::observed);
        Item whole = new Item("", "", "", Stage.MEASURED, "", "", null, null, null, null, promised, observed, null, "");
        BigDecimal kept = kept(whole);
        return Bilingual.of(
                "Cộng %d/%d hạng mục biết cả hai: dự kiến %s, thực tế %s đồng/năm%s.",
                "%d of %d items of which both are known: promised %s, observed %s VND a year%s.",
                both.size(),
                items.size(),
                money(promised),
                money(observed),
                kept == null ? "" : new Bilingual(percent(kept, Language.VIETNAMESE), percent(kept, Language.ENGLISH)));
    }

    private static String percent(BigDecimal kept, Language language) {
        return " (" + vn.gon.text.Numbers.percent(kept.movePointLeft(2), 2, language) + ")";
    }

    private static Bilingual money(BigDecimal amount) {
        return new Bilingual(
                vn.gon.text.Numbers.number(amount, 0, Language.VIETNAMESE),
                vn.gon.text.Numbers.number(amount, 0, Language.ENGLISH));
    }

    private static BigDecimal sum(List<Item> items, Function<Item, @Nullable BigDecimal> amount) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Item item : items) {
            BigDecimal each = amount.apply(item);
            sum = each == null ? sum : sum.add(each);
        }
        return sum;
    }
}
