package vn.gon.report;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.gon.index.Answer;
import vn.gon.index.Hit;
import vn.gon.index.Marked;
import vn.gon.index.RegulationKind;
import vn.gon.text.Kebab;

/** The answer to a search as a page, an object or a table. What was found is marked with «». */
public final class SearchResults {

    private static final String OPEN = "«";
    private static final String CLOSE = "»";
    private static final String BOLD = "\u001b[1;33m";
    private static final String PLAIN = "\u001b[0m";
    private static final List<String> COLUMNS =
            List.of("query", "rank", "code", "title", "score", "agency", "kind", "snippet");

    private record Found(
            String code, String title, BigDecimal score, String agency, RegulationKind kind, String snippet) {}

    private record View(int schemaVersion, String query, List<Found> hits) {}

    private final Answer answer;

    public SearchResults(Answer answer) {
        this.answer = answer;
    }

    /** Returns the answer itself. */
    public Answer answer() {
        return answer;
    }

    /** Writes the answer in a format; with {@code colour} the marks on a page are colours of the terminal. */
    public void write(TableFormat format, boolean colour, PrintWriter out) {
        switch (format) {
            case TEXT -> out.print(page(colour));
            case JSON -> JsonText.write(view(), out);
            case CSV -> new CsvTable(COLUMNS, rows()).write(out);
        }
    }

    /** Writes the answer as one line of JSON, at once. */
    public void writeLine(PrintWriter out) {
        out.print(JsonText.line(view()) + "\n");
        out.flush();
    }

    private View view() {
        return new View(
                JsonText.SCHEMA_VERSION,
                answer.query(),
                answer.hits().stream().map(SearchResults::found).toList());
    }

    private static Found found(Hit hit) {
        return new Found(
                hit.code(), hit.title().text(), hit.score(), hit.agency(), hit.kind(), marked(snippet(hit), false));
    }

    private List<List<Object>> rows() {
        List<List<Object>> rows = new ArrayList<>();
        for (Hit hit : answer.hits()) {
            Found found = found(hit);
            rows.add(List.of(
                    answer.query(),
                    rows.size() + 1,
                    found.code(),
                    found.title(),
                    found.score(),
                    found.agency(),
                    Kebab.of(found.kind()),
                    found.snippet()));
        }
        return rows;
    }

    private String page(boolean colour) {
        StringBuilder page = new StringBuilder();
        int rank = 1;
        for (Hit hit : answer.hits()) {
            page.append(rank < 10 ? " " : "")
                    .append(rank++)
                    .append(". ")
                    .append(hit.code())
                    .append("  ");
            page.append(marked(hit.title(), colour)).append('\n');
            page.append("    ").append(hit.agency()).append('\n');
            if (!hit.snippet().text().isEmpty()) {
                page.append("    ").append(marked(hit.snippet(), colour)).append('\n');
            }
        }
        return page.toString();
    }

    /** What only the title answers is shown there. */
    private static Marked snippet(Hit hit) {
        return hit.snippet().text().isEmpty() ? hit.title() : hit.snippet();
    }

    private static String marked(Marked text, boolean colour) {
        return colour ? text.in(BOLD, PLAIN) : text.in(OPEN, CLOSE);
    }
}
