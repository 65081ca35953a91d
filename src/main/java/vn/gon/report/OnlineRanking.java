package vn.gon.report;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gon.audit.OnlineService;
import vn.gon.catalog.Origin;
import vn.gon.catalog.Volumes;
import vn.gon.cost.Filings;
import vn.gon.regulation.OnlineLevel;
import vn.gon.regulation.Procedure;
import vn.gon.text.Bilingual;
import vn.gon.text.Kebab;
import vn.gon.text.Language;
import vn.gon.text.Numbers;

/**
 * The procedures best suited to go online next: not wholly online, with nothing in the record that hinders it, the most
 * filed first (yearly filings; those with unknown filings come last). Of procedures filed equally often, or of which nobody
 * knows how often, the one with the most complaints and proposals comes first: they are evidence of a burden, but they count the
 * vocal and not the concerned, so they never outweigh filings.
 */
public final class OnlineRanking {

    private static final List<String> HEADER = List.of(
            "rank",
            "code",
            "name",
            "agency",
            "filings",
            "origin",
            "claimed",
            "service",
            "level",
            "not_stated",
            "feedback");

    private final List<Row> rows;
    private final Summary summary;

    private OnlineRanking(List<Row> rows, Summary summary) {
        this.rows = rows;
        this.summary = summary;
    }

    /**
     * A procedure in the ranking.
     *
     * @param rank its place, from 1
     * @param filings filings in an average year; null when not known
     * @param origin where the filings come from; null when they are not known
     * @param feedback complaints and proposals about it
     * @param claimed the level the register claims; null when it claims none
     * @param service the level the record describes; null when it does not tell
     * @param level level 1 to 4 of Decree 43/2011/NĐ-CP; null when the record does not tell
     * @param notStated parts of the record that would tell and are missing
     */
    private record Row(
            int rank,
            String code,
            String name,
            String agency,
            @Nullable BigDecimal filings,
            @Nullable Origin origin,
            int feedback,
            @Nullable OnlineLevel claimed,
            @Nullable OnlineLevel service,
            @Nullable Integer level,
            List<String> notStated) {

        Row at(int place) {
            return new Row(place, code, name, agency, filings, origin, feedback, claimed, service, level, notStated);
        }
    }

    /**
     * What was looked at.
     *
     * @param procedures procedures in the register
     * @param full procedures that are wholly online already
     * @param hindered procedures that the record says cannot be, for presence or papers handed in
     * @param suited procedures in the ranking
     * @param withoutVolume procedures in the ranking whose filings are not known
     */
    private record Summary(long procedures, long full, long hindered, long suited, long withoutVolume) {}

    private record Document(int schemaVersion, List<Row> procedures, Summary summary) {}

    /**
     * Returns the ranking of the procedures.
     *
     * @param feedback how many complaints and proposals there are, by code
     * @param most how many to rank at most; the rest is counted
     */
    public static OnlineRanking of(
            Stream<Procedure> procedures, Volumes volumes, Map<String, Integer> feedback, int most) {
        long[] seen = new long[3];
        List<Row> suited = procedures
                .peek(each -> seen[0]++)
                .flatMap(procedure -> row(procedure, volumes, feedback, seen).stream())
                .sorted(Comparator.comparing(Row::filings, Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder()))
                        .thenComparing(Row::feedback, Comparator.reverseOrder())
                        .thenComparing(Row::code))
                .toList();
        long unknown = suited.stream().filter(row -> row.filings() == null).count();
        List<Row> first = IntStream.range(0, Math.min(most, suited.size()))
                .mapToObj(i -> suited.get(i).at(i + 1))
                .toList();
        return new OnlineRanking(first, new Summary(seen[0], seen[1], seen[2], suited.size(), unknown));
    }

    private static Optional<Row> row(Procedure procedure, Volumes volumes, Map<String, Integer> feedback, long[] seen) {
        OnlineService online = new OnlineService(procedure);
        boolean hindered = !online.hindrances().isEmpty();
        OnlineLevel service = online.service();
        if (!hindered && (service == OnlineLevel.FULL || (service == null && procedure.online() == OnlineLevel.FULL))) {
            seen[1]++;
            return Optional.empty();
        }
        if (hindered) {
            seen[2]++;
            return Optional.empty();
        }
        Optional<Filings> filings = Filings.of(volumes.of(procedure.code()), procedure);
        return Optional.of(new Row(
                0,
                procedure.code(),
                procedure.name(),
                procedure.agency(),
                filings.map(Filings::count).map(OnlineRanking::rounded).orElse(null),
                filings.map(Filings::origin).orElse(null),
                feedback.getOrDefault(procedure.code(), 0),
                procedure.online(),
                service,
                online.level(),
                notStated(procedure)));
    }

    private static BigDecimal rounded(BigDecimal filings) {
        BigDecimal tenths = filings.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return tenths.scale() < 0 ? tenths.setScale(0) : tenths;
    }

    private static List<String> notStated(Procedure procedure) {
        return Stream.of(
                        procedure.channels() == null ? "channels" : "",
                        procedure.steps() == null ? "steps" : "",
                        procedure.cases() == null ? "cases" : "")
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Writes the ranking. */
    public void write(TableFormat format, Language language, PrintWriter out) {
        switch (format) {
            case TEXT -> writeText(language, out);
            case JSON -> JsonText.write(new Document(JsonText.SCHEMA_VERSION, rows, summary), out);
            case CSV ->
                new CsvTable(HEADER, rows.stream().map(OnlineRanking::cells).toList()).write(out);
        }
    }

    private static List<@Nullable Object> cells(Row row) {
        return Arrays.asList(
                row.rank(),
                row.code(),
                row.name(),
                row.agency(),
                row.filings(),
                word(row.origin()),
                word(row.claimed()),
                word(row.service()),
                row.level(),
                String.join(" ", row.notStated()),
                row.feedback());
    }

    private static @Nullable String word(@Nullable Enum<?> constant) {
        return constant == null ? null : Kebab.of(constant);
    }

    private void writeText(Language language, PrintWriter out) {
        for (Row row : rows) {
            Bilingual filings = row.filings() == null
                    ? Bilingual.of("chưa rõ số hồ sơ", "filings not known")
                    : Bilingual.of(
                            "%s hồ sơ/năm (%s)",
                            "%s filings a year (%s)",
                            Numbers.number(row.filings(), 1, language),
                            Optional.ofNullable(row.origin()).map(Origin::label).orElse(Bilingual.same("")));
            out.println("%4d  %s  %s".formatted(row.rank(), row.code(), row.name()));
            String complaints = row.feedback() == 0
                    ? ""
                    : Bilingual.of(" · %d phản ánh, kiến nghị", " · %d complaints and proposals", row.feedback())
                            .in(language);
            out.println("      %s · %s%s · %s"
                    .formatted(
                            row.agency(),
                            filings.in(language),
                            complaints,
                            state(row).in(language)));
        }
        out.println();
        out.println(Bilingual.of(
                        "Phù hợp để lên trực tuyến toàn trình: %d/%d thủ tục (chưa rõ số hồ sơ: %d, xếp cuối); đã toàn trình: %d; vướng bước phải có mặt hoặc phải nộp bản giấy: %d.",
                        "Suited to go fully online: %d of %d procedures (filings not known: %d, ranked last); fully online already: %d; hindered by presence or papers to hand in: %d.",
                        summary.suited(),
                        summary.procedures(),
                        summary.withoutVolume(),
                        summary.full(),
                        summary.hindered())
                .in(language));
    }

    private static Bilingual state(Row row) {
        if (row.service() != null) {
            return row.level() == null
                    ? row.service().label()
                    : Bilingual.of("%s, mức %d", "%s, level %d", row.service().label(), row.level());
        }
        return row.notStated().isEmpty()
                ? Bilingual.of(
                        "chưa nêu cách thanh toán hoặc trả kết quả", "payment or delivery of the result not stated")
                : Bilingual.of("chưa nêu: %s", "not stated: %s", String.join(", ", row.notStated()));
    }
}
