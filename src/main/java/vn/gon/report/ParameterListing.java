package vn.gon.report;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.Origin;
import vn.gon.cost.CostModel;
import vn.gon.cost.Parameter;
import vn.gon.text.Bilingual;
import vn.gon.text.Kebab;
import vn.gon.text.Language;
import vn.gon.text.Numbers;

/** The parameter values that a cost rests on, each with its unit, date, basis and source. */
public final class ParameterListing {

    private static final List<String> COLUMNS =
            List.of("id", "title", "value", "unit", "from", "basis", "source", "low", "high");
    private static final int DECIMALS = 3;

    private final CostModel model;
    private final Language language;

    public ParameterListing(CostModel model, Language language) {
        this.model = model;
        this.language = language;
    }

    private record Document(int schemaVersion, String profile, LocalDate date, List<Parameter> parameters) {}

    /** Writes the values; in JSON and CSV they are exact. */
    public void write(TableFormat format, PrintWriter out) {
        switch (format) {
            case TEXT -> writeText(out);
            case JSON -> writeJson(out);
            case CSV -> writeCsv(out);
        }
    }

    private void writeText(PrintWriter out) {
        for (Parameter parameter : model.parameters()) {
            out.print(String.format(
                    Locale.ROOT,
                    "%-33s %15s %-16s %-10s  %-22s %s\n",
                    parameter.id(),
                    Numbers.number(parameter.value(), DECIMALS, language),
                    UnitWords.of(parameter.unit()).in(language),
                    parameter.from(),
                    parameter.basis().label().in(language),
                    parameter.title().in(language)));
            out.print("    " + bounds(parameter) + parameter.source() + "\n");
        }
        long assumed = model.parameters().stream()
                .filter(parameter -> parameter.basis() == Origin.ASSUMED)
                .count();
        out.print(Bilingual.of(
                        "\n%d tham số, trong đó %d là giả định; giá trị tính đến %s\n",
                        "\n%d parameters, %d of them assumed; values as of %s\n",
                        model.parameters().size(),
                        assumed,
                        model.date())
                .in(language));
    }

    private String bounds(Parameter parameter) {
        return parameter.low() == null || parameter.high() == null
                ? ""
                : "[" + Numbers.number(parameter.low(), DECIMALS, language) + " – "
                        + Numbers.number(parameter.high(), DECIMALS, language) + "] ";
    }

    private void writeJson(PrintWriter out) {
        JsonText.write(new Document(JsonText.SCHEMA_VERSION, CostModel.PROFILE, model.date(), model.parameters()), out);
    }

    private void writeCsv(PrintWriter out) {
        List<List<@Nullable Object>> rows = model.parameters().stream()
                .map(parameter -> Arrays.<@Nullable Object>asList(
                        parameter.id(),
                        parameter.title().in(language),
                        parameter.value(),
                        parameter.unit(),
                        parameter.from().toString(),
                        Kebab.of(parameter.basis()),
                        parameter.source(),
                        parameter.low(),
                        parameter.high()))
                .toList();
        new CsvTable(COLUMNS, rows).write(out);
    }
}
