package vn.gon.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.gon.catalog.Catalog;
import vn.gon.catalog.InMemoryCatalog;
import vn.gon.regulation.BusinessCondition;
import vn.gon.regulation.Procedure;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;
import vn.gon.text.Nearest;
import vn.gon.text.Place;
import vn.gon.text.Problem;

/**
 * The regulations a user named.
 *
 * @param codes their codes; empty for the whole register
 */
record Chosen(List<String> codes) {

    /**
     * Returns the part of a catalogue that holds the regulations named.
     *
     * @throws InvalidInput with the nearest code for each code that is not in the catalogue
     */
    Catalog in(Catalog catalog) {
        if (codes.isEmpty()) {
            return catalog;
        }
        Set<String> known = new TreeSet<>();
        List<Procedure> procedures = chosen(catalog.procedures(), Procedure::code, known);
        List<BusinessCondition> conditions = chosen(catalog.conditions(), BusinessCondition::code, known);
        List<Problem> unknown = codes.stream()
                .filter(code -> !known.contains(code))
                .map(code -> unknown(catalog, code, known))
                .toList();
        if (!unknown.isEmpty()) {
            throw new InvalidInput(unknown);
        }
        return new InMemoryCatalog(catalog.name(), procedures, conditions, catalog.instruments(), catalog.volumes());
    }

    private <T> List<T> chosen(Stream<T> all, Function<T, String> code, Collection<String> known) {
        Set<String> wanted = Set.copyOf(codes);
        List<T> chosen = new ArrayList<>();
        try (all) {
            all.forEach(each -> {
                known.add(code.apply(each));
                if (wanted.contains(code.apply(each))) {
                    chosen.add(each);
                }
            });
        }
        return chosen;
    }

    private static Problem unknown(Catalog catalog, String code, Collection<String> known) {
        return Problem.at(
                Place.of(catalog.name()),
                code,
                Bilingual.of(
                        "danh mục không có mã “%s”%s",
                        "the catalogue has no code \"%s\"%s", code, Nearest.didYouMean(code, known)));
    }
}
