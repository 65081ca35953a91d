package vn.gon.statistics;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.Days;
import vn.gon.index.CatalogIndex;
import vn.gon.intake.ForeignFile;
import vn.gon.intake.TableRow;
import vn.gon.intake.UserTable;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;
import vn.gon.text.Place;
import vn.gon.text.Problem;

/**
 * Takes complaints and proposals from tables of other systems. Privacy first: columns with personal data are never looked into,
 * columns that nobody knows are left out, and what looks personal in a text is masked before anything else is done with it.
 */
public final class FeedbackImport {

    private static final int ID_LENGTH = 12;

    private final FeedbackWords words = FeedbackWords.BUILT_IN;
    private final Linking linking;
    private final Consumer<Problem> problems;
    private final TreeMap<String, Remark> remarks = new TreeMap<>();
    private final Map<PersonalData, Integer> dropped = new EnumMap<>(PersonalData.class);
    private final Map<PersonalData, Integer> masked = new EnumMap<>(PersonalData.class);
    private final Set<String> unused = new TreeSet<>();
    private final List<Remark> unlinked = new ArrayList<>();
    private int read;
    private int rejected;
    private int known;
    private int byCode;

    private FeedbackImport(Linking linking, Collection<Remark> kept, Consumer<Problem> problems) {
        this.linking = linking;
        this.problems = problems;
        kept.forEach(remark -> remarks.put(remark.id(), remark));
    }

    /**
     * What became of the rows.
     *
     * @param remarks all remarks, those kept before too, sorted
     * @param read rows read
     * @param rejected rows without a text
     * @param known rows that were kept before
     * @param linked rows linked to a procedure by a code
     * @param found rows linked by search
     * @param unlinked new remarks that nobody can link, sorted
     * @param dropped cells of personal data left out, by kind
     * @param masked pieces of personal data masked in texts, by kind
     * @param unused columns left out because nobody knows what they hold
     */
    public record Result(
            List<Remark> remarks,
            int read,
            int rejected,
            int known,
            int linked,
            int found,
            List<Remark> unlinked,
            Map<PersonalData, Integer> dropped,
            Map<PersonalData, Integer> masked,
            Set<String> unused) {}

    /**
     * Reads tables.
     *
     * @param index the register to search
     * @param codes the codes of its procedures
     * @param kept what was kept before
     * @throws InvalidInput if a file is no table or has no column of texts
     */
    public static Result run(
            List<ForeignFile> files,
            CatalogIndex index,
            Set<String> codes,
            Collection<Remark> kept,
            Consumer<Problem> problems) {
        FeedbackImport run = new FeedbackImport(new Linking(index, codes), kept, problems);
        files.forEach(run::read);
        int imported = run.read - run.rejected - run.known;
        return new Result(
                run.remarks.values().stream().sorted().toList(),
                run.read,
                run.rejected,
                run.known,
                run.byCode,
                imported - run.byCode - run.unlinked.size(),
                run.unlinked.stream().sorted().toList(),
                run.dropped,
                run.masked,
                run.unused);
    }

    private void read(ForeignFile file) {
        UserTable table = UserTable.read(file);
        Map<String, Integer> columns = columns(file, table.headings());
        Map<String, Integer> occurrences = new HashMap<>();
        for (TableRow row : table.rows()) {
            read++;
            countDropped(table.headings(), row);
            Cells cells = new Cells(columns, row);
            PersonalData.Clean clean = PersonalData.mask(oneLine(cells.text("text")));
            if (clean.text().isBlank()) {
                rejected++;
                problems.accept(Problem.at(
                        Place.of(file.name(), row.line()),
                        "",
                        Bilingual.of("dòng không có nội dung phản ánh.", "the row has no text.")));
            } else {
                add(file, cells, clean, occurrences);
            }
        }
    }

    private void add(ForeignFile file, Cells cells, PersonalData.Clean clean, Map<String, Integer> occurrences) {
        LocalDate date = date(file, cells);
        String agency = PersonalData.mask(oneLine(cells.text("agency"))).text();
        String procedure = PersonalData.mask(oneLine(cells.text("procedure"))).text();
        String what = String.join("\n", String.valueOf(date), agency, cells.text("code"), procedure, clean.text());
        String id = hash(what + "\n" + occurrences.merge(what, 1, Integer::sum));
        clean.masked().forEach((kind, count) -> masked.merge(kind, count, Integer::sum));
        if (remarks.containsKey(id)) {
            known++;
            return;
        }
        Linking.Link link = linking.find(cells.text("code"), procedure, clean.text());
        Remark remark = new Remark(
                id,
                link.isSure() ? link.code() : "",
                date,
                agency,
                words.topic(clean.text()),
                clean.text(),
                link.confidence(),
                String.valueOf(file.path().getFileName()));
        remarks.put(id, remark);
        if (!remark.isLinked()) {
            unlinked.add(remark);
        } else if (link.byCode()) {
            byCode++;
        }
    }

    private Map<String, Integer> columns(ForeignFile file, List<String> headings) {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            String heading = headings.get(i);
            int at = i;
            if (words.personal(heading).isEmpty()) {
                words.field(heading)
                        .filter(field -> !columns.containsKey(field))
                        .ifPresentOrElse(field -> columns.put(field, at), () -> unused.add(heading));
            }
        }
        unused.remove("");
        if (!columns.containsKey("text")) {
            throw InvalidInput.of(
                    file.name(),
                    Bilingual.of(
                            "không thấy cột nội dung phản ánh (thấy: %s); hãy đặt tên một cột là “Nội dung”.",
                            "no column of texts was found (seen: %s); call one \"Nội dung\" or \"text\".",
                            String.join(" | ", headings)));
        }
        return columns;
    }

    private void countDropped(List<String> headings, TableRow row) {
        for (int i = 0; i < headings.size(); i++) {
            if (!row.cell(i).isBlank()) {
                words.personal(headings.get(i)).ifPresent(kind -> dropped.merge(kind, 1, Integer::sum));
            }
        }
    }

    private @Nullable LocalDate date(ForeignFile file, Cells cells) {
        String text = cells.text("date").strip();
        if (text.isEmpty()) {
            return null;
        }
        LocalDate date = Days.parse(text.split("[ T]", 2)[0]);
        LocalDate last =
                date == null && text.contains(" ") ? Days.parse(text.substring(text.lastIndexOf(' ') + 1)) : date;
        if (last == null) {
            problems.accept(Problem.at(
                    Place.of(file.name(), cells.row().line()),
                    text,
                    Bilingual.of(
                            "“%s” %s Phản ánh được giữ, không có ngày.",
                            "\"%s\": %s The text is kept, without a date.", text, Days.REFUSED)));
        }
        return last;
    }

    /** The cells of a row by what they hold. */
    private record Cells(Map<String, Integer> columns, TableRow row) {
        String text(String field) {
            Integer at = columns.get(field);
            return at == null ? "" : row.cell(at);
        }
    }

    private static String oneLine(String text) {
        return vn.gon.text.VietnameseText.nfc(text).strip().replaceAll("\\s+", " ");
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, ID_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
