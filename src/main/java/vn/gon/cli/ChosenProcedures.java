package vn.gon.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.gon.catalog.Catalog;
import vn.gon.regulation.Procedure;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;
import vn.gon.text.Nearest;
import vn.gon.text.Place;
import vn.gon.text.Problem;

/** The procedures that a command line names by their codes. */
final class ChosenProcedures {

    private ChosenProcedures() {}

    /**
     * Returns the procedures with the codes, or all when no code is given; close the stream.
     *
     * @throws InvalidInput if the catalogue has no procedure, or with the nearest code for each code that is not in the catalogue
     */
    static Stream<Procedure> of(Catalog catalog, List<String> codes) {
        if (codes.isEmpty()) {
            return all(catalog);
        }
        Set<String> wanted = new TreeSet<>(codes);
        Set<String> known = new TreeSet<>();
        List<Procedure> chosen = new ArrayList<>();
        try (Stream<Procedure> procedures = catalog.procedures()) {
            procedures.forEach(procedure -> {
                known.add(procedure.code());
                if (wanted.contains(procedure.code())) {
                    chosen.add(procedure);
                }
            });
        }
        wanted.removeAll(known);
        if (!wanted.isEmpty()) {
            throw new InvalidInput(
                    wanted.stream().map(code -> unknown(catalog, code, known)).toList());
        }
        return chosen.stream();
    }

    private static Stream<Procedure> all(Catalog catalog) {
        Stream<Procedure> procedures = catalog.procedures();
        Iterator<Procedure> read = procedures.iterator();
        if (!read.hasNext()) {
            procedures.close();
            throw InvalidInput.of(
                    catalog.name(), Bilingual.of("danh mục không có thủ tục nào.", "the catalogue has no procedure."));
        }
        Spliterator<Procedure> rest = Spliterators.spliteratorUnknownSize(read, Spliterator.ORDERED);
        return StreamSupport.stream(rest, false).onClose(procedures::close);
    }

    private static Problem unknown(Catalog catalog, String code, Set<String> known) {
        return Problem.at(
                Place.of(catalog.name()),
                code,
                Bilingual.of(
                        "danh mục không có thủ tục “%s”%s",
                        "the catalogue has no procedure \"%s\"%s", code, Nearest.didYouMean(code, known)));
    }
}
