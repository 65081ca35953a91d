package vn.gon.audit;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gon.index.Likeness;
import vn.gon.index.Numbered;
import vn.gon.index.PaperName;
import vn.gon.index.Papers;
import vn.gon.index.ProcedureName;
import vn.gon.regulation.Level;
import vn.gon.regulation.Procedure;

/**
 * What is remembered of a procedure to compare others with it.
 *
 * @param code its code
 * @param name its name
 * @param agency the agency that issued it
 * @param local whether that is a local agency
 * @param fields its fields; null when not stated
 * @param levels the levels that settle it; null when not stated
 * @param parts its name, taken apart
 * @param papers the names of its papers in one form; null when not stated
 * @param heldPapers those of its papers that exist before and can be asked for elsewhere, sorted, nothing twice
 * @param values its measures, as far as stated
 */
record Profile(
        String code,
        String name,
        String agency,
        boolean local,
        @Nullable List<String> fields,
        @Nullable Set<Level> levels,
        ProcedureName parts,
        Numbered.@Nullable Names papers,
        List<String> heldPapers,
        Map<Measure, Measure.Value> values) {

    /**
     * Returns the profile of a procedure.
     *
     * @param parts its name, taken apart
     * @param papers its papers
     * @param numbered makes the set of the names of its papers
     */
    static Profile of(
            Procedure procedure, ProcedureName parts, Papers papers, Function<List<String>, Numbered.Names> numbered) {
        Map<Measure, Measure.Value> values = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            measure.of(procedure).ifPresent(value -> values.put(measure, value));
        }
        List<Level> levels = procedure.levels();
        return new Profile(
                procedure.code(),
                procedure.name(),
                procedure.agency(),
                ProcedureName.isLocal(procedure.agency()),
                procedure.fields(),
                levels == null || levels.isEmpty() ? null : EnumSet.copyOf(levels),
                parts,
                papers.isStated() ? numbered.apply(sorted(papers.all().map(PaperName::likeness))) : null,
                sorted(papers.all().filter(PaperName::isTellingPaper).map(PaperName::words)),
                values);
    }

    /**
     * Returns the same profile, in less memory.
     *
     * @param shared gives one and the same object for equal texts
     */
    Profile sharing(UnaryOperator<String> shared) {
        return new Profile(
                code,
                name,
                shared.apply(agency),
                local,
                fields == null ? null : fields.stream().map(shared).toList(),
                levels,
                new ProcedureName(shared.apply(parts.act()), shared.apply(parts.object()), shared.apply(parts.core())),
                papers,
                heldPapers.stream().map(shared).toList(),
                values);
    }

    /** Returns how alike the papers are; null when either record does not state them. */
    @Nullable
    Likeness papersLike(Profile other) {
        return papers == null || other.papers == null ? null : papers.like(other.papers);
    }

    private static List<String> sorted(Stream<String> names) {
        return names.filter(name -> !name.isEmpty()).distinct().sorted().toList();
    }
}
