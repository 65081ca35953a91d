package vn.gon.cost;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;
import vn.gon.text.Place;
import vn.gon.text.Problem;

/** The values in force on one day of the parameters that the model uses. */
final class Parameters {

    private final CostRules rules;
    private final @Nullable LocalDate day;
    private final Map<String, Parameter> inForce = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private Parameters(CostRules rules, @Nullable LocalDate day) {
        this.rules = rules;
        this.day = day;
    }

    /**
     * Picks the values in force.
     *
     * @param day the day; empty for the last value of each series
     * @throws InvalidInput if a series begins after the day, with every such series
     */
    static Parameters on(CostRules rules, Optional<LocalDate> day) {
        Parameters parameters = new Parameters(rules, day.orElse(null));
        for (Need need : Need.values()) {
            parameters.pick(need.id());
        }
        for (PaperKind kind : rules.papers().all()) {
            parameters.pick(kind.minutes());
            if (kind.price() != null) {
                parameters.pick(kind.price());
            }
        }
        rules.papers().conditionalShare().ifPresent(parameters::pick);
        if (!parameters.problems.isEmpty()) {
            throw new InvalidInput(parameters.problems);
        }
        return parameters;
    }

    Parameter get(Need need) {
        return get(need.id());
    }

    Parameter get(String id) {
        return Objects.requireNonNull(inForce.get(id));
    }

    /** Returns all of them, and what quotients are worked out from, by name. */
    Collection<Parameter> all() {
        return List.copyOf(inForce.values());
    }

    /** Returns the day asked for, or the first day on which all these values hold. */
    LocalDate day() {
        return day != null
                ? day
                : inForce.values().stream()
                        .map(Parameter::from)
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
    }

    private void pick(String id) {
        if (inForce.containsKey(id)) {
            return;
        }
        ParameterSeries series = series(id);
        ParameterSeries.Quotient quotient = series.quotient();
        if (quotient == null) {
            series.on(day).ifPresentOrElse(value -> inForce.put(id, value), () -> gap(series));
            return;
        }
        pick(quotient.of());
        pick(quotient.by());
        Parameter of = inForce.get(quotient.of());
        Parameter by = inForce.get(quotient.by());
        if (of != null && by != null) {
            inForce.put(id, quotient(series, of, by));
        }
    }

    /** Returns the same parameters but for some values; what is worked out from them is worked out anew. */
    Parameters with(Map<String, BigDecimal> values, String by) {
        Parameters changed = new Parameters(rules, day);
        changed.inForce.putAll(inForce);
        values.forEach((id, value) -> changed.inForce.put(id, get(id).set(value, by)));
        for (String id : inForce.keySet()) {
            ParameterSeries.Quotient quotient = series(id).quotient();
            if (quotient != null && !values.containsKey(id)) {
                changed.inForce.put(id, quotient(series(id), changed.get(quotient.of()), changed.get(quotient.by())));
            }
        }
        return changed;
    }

    /** Returns how a parameter is worked out: from itself, or from the two of a quotient. */
    Formula formula(Parameter parameter) {
        ParameterSeries.Quotient quotient = series(parameter.id()).quotient();
        return quotient == null
                ? new Formula.Input(parameter.id())
                : new Formula.Quotient(new Formula.Input(quotient.of()), new Formula.Input(quotient.by()));
    }

    /** Returns whether a parameter has values of its own, so that it can be varied. */
    boolean isBase(Parameter parameter) {
        return series(parameter.id()).quotient() == null;
    }

    private ParameterSeries series(String id) {
        return Objects.requireNonNull(rules.parameters().get(id));
    }

    private static @Nullable BigDecimal bound(
            @Nullable BigDecimal of, @Nullable BigDecimal by, Parameter dividend, Parameter divisor) {
        if (of == null && by == null) {
            return null;
        }
        return (of == null ? dividend.value() : of).divide(by == null ? divisor.value() : by, MathContext.DECIMAL128);
    }

    private static Parameter quotient(ParameterSeries series, Parameter of, Parameter by) {
        return new Parameter(
                series.id(),
                series.title(),
                of.value().divide(by.value(), MathContext.DECIMAL128),
                series.unit(),
                of.from().isAfter(by.from()) ? of.from() : by.from(),
                of.basis().and(by.basis()),
                of.id() + " / " + by.id() + ": " + of.source() + "; " + by.source(),
                bound(of.low(), by.high(), of, by),
                bound(of.high(), by.low(), of, by));
    }

    private void gap(ParameterSeries series) {
        Problem problem = Problem.at(
                Place.of(Path.of(rules.folder(), series.id() + ".yaml").toString()),
                "",
                Bilingual.of(
                        "không có giá trị cho ngày %s: các giá trị có từ %s; hãy chọn ngày khác hoặc thêm giá trị.",
                        "there is no value for %s: there are values from %s; choose another date or add a value.",
                        String.valueOf(day),
                        series.days()));
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }
}
