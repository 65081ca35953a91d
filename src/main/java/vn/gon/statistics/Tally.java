package vn.gon.statistics;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Figures by agency and for the whole register, filled item by item, so that the agencies add up to the whole.
 *
 * @param <K> what is counted
 */
final class Tally<K> {

    private final Map<String, Map<K, Sum>> byAgency = new TreeMap<>();
    private final Predicate<K> rates;

    /** @param rates whether something counted is a rate */
    Tally(Predicate<K> rates) {
        this.rates = rates;
        byAgency.put(Row.WHOLE, new LinkedHashMap<>());
    }

    /** Adds what an item of an agency gives. */
    void add(String agency, K key, Amount amount) {
        addTo(agency, key, amount);
        addTo(Row.WHOLE, key, amount);
    }

    /** Adds something to one agency, or to the whole, alone. */
    void addTo(String agency, K key, Amount amount) {
        byAgency.computeIfAbsent(agency, name -> new LinkedHashMap<>())
                .computeIfAbsent(key, each -> new Sum())
                .add(amount, rates.test(key));
    }

    /** Returns the sums of each agency and of the whole. */
    Map<String, Map<K, Sum>> sums() {
        return byAgency;
    }
}
