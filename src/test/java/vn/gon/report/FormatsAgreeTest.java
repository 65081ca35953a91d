package vn.gon.report;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.gon.text.Language;

/** Reads the figures back out of every format and compares them with the report. */
class FormatsAgreeTest {

    private static final Report REPORT = Register.report();

    static Stream<Arguments> formatsThatListCandidates() {
        List<Arguments> all = new ArrayList<>();
        for (Language language : Language.values()) {
            for (Format format : List.of(Format.HTML, Format.MARKDOWN, Format.CSV, Format.JSON)) {
                all.add(Arguments.of(format, language));
            }
        }
        return all.stream();
    }

    static Stream<Arguments> formatsThatSumUp() {
        List<Arguments> all = new ArrayList<>();
        for (Language language : Language.values()) {
            for (Format format : List.of(Format.HTML, Format.MARKDOWN, Format.SUMMARY_CSV, Format.JSON)) {
                all.add(Arguments.of(format, language));
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("formatsThatListCandidates")
    void everyCandidateSavesTheSameInEveryFormat(Format format, Language language) throws IOException {
        Map<String, List<@Nullable BigDecimal>> expected = new TreeMap<>();
        for (Candidate candidate : REPORT.candidates()) {
            Candidate.Benefit benefit = requireNonNull(candidate.benefit());
            CostChange annual = benefit.annual();
            expected.put(
                    candidate.code(),
                    java.util.Arrays.asList(
                            Rounded.dong(annual == null ? null : annual.saved()),
                            Rounded.dong(benefit.unit().saved())));
        }
        assertThat(candidates(format, language)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("formatsThatSumUp")
    void theHeadlineFiguresAreTheSameInEveryFormat(Format format, Language language) throws IOException {
        CostChange annual = requireNonNull(REPORT.totals().annual());
        assertThat(headline(format, language))
                .containsExactly(
                        Rounded.dong(annual.before()), Rounded.dong(annual.after()), Rounded.dong(annual.saved()));
    }

    private static Map<String, List<@Nullable BigDecimal>> candidates(Format format, Language language)
            throws IOException {
        String text = ReportGoldensTest.written(REPORT, format, language);
        return switch (format) {
            case HTML ->
                matched(
                        text,
                        "<tr><td class=\"n\">\\d+</td><td><a href=\"#([^\"]+)\">.*?</td>\\s*<td class=\"n\">.*?</td>"
                                + "<td class=\"n\">.*?</td><td class=\"n\">(.*?)</td><td class=\"n\">(.*?)</td>");
            case MARKDOWN ->
                matched(
                        text,
                        "(?m)^\\| \\d+ \\| ([^|]+) \\| [^|]+ \\| [^|]+ \\| [^|]+ \\| [^|]+ \\| ([^|]+) \\| ([^|]+) \\| [^|]+ \\|$");
            case CSV -> ofCsv(text);
            default -> ofJson(text);
        };
    }

    private static Map<String, List<@Nullable BigDecimal>> matched(String text, String row) {
        Map<String, List<@Nullable BigDecimal>> found = new TreeMap<>();
        Matcher matcher =
                Pattern.compile(row, Pattern.DOTALL | Pattern.MULTILINE).matcher(text);
        while (matcher.find()) {
            found.put(matcher.group(1), java.util.Arrays.asList(figure(matcher.group(2)), figure(matcher.group(3))));
        }
        return found;
    }

    private static Map<String, List<@Nullable BigDecimal>> ofCsv(String text) throws IOException {
        Map<String, List<@Nullable BigDecimal>> found = new TreeMap<>();
        for (CSVRecord row : records(text)) {
            if (row.get("kind").equals("procedure")) {
                found.put(
                        row.get("code"),
                        java.util.Arrays.asList(figure(row.get("annual_saved")), figure(row.get("unit_saved"))));
            }
        }
        return found;
    }

    private static Map<String, List<@Nullable BigDecimal>> ofJson(String text) throws IOException {
        Map<String, List<@Nullable BigDecimal>> found = new TreeMap<>();
        for (JsonNode candidate : new JsonMapper().readTree(text).get("candidates")) {
            JsonNode benefit = candidate.get("benefit");
            found.put(
                    candidate.get("code").asText(),
                    java.util.Arrays.asList(
                            figure(benefit.path("annual").path("saved").asText()),
                            figure(benefit.path("unit").path("saved").asText())));
        }
        return found;
    }

    private static List<@Nullable BigDecimal> headline(Format format, Language language) throws IOException {
        String text = ReportGoldensTest.written(REPORT, format, language);
        return switch (format) {
            case HTML -> figures(text, "<dt>[^<]+, (?:đồng/năm|VND a year)(?: \\(P5–P95\\))?</dt><dd>([^<]+)</dd>");
            case MARKDOWN -> figures(text, "(?m)^\\| [^|]+, (?:đồng/năm|VND a year)(?: \\(P5–P95\\))? \\| ([^|]+) \\|");
            case SUMMARY_CSV -> ofSummary(text);
            default -> ofSummaryJson(text);
        };
    }

    private static List<@Nullable BigDecimal> figures(String text, String pattern) {
        List<@Nullable BigDecimal> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            found.add(figure(matcher.group(1)));
        }
        return found;
    }

    private static List<@Nullable BigDecimal> ofSummary(String text) throws IOException {
        List<@Nullable BigDecimal> found = new ArrayList<>();
        for (CSVRecord row : records(text)) {
            if (row.get("scope").equals("register") && row.get("unit").equals("VND/year")) {
                found.add(figure(row.get("value")));
            }
        }
        return found;
    }

    private static List<@Nullable BigDecimal> ofSummaryJson(String text) throws IOException {
        JsonNode annual = new JsonMapper().readTree(text).get("summary").get("annual");
        return List.of(
                annual.get("before").decimalValue(),
                annual.get("after").decimalValue(),
                annual.get("saved").decimalValue());
    }

    private static List<CSVRecord> records(String text) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text))
                .getRecords();
    }

    /** Returns the number in a cell; null when the cell holds no number. */
    private static @Nullable BigDecimal figure(String cell) {
        String digits = cell.replaceAll("[^0-9-]", "");
        return digits.isEmpty() ? null : new BigDecimal(digits);
    }
}
