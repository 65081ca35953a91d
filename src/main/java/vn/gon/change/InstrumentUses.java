package vn.gon.change;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.Catalog;
import vn.gon.plan.Amended;
import vn.gon.regulation.BusinessCondition;
import vn.gon.regulation.LegalInstrument;
import vn.gon.regulation.LegalReference;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.Regulation;
import vn.gon.regulation.Requirement;
import vn.gon.regulation.Subject;

/** Counts which legal instruments the regulations of a register rest on. */
public final class InstrumentUses {

    private final Map<String, LegalInstrument> table;
    private final Map<String, Found> found = new TreeMap<>();

    private static final class Found {
        private int procedures;
        private int conditions;
        private boolean business;
        private final Set<String> agencies = new TreeSet<>();
        private int left;
    }

    private InstrumentUses(Map<String, LegalInstrument> table) {
        this.table = table;
        table.keySet().forEach(number -> found.put(number, new Found()));
    }

    /**
     * Returns every instrument that the table holds or a record cites, by number.
     *
     * @param register the register
     * @param reformed the same register with a package; null where none is looked at
     */
    public static List<InstrumentUse> of(Catalog register, @Nullable Catalog reformed) {
        InstrumentUses uses = new InstrumentUses(register.instruments());
        each(register, uses::cite);
        if (reformed != null) {
            each(reformed, uses::keep);
        }
        return uses.found.entrySet().stream()
                .map(entry -> uses.use(entry.getKey(), entry.getValue(), reformed != null))
                .toList();
    }

    private interface Visit {
        void take(Regulation regulation, Set<String> numbers);
    }

    private static void each(Catalog register, Visit visit) {
        try (Stream<Procedure> procedures = register.procedures()) {
            procedures.forEach(procedure -> visit.take(procedure, numbers(procedure)));
        }
        try (Stream<BusinessCondition> conditions = register.conditions()) {
            conditions.forEach(condition -> visit.take(condition, numbers(condition)));
        }
    }

    private static Set<String> numbers(Regulation regulation) {
        Set<String> numbers = new HashSet<>();
        regulation.instruments().stream().map(LegalReference::number).forEach(numbers::add);
        if (regulation instanceof Procedure procedure && procedure.requirements() != null) {
            procedure.requirements().stream()
                    .map(Requirement::instrument)
                    .filter(java.util.Objects::nonNull)
                    .forEach(numbers::add);
        }
        return numbers;
    }

    private void cite(Regulation regulation, Set<String> numbers) {
        for (String number : numbers) {
            Found of = found.computeIfAbsent(number, any -> new Found());
            of.procedures += regulation instanceof Procedure ? 1 : 0;
            of.conditions += regulation instanceof BusinessCondition ? 1 : 0;
            of.business |= isOfBusiness(regulation);
            of.agencies.add(regulation.agency());
        }
    }

    private void keep(Regulation regulation, Set<String> numbers) {
        numbers.forEach(number -> found.computeIfAbsent(number, any -> new Found()).left++);
    }

    private static boolean isOfBusiness(Regulation regulation) {
        return !(regulation instanceof Procedure procedure)
                || (procedure.subjects() != null
                        && procedure.subjects().stream().anyMatch(Subject::isBusiness));
    }

    private InstrumentUse use(String number, Found of, boolean isReformed) {
        LegalInstrument known = table.get(number);
        return new InstrumentUse(
                number,
                known,
                known == null ? Amended.typeOf(number) : known.type(),
                of.procedures,
                of.conditions,
                of.business,
                of.agencies,
                isReformed ? of.left : null);
    }
}
