package vn.gon.cost;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.gon.catalog.Origin;
import vn.gon.text.Bilingual;

/**
 * One value of a dated parameter.
 *
 * @param id name of the parameter
 * @param title what it is
 * @param value its value
 * @param unit unit of the value, such as {@code VND/hour}
 * @param from the day from which it holds
 * @param basis where it comes from
 * @param source who published it, and where
 */
public record Parameter(
        String id, Bilingual title, BigDecimal value, String unit, LocalDate from, Origin basis, String source) {}
