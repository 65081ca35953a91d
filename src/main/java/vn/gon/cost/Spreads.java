package vn.gon.cost;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.gon.catalog.Origin;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;
import vn.gon.text.Kebab;

/**
 * How uncertain numbers are, by their origin, where nobody has given them bounds of their own.
 *
 * @param shape how values spread between the bounds
 * @param parameters widths of parameters by origin
 * @param filings widths of the numbers of filings by origin
 */
public record Spreads(Shape shape, Map<Origin, Width> parameters, Map<Origin, Width> filings) {

    /** The name of the file in the folder of cost data. */
    public static final String FILE = "uncertainty.yaml";

    private static final String FILINGS = "filings-";

    public Spreads {
        parameters = Map.copyOf(parameters);
        filings = Map.copyOf(filings);
    }

    /**
     * The bounds of a value, as multiples of it.
     *
     * @param low between 0 and 1
     * @param high at least 1
     */
    public record Width(BigDecimal low, BigDecimal high) {}

    /**
     * Reads the file of widths.
     *
     * @throws InvalidInput with every mistake in it
     */
    public static Spreads read(Path file) {
        return SpreadsFile.read(file);
    }

    /** Returns the name of the input that multiplies all numbers of filings of one origin. */
    public static String filings(Origin origin) {
        return FILINGS + Kebab.of(origin);
    }

    /**
     * Returns the inputs of a model with their ranges, by name, and then those of the numbers of filings.
     *
     * @param origins origins of the numbers of filings that occur
     */
    public List<Uncertain> of(CostModel model, Collection<Origin> origins) {
        List<Uncertain> inputs = new ArrayList<>();
        model.inputs().forEach(parameter -> inputs.add(uncertain(parameter)));
        origins.stream().distinct().sorted().forEach(origin -> inputs.add(uncertain(origin)));
        return inputs;
    }

    private Uncertain uncertain(Parameter parameter) {
        Width width = Objects.requireNonNull(parameters.get(parameter.basis()));
        BigDecimal central = parameter.value();
        BigDecimal low = parameter.low() == null ? central.multiply(width.low) : parameter.low();
        BigDecimal high = parameter.high() == null ? central.multiply(width.high) : parameter.high();
        boolean share = parameter.unit().equals(Need.SHARE);
        return new Uncertain(
                parameter.id(),
                parameter.title(),
                parameter.unit(),
                parameter.basis(),
                low,
                central,
                share ? high.min(BigDecimal.ONE) : high);
    }

    private Uncertain uncertain(Origin origin) {
        Width width = Objects.requireNonNull(filings.get(origin));
        Bilingual title = Bilingual.of(
                "Số hồ sơ một năm (nguồn: %s), cùng nhân với",
                "Filings a year (origin: %s), all times", origin.label());
        return new Uncertain(filings(origin), title, "×", origin, width.low, BigDecimal.ONE, width.high);
    }
}
