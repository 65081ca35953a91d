package vn.gon.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.gon.regulation.BusinessCondition;
import vn.gon.regulation.LegalInstrument;
import vn.gon.regulation.Procedure;

/** The register under study; every stream is sorted by code and must be closed. */
public interface Catalog {

    /** Returns how messages name it. */
    String name();

    /** Returns how a report calls it, the same wherever it lies. */
    default String title() {
        return name();
    }

    Stream<Procedure> procedures();

    Stream<BusinessCondition> conditions();

    /** Returns the instruments by number, sorted. */
    Map<String, LegalInstrument> instruments();

    Volumes volumes();

    List<Source> sources();

    /** Returns the files it is made of, with their content hashes, sorted by name. */
    List<InputFile> files();

    /** Returns the procedures, each to be read only when asked for. */
    default CatalogEntries<Procedure> procedureEntries() {
        try (Stream<Procedure> procedures = procedures()) {
            return CatalogEntries.of(procedures.toList());
        }
    }

    /** Returns the conditions, each to be read only when asked for. */
    default CatalogEntries<BusinessCondition> conditionEntries() {
        try (Stream<BusinessCondition> conditions = conditions()) {
            return CatalogEntries.of(conditions.toList());
        }
    }

    /** Returns the procedure with a code. */
    default Optional<Procedure> find(String code) {
        try (Stream<Procedure> procedures = procedures()) {
            return procedures.filter(procedure -> procedure.code().equals(code)).findFirst();
        }
    }

    /** Returns the condition with a code. */
    default Optional<BusinessCondition> findCondition(String code) {
        try (Stream<BusinessCondition> conditions = conditions()) {
            return conditions.filter(condition -> condition.code().equals(code)).findFirst();
        }
    }
}
