package vn.gon.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.gon.catalog.CsvFile;
import vn.gon.catalog.Magnitude;
import vn.gon.catalog.Origin;
import vn.gon.text.Bilingual;
import vn.gon.text.Kebab;
import vn.gon.text.Nearest;
import vn.gon.text.Problem;

/**
 * What other systems counted for the index: a table {@code period,agency,input,numerator,denominator,basis,source}. A row
 * without an agency is of the whole.
 */
public final class IndexInputs {

    /** No input is given. */
    public static final IndexInputs NONE = new IndexInputs(List.of());

    /** The columns, in order. */
    public static final List<String> COLUMNS =
            List.of("period", "agency", "input", "numerator", "denominator", "basis", "source");

    private final List<Input> inputs;

    private IndexInputs(List<Input> inputs) {
        this.inputs = List.copyOf(inputs);
    }

    /** A rate that another system counted. */
    record Input(
            Period period,
            String agency,
            String part,
            BigDecimal numerator,
            BigDecimal denominator,
            Origin basis,
            String source) {

        Amount amount() {
            return new Amount(numerator, denominator, null, basis, source, java.util.Set.of());
        }
    }

    /** Returns the inputs of a period. */
    List<Input> of(Period period) {
        return inputs.stream().filter(input -> input.period().equals(period)).toList();
    }

    /**
     * Reads the inputs.
     *
     * @param known the names of the rates that the index has
     * @param problems told of every row that is left out
     */
    public static IndexInputs read(CsvFile file, Collection<String> known, Consumer<Problem> problems) {
        List<Input> inputs = new ArrayList<>();
        Map<List<Object>, String> seen = new HashMap<>();
        file.read(COLUMNS.subList(0, 5), COLUMNS.subList(5, COLUMNS.size()), problems, row -> {
            Reader reader = new Reader(row, known, problems);
            reader.input(file.name()).filter(input -> reader.isNew(seen, input)).ifPresent(inputs::add);
        });
        return new IndexInputs(inputs);
    }

    /** Reads one row and tells what is wrong with it. */
    private record Reader(CsvFile.Row row, Collection<String> known, Consumer<Problem> problems) {

        Optional<Input> input(String file) {
            Optional<Period> period = Period.parse(row.text("period"));
            if (period.isEmpty()) {
                return wrong(row.text("period"), Period.REFUSED);
            }
            String part = row.text("input");
            if (!known.contains(part)) {
                return wrong(
                        part,
                        Bilingual.of(
                                "không có tiêu chí “%s”%s; các tiêu chí: %s.",
                                "there is no input \"%s\"%s; inputs: %s.",
                                part,
                                Nearest.didYouMean(part, known),
                                String.join(", ", known)));
            }
            Optional<BigDecimal> above = number(row.text("numerator"));
            Optional<BigDecimal> below = number(row.text("denominator"));
            if (above.isEmpty()
                    || below.isEmpty()
                    || below.get().signum() == 0
                    || above.get().compareTo(below.get()) > 0) {
                return wrong(
                        row.text("numerator") + "/" + row.text("denominator"),
                        Bilingual.of(
                                "numerator và denominator phải là số, denominator lớn hơn 0 và không nhỏ hơn numerator.",
                                "numerator and denominator must be numbers, the denominator above 0 and no less than the numerator."));
            }
            String basis = row.text("basis");
            Optional<Origin> origin = basis.isEmpty() ? Optional.of(Origin.MEASURED) : Kebab.find(Origin.class, basis);
            if (origin.isEmpty()) {
                return wrong(
                        basis,
                        Bilingual.of(
                                "basis phải là một trong: %s.",
                                "basis must be one of: %s.", String.join(", ", Kebab.all(Origin.class))));
            }
            String source = row.text("source").isEmpty() ? file : row.text("source");
            return Optional.of(
                    new Input(period.get(), row.text("agency"), part, above.get(), below.get(), origin.get(), source));
        }

        /** Rows of agencies and a row of the whole would count twice. */
        boolean isNew(Map<List<Object>, String> seen, Input input) {
            String kind = input.agency().isEmpty() ? "" : "agency";
            boolean twice = seen.put(List.of(input.period(), input.part(), input.agency()), "") != null;
            String other = seen.putIfAbsent(List.of(input.period(), input.part()), kind);
            if (twice || (other != null && !other.equals(kind))) {
                wrong(
                        input.part(),
                        Bilingual.of(
                                "tiêu chí này đã có số liệu của kỳ %s; mỗi cơ quan một dòng, hoặc chỉ một dòng không ghi cơ quan.",
                                "this input has figures of %s already; write a row for each agency, or one row without an agency.",
                                input.period()));
                return false;
            }
            return true;
        }

        private Optional<Input> wrong(String value, Bilingual message) {
            problems.accept(row.problem(value, message));
            return Optional.empty();
        }

        private static Optional<BigDecimal> number(String text) {
            try {
                BigDecimal number = new BigDecimal(text);
                return number.signum() < 0 || !Magnitude.isPlausible(number) ? Optional.empty() : Optional.of(number);
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        }
    }
}
