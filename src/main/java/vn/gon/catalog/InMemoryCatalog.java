package vn.gon.catalog;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.gon.regulation.BusinessCondition;
import vn.gon.regulation.LegalInstrument;
import vn.gon.regulation.Procedure;

/** A small catalogue held in memory: a part of a register, or the input of an example. */
public record InMemoryCatalog(
        String name,
        List<Procedure> procedureList,
        List<BusinessCondition> conditionList,
        Map<String, LegalInstrument> instruments,
        Volumes volumes)
        implements Catalog {

    public InMemoryCatalog {
        procedureList = procedureList.stream()
                .sorted(Comparator.comparing(Procedure::code))
                .toList();
        conditionList = conditionList.stream()
                .sorted(Comparator.comparing(BusinessCondition::code))
                .toList();
    }

    /** Returns a catalogue of procedures alone. */
    public static InMemoryCatalog of(List<Procedure> procedures, Volumes volumes) {
        return new InMemoryCatalog("", procedures, List.of(), Map.of(), volumes);
    }

    @Override
    public Stream<Procedure> procedures() {
        return procedureList.stream();
    }

    @Override
    public Stream<BusinessCondition> conditions() {
        return conditionList.stream();
    }

    @Override
    public List<Source> sources() {
        return List.of();
    }

    @Override
    public List<InputFile> files() {
        return List.of();
    }
}
