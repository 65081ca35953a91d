package vn.gon.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.Catalog;
import vn.gon.catalog.Volumes;
import vn.gon.regulation.Procedure;
import vn.gon.statistics.Dossiers.Cell;

/**
 * The figures of one period: a row for each agency and indicator, and for the register as a whole.
 *
 * <p>Every figure is filled item by item for the agency and for the whole at once, so the parts add up to the whole.
 */
public final class Statistics {

    private final Inputs inputs;
    private final Period period;
    private final Tally<Indicator> tally = new Tally<>(Indicator::isRate);
    private final IndexFigures index;
    private final OnlineFigures online;
    private final SortedMap<String, List<Dossiers>> dossiers = new TreeMap<>();
    private final List<Row> rows = new ArrayList<>();

    /**
     * What statistics are made from.
     *
     * @param catalog the register
     * @param name what messages call it
     * @param dossiers the table of dossiers; null when there is none
     * @param index the index of service
     * @param given what other systems counted for the index
     * @param agencies the names that agencies bear now
     * @param more other sources
     */
    public record Inputs(
            Catalog catalog,
            String name,
            @Nullable DossierTable dossiers,
            IndexModel index,
            IndexInputs given,
            Renames agencies,
            List<More> more) {}

    /** Figures of other sources. */
    public interface More {

        /** Adds the figures of a period. */
        void add(Period period, Sink sink);
    }

    /** Where figures of other sources are added. */
    public interface Sink {

        /** Adds what an item gives, for its agency and for the whole. */
        void add(String agency, Indicator indicator, Amount amount);
    }

    private Statistics(Inputs inputs, Period period, Volumes volumes) {
        this.inputs = inputs;
        this.period = period;
        this.index = new IndexFigures(inputs.index(), inputs.given().of(period));
        this.online = new OnlineFigures(tally, period, volumes, inputs.name());
    }

    /** Returns the rows of some periods, sorted; the register is read once. */
    public static List<Row> of(Inputs inputs, Collection<Period> periods) {
        Volumes volumes = inputs.catalog().volumes();
        List<Statistics> each = periods.stream()
                .map(period -> new Statistics(inputs, period, volumes))
                .toList();
        each.forEach(Statistics::readDossiers);
        try (Stream<Procedure> procedures = inputs.catalog().procedures()) {
            procedures.forEach(procedure -> each.forEach(period -> period.add(procedure)));
        }
        return each.stream().flatMap(period -> period.rows().stream()).sorted().toList();
    }

    private List<Row> rows() {
        addElsewhere();
        inputs.more().forEach(more -> more.add(period, this::add));
        tally.sums()
                .forEach((agency, sums) ->
                        sums.forEach((indicator, sum) -> rows.add(sum.row(period, agency, indicator))));
        rows.addAll(index.rows(period, tally.sums()));
        return rows;
    }

    private void readDossiers() {
        if (inputs.dossiers() != null) {
            inputs.dossiers()
                    .of(period)
                    .forEach((key, found) -> dossiers.computeIfAbsent(key.code(), code -> new ArrayList<>())
                            .add(found));
        }
    }

    private void add(Procedure procedure) {
        String agency = inputs.agencies().name(procedure.agency(), period);
        List<Dossiers> own = dossiers.getOrDefault(procedure.code(), List.of());
        online.add(agency, procedure, filedOnline(own), inputs.dossiers() != null);
        if (inputs.dossiers() == null) {
            return;
        }
        if (own.isEmpty()) {
            figures(agency).addUnknown();
        }
        own.forEach(found -> figures(handling(found, agency)).add(found));
        dossiers.remove(procedure.code());
    }

    private static @Nullable BigDecimal filedOnline(List<Dossiers> own) {
        return own.stream()
                .map(found -> found.of(Cell.ONLINE))
                .filter(count -> count != null)
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    /** The dossiers of procedures that the register does not have count too, or a total would be too small. */
    private void addElsewhere() {
        dossiers.values()
                .forEach(all -> all.forEach(
                        found -> figures(handling(found, Row.ELSEWHERE)).add(found)));
    }

    private String handling(Dossiers found, String otherwise) {
        return found.agency().isEmpty() ? otherwise : inputs.agencies().name(found.agency(), period);
    }

    private DossierFigures figures(String agency) {
        return new DossierFigures(
                tally,
                agency,
                inputs.dossiers() == null ? "" : inputs.dossiers().name());
    }

    private void add(String agency, Indicator indicator, Amount amount) {
        String name = agency.equals(Row.ELSEWHERE) ? agency : inputs.agencies().name(agency, period);
        tally.add(name, indicator, amount);
    }

    /** Returns the codes in a table of dossiers that a register does not have, sorted. */
    public static List<String> unknownCodes(Catalog catalog, DossierTable table) {
        Set<String> known = new HashSet<>();
        try (Stream<Procedure> procedures = catalog.procedures()) {
            procedures.map(Procedure::code).forEach(known::add);
        }
        return table.codes().stream().filter(code -> !known.contains(code)).toList();
    }
}
