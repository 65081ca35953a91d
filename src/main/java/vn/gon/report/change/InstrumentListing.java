package vn.gon.report.change;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.gon.change.InstrumentUse;
import vn.gon.regulation.InstrumentLevel;
import vn.gon.regulation.InstrumentType;
import vn.gon.regulation.LegalInstrument;
import vn.gon.report.CsvTable;
import vn.gon.report.JsonText;
import vn.gon.report.ShownText;
import vn.gon.report.TableFormat;
import vn.gon.text.Bilingual;
import vn.gon.text.Kebab;
import vn.gon.text.Language;
import vn.gon.text.Numbers;

/** The legal instruments that a register rests on, as text, JSON or CSV. */
public final class InstrumentListing {

    private static final List<String> COLUMNS = List.of(
            "number",
            "state",
            "type",
            "level",
            "title",
            "issuer",
            "business",
            "procedures",
            "conditions",
            "agencies",
            "left",
            "disappears");
    private static final int TITLE = 80;

    private final List<InstrumentUse> uses;
    private final Language language;

    /**
     * Prepares a listing.
     *
     * @param uses every instrument of the table or cited, by number
     */
    public InstrumentListing(List<InstrumentUse> uses, Language language) {
        this.uses = List.copyOf(uses);
        this.language = language;
    }

    private record Row(
            String number,
            InstrumentUse.State state,
            @Nullable InstrumentType type,
            @Nullable InstrumentLevel level,
            @Nullable String title,
            @Nullable String issuer,
            boolean business,
            int procedures,
            int conditions,
            List<String> agencies,
            @Nullable Integer left,
            @Nullable Boolean disappears) {

        static Row of(InstrumentUse use) {
            LegalInstrument known = use.instrument();
            return new Row(
                    use.number(),
                    use.state(),
                    use.type(),
                    use.level(),
                    known == null ? null : known.title(),
                    known == null ? null : known.issuer(),
                    use.business(),
                    use.procedures(),
                    use.conditions(),
                    List.copyOf(use.agencies()),
                    use.left(),
                    use.left() == null ? null : use.disappears());
        }

        List<@Nullable Object> cells() {
            return Arrays.asList(
                    number,
                    Kebab.of(state),
                    type == null ? null : Kebab.of(type),
                    level == null ? null : Kebab.of(level),
                    title,
                    issuer,
                    business,
                    procedures,
                    conditions,
                    String.join("; ", agencies),
                    left,
                    disappears);
        }
    }

    private record Summary(
            long inTable,
            long inForce,
            long notKnownWhetherInForce,
            Business regulatingBusiness,
            long citedButRepealed,
            long citedButMissing,
            @Nullable Long disappearing,
            SortedMap<String, Business> businessByLevel,
            SortedMap<String, Business> businessByAgency) {}

    /** How many instruments regulate business: those in force, and those of which that is not known. */
    private record Business(long inForce, long notKnown) {

        static Business of(InstrumentUse use) {
            return use.state() == InstrumentUse.State.IN_FORCE ? new Business(1, 0) : new Business(0, 1);
        }

        Business plus(Business other) {
            return new Business(inForce + other.inForce, notKnown + other.notKnown);
        }
    }

    private record Document(int schemaVersion, Summary summary, List<Row> instruments) {}

    /** Writes the list, by number. */
    public void write(TableFormat format, PrintWriter out) {
        List<Row> rows = uses.stream().map(Row::of).toList();
        switch (format) {
            case TEXT -> text(out);
            case JSON -> JsonText.write(new Document(JsonText.SCHEMA_VERSION, summary(), rows), out);
            case CSV -> new CsvTable(COLUMNS, rows.stream().map(Row::cells).toList()).write(out);
        }
    }

    private long count(Predicate<InstrumentUse> which) {
        return uses.stream().filter(which).count();
    }

    private static boolean isInForce(InstrumentUse use) {
        return use.state() == InstrumentUse.State.IN_FORCE;
    }

    /** A repealed instrument regulates nothing; of one that the table lacks it is not known. */
    private static boolean regulatesBusiness(InstrumentUse use) {
        return use.state() != InstrumentUse.State.REPEALED && use.cited() > 0 && use.business();
    }

    private static boolean isCitedAnd(InstrumentUse use, InstrumentUse.State state) {
        return use.cited() > 0 && use.state() == state;
    }

    private Summary summary() {
        boolean isReformed = uses.stream().anyMatch(use -> use.left() != null);
        return new Summary(
                count(use -> use.instrument() != null),
                count(InstrumentListing::isInForce),
                count(use -> use.state() == InstrumentUse.State.UNKNOWN),
                uses.stream()
                        .filter(InstrumentListing::regulatesBusiness)
                        .map(Business::of)
                        .reduce(new Business(0, 0), Business::plus),
                count(use -> isCitedAnd(use, InstrumentUse.State.REPEALED)),
                count(use -> isCitedAnd(use, InstrumentUse.State.MISSING)),
                isReformed ? count(InstrumentUse::disappears) : null,
                business(use -> List.of(use.level() == null ? "" : Kebab.of(use.level()))),
                business(use -> List.copyOf(use.agencies())));
    }

    private SortedMap<String, Business> business(Function<InstrumentUse, List<String>> of) {
        SortedMap<String, Business> sums = new TreeMap<>();
        uses.stream()
                .filter(InstrumentListing::regulatesBusiness)
                .forEach(use -> of.apply(use).forEach(key -> sums.merge(key, Business.of(use), Business::plus)));
        return sums;
    }

    private void text(PrintWriter out) {
        Summary sums = summary();
        line(
                out,
                Bilingual.of(
                        "Văn bản trong bảng: %s; còn hiệu lực %s, chưa rõ hiệu lực %s",
                        "Instruments in the table: %s; in force %s, not known whether in force %s",
                        n(sums.inTable),
                        n(sums.inForce),
                        n(sums.notKnownWhetherInForce)));
        line(
                out,
                Bilingual.of(
                        "Đang quy định hoạt động kinh doanh (có thủ tục của doanh nghiệp hoặc điều kiện kinh doanh viện dẫn): còn hiệu lực %s, chưa rõ hiệu lực %s",
                        "Regulating business (cited by procedures of businesses or by business conditions): in force %s, not known whether in force %s",
                        n(sums.regulatingBusiness.inForce),
                        n(sums.regulatingBusiness.notKnown)));
        line(
                out,
                Bilingual.of(
                        "Được viện dẫn nhưng đã hết hiệu lực: %s; được viện dẫn nhưng không có trong bảng: %s",
                        "Cited but repealed: %s; cited but missing from the table: %s",
                        n(sums.citedButRepealed),
                        n(sums.citedButMissing)));
        if (sums.disappearing != null) {
            line(
                    out,
                    Bilingual.of(
                            "Không còn quy định nào viện dẫn sau phương án: %s (trong phạm vi danh mục; văn bản có thể còn nội dung khác)",
                            "No longer cited by anything with the package: %s (as far as the register goes; an instrument may hold more)",
                            n(sums.disappearing)));
        }
        table(
                out,
                Bilingual.of("Quy định kinh doanh, theo cấp ban hành", "Regulating business, by level"),
                business(this::byLevel));
        table(
                out,
                Bilingual.of(
                        "Quy định kinh doanh, theo cơ quan quản lý quy định (một văn bản có thể tính ở nhiều cơ quan)",
                        "Regulating business, by agency (one may count for several)"),
                sums.businessByAgency);
        list(
                out,
                Bilingual.of("Đã hết hiệu lực mà còn viện dẫn", "Repealed and still cited"),
                use -> isCitedAnd(use, InstrumentUse.State.REPEALED));
        list(
                out,
                Bilingual.of("Viện dẫn mà không có trong bảng", "Cited and missing from the table"),
                use -> isCitedAnd(use, InstrumentUse.State.MISSING));
        list(
                out,
                Bilingual.of("Không còn được viện dẫn sau phương án", "No longer cited with the package"),
                InstrumentUse::disappears);
    }

    private List<String> byLevel(InstrumentUse use) {
        InstrumentLevel level = use.level();
        return List.of(
                level == null
                        ? Bilingual.of("không có trong bảng", "missing from the table")
                                .in(language)
                        : level.label().in(language));
    }

    private void table(PrintWriter out, Bilingual title, SortedMap<String, Business> rows) {
        if (rows.isEmpty()) {
            return;
        }
        line(out, Bilingual.of("\n%s", "\n%s", title));
        row(
                out,
                Bilingual.of("còn h.lực", "in force").in(language),
                Bilingual.of("chưa rõ", "unknown").in(language),
                "");
        rows.forEach((name, count) -> row(out, n(count.inForce), n(count.notKnown), ShownText.clean(name)));
    }

    private static void row(PrintWriter out, String inForce, String notKnown, String name) {
        out.print(String.format(Locale.ROOT, "  %9s  %9s  %s", inForce, notKnown, name)
                        .stripTrailing() + "\n");
    }

    private void list(PrintWriter out, Bilingual title, Predicate<InstrumentUse> which) {
        List<InstrumentUse> listed = uses.stream().filter(which).toList();
        if (listed.isEmpty()) {
            return;
        }
        line(out, Bilingual.of("\n%s", "\n%s", title));
        for (InstrumentUse use : listed) {
            LegalInstrument known = use.instrument();
            String name = known == null || known.title() == null ? "" : "  " + known.title();
            out.print("  " + ShownText.clean(use.number()) + ShownText.shortened(ShownText.clean(name), TITLE)
                    + Bilingual.of("  (%s quy định viện dẫn)", "  (cited by %s)", n(use.cited()))
                            .in(language)
                    + "\n");
        }
    }

    private String n(long count) {
        return Numbers.number(BigDecimal.valueOf(count), 0, language);
    }

    private void line(PrintWriter out, Bilingual text) {
        out.print(text.in(language) + "\n");
    }
}
