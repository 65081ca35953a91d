package vn.gon.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.gon.catalog.Catalog;
import vn.gon.catalog.InMemoryCatalog;
import vn.gon.regulation.BusinessCondition;
import vn.gon.regulation.LegalInstrument;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.Regulation;

/**
 * The changes that turn one register into another, without what stayed as it was.
 *
 * @param regulations the changes of procedures and conditions
 * @param instruments the changes of the table of instruments
 */
public record ChangeSet(List<RegulationChange> regulations, List<InstrumentChange> instruments) {

    public ChangeSet {
        regulations = List.copyOf(regulations);
        instruments = List.copyOf(instruments);
    }

    /** Returns what changed between two registers. */
    public static ChangeSet of(RegisterChange change) {
        try (Stream<RegulationChange> changes = change.stream()) {
            return new ChangeSet(changes.filter(RegulationChange::isChange).toList(), change.instruments());
        }
    }

    /** Returns whether nothing changed. */
    public boolean isEmpty() {
        return regulations.isEmpty() && instruments.isEmpty();
    }

    /** Returns a register with these changes made: applied to the older register, it is the newer one, but for volumes. */
    public Catalog appliedTo(Catalog before) {
        Set<String> gone = new HashSet<>();
        List<Procedure> procedures = new ArrayList<>();
        List<BusinessCondition> conditions = new ArrayList<>();
        for (RegulationChange change : regulations) {
            if (change.kind() == ChangeKind.UNREADABLE) {
                continue;
            }
            if (change.before() != null) {
                gone.add(change.before().code());
            }
            if (change.after() instanceof Procedure procedure) {
                procedures.add(procedure);
            } else if (change.after() instanceof BusinessCondition condition) {
                conditions.add(condition);
            }
        }
        keep(before.procedures(), gone, procedures);
        keep(before.conditions(), gone, conditions);
        return new InMemoryCatalog(before.name(), procedures, conditions, instruments(before), before.volumes());
    }

    private static <T extends Regulation> void keep(Stream<T> all, Set<String> gone, List<T> kept) {
        try (all) {
            all.filter(each -> !gone.contains(each.code())).forEach(kept::add);
        }
    }

    private Map<String, LegalInstrument> instruments(Catalog before) {
        Map<String, LegalInstrument> table = new TreeMap<>(before.instruments());
        for (InstrumentChange change : instruments) {
            if (change.after() == null) {
                table.remove(change.number());
            } else {
                table.put(change.number(), change.after());
            }
        }
        return table;
    }
}
