package vn.gon.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.Catalog;
import vn.gon.regulation.BusinessCondition;
import vn.gon.regulation.LegalReference;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.RequiredDocument;
import vn.gon.regulation.Step;

/**
 * What the records of a catalogue are made of, each kind in the order of the catalogue, with repetitions: a part that
 * occurs often is drawn often.
 *
 * @param procedures the records
 * @param steps the texts of the steps
 * @param papers the papers of all cases
 * @param requirements what is required, in procedures and standing alone
 * @param legal the references to instruments
 */
record Parts(
        List<Procedure> procedures,
        List<String> steps,
        List<RequiredDocument> papers,
        List<String> requirements,
        List<LegalReference> legal) {

    static Parts of(Catalog catalog) {
        List<Procedure> procedures = listed(catalog.procedures());
        List<String> requirements = new ArrayList<>();
        all(procedures, Procedure::requirements).forEach(requirement -> requirements.add(requirement.text()));
        listed(catalog.conditions()).stream().map(BusinessCondition::text).forEach(requirements::add);
        return new Parts(
                procedures,
                all(procedures, Procedure::steps).map(Step::text).toList(),
                all(procedures, Procedure::cases)
                        .map(each -> each.documents())
                        .filter(Objects::nonNull)
                        .flatMap(Collection::stream)
                        .toList(),
                List.copyOf(requirements),
                all(procedures, Procedure::legal).toList());
    }

    /** Draws one of several. */
    static <T> T one(List<T> several, Random random) {
        return several.get(random.nextInt(several.size()));
    }

    /** Draws a record that states some part, and returns the part. */
    <T> T stated(Function<Procedure, @Nullable T> part, Random random) {
        while (true) {
            T value = part.apply(one(procedures, random));
            if (value != null) {
                return value;
            }
        }
    }

    private static <T> List<T> listed(Stream<T> stream) {
        try (stream) {
            return stream.toList();
        }
    }

    private static <T> Stream<T> all(List<Procedure> procedures, Function<Procedure, @Nullable List<T>> part) {
        return procedures.stream().map(part).filter(Objects::nonNull).flatMap(Collection::stream);
    }
}
