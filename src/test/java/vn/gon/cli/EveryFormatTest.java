package vn.gon.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.gon.report.workbook.Cells;

/** One run tells the same figures in every format; JSON is what the others are compared with. */
class EveryFormatTest {

    private static final Pattern GROUPING = Pattern.compile("(?<=\\d)[.,](?=\\d{3}(?!\\d))");

    @TempDir
    private static Path folder;

    private static JsonNode json;
    private static Map<String, List<String>> records;

    /** What a format holds; unlike the others, the dossier tells of an agency only what its items save. */
    private enum Part {
        HEADLINE,
        AGENCIES,
        AGENCIES_SAVING,
        CANDIDATES
    }

    @BeforeAll
    static void oneRun() throws IOException {
        Map<String, String> shipped = Map.of(
                "LANG", "vi_VN.UTF-8", "GON_HOME", Path.of("").toAbsolutePath().toString());
        List<String> arguments = new ArrayList<>(List.of("report", "--dossier", "dossier"));
        for (ReportFormat format : ReportFormat.values()) {
            arguments.addAll(List.of("--out", format + "=" + format.fileName()));
        }
        Run run = Run.gon(folder, "", shipped, arguments.toArray(new String[0]));
        assertThat(run.code()).as(run.err()).isZero();
        json = new JsonMapper().readTree(folder.resolve("report.json").toFile());
        records = new TreeMap<>(Map.of(
                "html", html(),
                "markdown", Files.readAllLines(folder.resolve("report.md")),
                "csv", csv("candidates.csv"),
                "summary-csv", csv("summary.csv"),
                "xlsx", xlsx(),
                "docx", docx()));
        records.replaceAll((format, lines) -> lines.stream()
                .map(line -> GROUPING.matcher(line).replaceAll(""))
                .toList());
    }

    static Stream<Arguments> whatEachFormatHolds() {
        return Stream.of(
                arguments("html", Part.HEADLINE),
                arguments("html", Part.AGENCIES),
                arguments("html", Part.CANDIDATES),
                arguments("markdown", Part.HEADLINE),
                arguments("markdown", Part.AGENCIES),
                arguments("markdown", Part.CANDIDATES),
                arguments("csv", Part.CANDIDATES),
                arguments("summary-csv", Part.HEADLINE),
                arguments("summary-csv", Part.AGENCIES),
                arguments("xlsx", Part.HEADLINE),
                arguments("xlsx", Part.AGENCIES),
                arguments("xlsx", Part.CANDIDATES),
                arguments("docx", Part.HEADLINE),
                arguments("docx", Part.AGENCIES_SAVING),
                arguments("docx", Part.CANDIDATES));
    }

    @ParameterizedTest
    @MethodSource("whatEachFormatHolds")
    void theFiguresAreThoseOfTheJson(String format, Part part) {
        Map<String, List<String>> expected = switch (part) {
            case HEADLINE -> Map.of("", change(json.at("/summary/annual")));
            case AGENCIES -> agencies(false);
            case AGENCIES_SAVING -> agencies(true);
            case CANDIDATES -> candidates();
        };
        assertThat(expected).isNotEmpty();
        expected.forEach((name, figures) -> assertThat(tells(format, name, figures))
                .as("%s tells %s of “%s”", format, figures, name)
                .isTrue());
    }

    /** The headline may stand in several records, everything else in one that names what it is about. */
    private static boolean tells(String format, String name, List<String> figures) {
        List<String> lines = records.getOrDefault(format, List.of());
        if (name.isEmpty()) {
            return figures.stream().allMatch(figure -> lines.stream().anyMatch(line -> holds(line, List.of(figure))));
        }
        return lines.stream()
                .filter(line -> line.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT)))
                .anyMatch(line -> holds(line, figures));
    }

    private static boolean holds(String line, List<String> figures) {
        List<String> words = Arrays.asList(line.split("[^0-9-]+"));
        int from = 0;
        for (String figure : figures) {
            int at = words.subList(from, words.size()).indexOf(figure);
            if (at < 0) {
                return false;
            }
            from += at + 1;
        }
        return true;
    }

    private static List<String> change(JsonNode annual) {
        return List.of(
                annual.get("before").asText(),
                annual.get("after").asText(),
                annual.get("saved").asText());
    }

    private static Map<String, List<String>> agencies(boolean onlySaving) {
        Map<String, List<String>> agencies = new TreeMap<>();
        for (JsonNode agency : json.get("agencies")) {
            JsonNode annual = agency.path("annual");
            boolean shown = annual.isObject() && annual.get("saved").asLong() != 0;
            if (shown) {
                List<String> figures = change(annual);
                agencies.put(agency.get("agency").asText(), onlySaving ? figures.subList(2, 3) : figures);
            }
        }
        return agencies;
    }

    /** What each saves a year, or, where its filings are not known, on one filing. */
    private static Map<String, List<String>> candidates() {
        Map<String, List<String>> candidates = new TreeMap<>();
        for (JsonNode candidate : json.get("candidates")) {
            JsonNode benefit = candidate.get("benefit");
            String saved = benefit.path(benefit.has("annual") ? "annual" : "unit")
                    .get("saved")
                    .asText();
            if (!saved.equals("0")) {
                candidates.put(candidate.get("code").asText(), List.of(saved));
            }
        }
        return candidates;
    }

    private static List<String> html() throws IOException {
        String page = Files.readString(folder.resolve("report.html"));
        return Arrays.stream(page.split("</tr>|</div>"))
                .map(part -> part.replaceAll("<[^>]*>", " | ").replace("&nbsp;", " "))
                .toList();
    }

    /** Rows that are about the same follow each other: they are read as one. */
    private static List<String> csv(String name) throws IOException {
        Map<String, String> joined = new TreeMap<>();
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().get();
        for (CSVRecord row : format.parse(Files.newBufferedReader(folder.resolve(name)))) {
            String about = name.equals("summary.csv") ? row.get("name") : row.get("code");
            String figures = name.equals("summary.csv")
                    ? row.get("value")
                    : row.get("unit_saved") + " | " + row.get("annual_saved");
            joined.merge(about, about + " | " + figures, (one, other) -> one + " | " + other);
        }
        return List.copyOf(joined.values());
    }

    private static List<String> xlsx() {
        Cells cells = Cells.of(folder.resolve("report.xlsx"));
        return Stream.of("Tổng hợp", "Phương án")
                .flatMap(sheet -> cells.rows(sheet).stream())
                .map(row -> String.join(" | ", row))
                .toList();
    }

    /** Rows of tables, and paragraphs: those of an item together, and those of an agency up to its first item. */
    private static List<String> docx() throws IOException {
        List<String> all = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> found = Files.list(folder.resolve("dossier"))) {
            files = found.sorted().toList();
        }
        for (Path file : files) {
            try (InputStream in = Files.newInputStream(file);
                    XWPFDocument document = new XWPFDocument(in)) {
                StringBuilder open = new StringBuilder();
                for (IBodyElement element : document.getBodyElements()) {
                    if (element instanceof XWPFTable table) {
                        table.getRows()
                                .forEach(row -> all.add(String.join(
                                        " | ",
                                        row.getTableCells().stream()
                                                .map(cell -> cell.getText())
                                                .toList())));
                    } else if (element instanceof XWPFParagraph paragraph) {
                        if (startsAnew(paragraph.getText())) {
                            all.add(open.toString());
                            open.setLength(0);
                        }
                        open.append(paragraph.getText()).append(" | ");
                    }
                }
                all.add(open.toString());
            }
        }
        return all;
    }

    private static boolean startsAnew(String text) {
        return text.contains("(mã ") || text.matches("[A-ZĐ]{1,2}\\. .*");
    }
}
