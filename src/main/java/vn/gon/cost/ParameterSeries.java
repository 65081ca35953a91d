package vn.gon.cost;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gon.text.Bilingual;

/**
 * A parameter over time: values of its own, or the quotient of two other parameters.
 *
 * @param id its name, and the name of its file
 * @param title what it is
 * @param unit unit of its values, such as {@code VND/hour}
 * @param values its values, the first day first; empty when it is a quotient
 * @param quotient what it is worked out from; null when it has values of its own
 */
record ParameterSeries(
        String id,
        Bilingual title,
        String unit,
        List<DatedValue> values,
        @Nullable Quotient quotient) {

    ParameterSeries {
        values = values.stream().sorted(Comparator.comparing(DatedValue::from)).toList();
    }

    /**
     * A parameter divided by another.
     *
     * @param of id of the dividend
     * @param by id of the divisor
     */
    record Quotient(String of, String by) {}

    /** Returns the value in force on a day, or the last one when no day is asked for; empty before the first and in a gap. */
    Optional<Parameter> on(@Nullable LocalDate day) {
        return values.stream()
                .filter(value -> day == null || !value.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .filter(value -> day == null || value.holdsOn(day))
                .map(this::parameter);
    }

    /** Returns when the values hold, as a sentence names it: {@code 2023-01-01 – 2024-12-31, 2026-01-01 –}. */
    String days() {
        return values.stream()
                .map(value -> value.from() + " –" + (value.until() == null ? "" : " " + value.until()))
                .collect(Collectors.joining(", "));
    }

    private Parameter parameter(DatedValue value) {
        String source = value.legal() == null ? value.source() : value.legal() + "; " + value.source();
        return new Parameter(
                id, title, value.value(), unit, value.from(), value.basis(), source, value.low(), value.high());
    }
}
