package vn.gon.cost.profile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.gon.catalog.Origin;
import vn.gon.text.Bilingual;
import vn.gon.text.VietnameseText;

/**
 * A way of costing: what it counts, in which currency, at which rates and standard times.
 *
 * @param id its name; reports name it beside every total
 * @param title what a report calls it
 * @param source the text that lays the method down
 * @param currency ISO 4217 code of all its amounts
 * @param decimals decimals of an amount when it is printed
 * @param counting what it counts
 * @param rates its rates and factors in force, by name
 * @param units its own units of time in hours, by name
 * @param tables its tables of standard times
 */
public record Profile(
        String id,
        Bilingual title,
        String source,
        String currency,
        int decimals,
        Counting counting,
        Map<String, Rate> rates,
        Map<String, BigDecimal> units,
        List<Table> tables) {

    public Profile {
        rates = Map.copyOf(rates);
        units = Map.copyOf(units);
        tables = List.copyOf(tables);
    }

    /**
     * A table of standard times.
     *
     * @param basis where it comes from
     * @param source who published it, and where
     * @param times its rows
     */
    public record Table(Origin basis, String source, List<StandardTime> times) {

        public Table {
            times = List.copyOf(times);
        }
    }

    /**
     * A row of a table of standard times.
     *
     * @param table the table it stands in
     * @param time the row
     */
    public record Standard(Table table, StandardTime time) {}

    /** Returns the rate that prices the time of an addressee where a sheet names none. */
    public Optional<Rate> usualRate(Addressee addressee) {
        return rates.values().stream()
                .filter(rate -> rate.usualFor().contains(addressee))
                .findFirst();
    }

    /** Returns the standard time of an activity that a sheet names by its number or its title. */
    public Optional<Standard> standard(Addressee addressee, String task) {
        String folded = VietnameseText.fold(task).strip();
        for (Table table : tables) {
            for (StandardTime time : table.times()) {
                if (time.addressee() == addressee
                        && (folded.matches(time.number() + "(?:[.): ].*)?")
                                || folded.equals(
                                        VietnameseText.fold(time.title().vi()))
                                || folded.equals(
                                        VietnameseText.fold(time.title().en())))) {
                    return Optional.of(new Standard(table, time));
                }
            }
        }
        return Optional.empty();
    }
}
