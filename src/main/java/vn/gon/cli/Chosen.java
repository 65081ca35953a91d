package vn.gon.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.gon.catalog.Catalog;
import vn.gon.catalog.InMemoryCatalog;
import vn.gon.plan.Assessment;
import vn.gon.plan.Assessor;
import vn.gon.regulation.BusinessCondition;
import vn.gon.regulation.Procedure;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;
import vn.gon.text.Nearest;

/**
 * The regulations a user named.
 *
 * @param codes their codes; empty for the whole register
 */
record Chosen(List<String> codes) {

    /**
     * Returns the regulations named, judged.
     *
     * @throws InvalidInput if a code is not in the register
     */
    Stream<Assessment> from(Assessor assessor, Catalog catalog) {
        return codes.isEmpty() ? assessor.assess(catalog) : assessor.assess(partOf(catalog));
    }

    private Catalog partOf(Catalog catalog) {
        Set<String> wanted = Set.copyOf(codes);
        Set<String> known = new HashSet<>();
        List<Procedure> procedures = new ArrayList<>();
        List<BusinessCondition> conditions = new ArrayList<>();
        try (Stream<Procedure> all = catalog.procedures()) {
            all.peek(procedure -> known.add(procedure.code()))
                    .filter(procedure -> wanted.contains(procedure.code()))
                    .forEach(procedures::add);
        }
        try (Stream<BusinessCondition> all = catalog.conditions()) {
            all.peek(condition -> known.add(condition.code()))
                    .filter(condition -> wanted.contains(condition.code()))
                    .forEach(conditions::add);
        }
        Optional<String> unknown =
                codes.stream().filter(code -> !known.contains(code)).findFirst();
        if (unknown.isPresent()) {
            throw InvalidInput.of(
                    unknown.get(),
                    Bilingual.of(
                            "không có mã này trong danh mục%s",
                            "this code is not in the catalogue%s", Nearest.didYouMean(unknown.get(), known)));
        }
        return new InMemoryCatalog(catalog.name(), procedures, conditions, catalog.instruments(), catalog.volumes());
    }
}
