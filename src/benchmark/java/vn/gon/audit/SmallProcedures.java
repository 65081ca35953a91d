package vn.gon.audit;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.CatalogFolder;
import vn.gon.regulation.Channel;
import vn.gon.regulation.ChannelKind;
import vn.gon.regulation.Fee;
import vn.gon.regulation.FeeType;
import vn.gon.regulation.LegalReference;
import vn.gon.regulation.Money;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.ProcedureBuilder;
import vn.gon.regulation.RequiredDocument;
import vn.gon.regulation.Requirement;
import vn.gon.regulation.Result;
import vn.gon.regulation.Step;
import vn.gon.regulation.SubmissionCase;
import vn.gon.regulation.TimeLimit;
import vn.gon.regulation.TimeUnit;

/**
 * Procedures in memory for measuring rules alone: each has one case with 1 to 4 papers, 1 or 2 steps, 1 or 2 channels with
 * at most one fee, 0 or 1 requirement, 1 result and 1 or 2 legal references; every tenth part or so is not stated. Texts
 * are those of the starter catalogue, without the long ones: a bounded vocabulary, whose texts are shared objects, as
 * after reading with interning. The same seed gives the same procedures.
 */
final class SmallProcedures {

    static final String SHAPE = "1-4 papers, 1-2 steps, 1-2 channels, 0-1 requirement, 1 result, 1-2 legal references;"
            + " texts of at most 100 characters";

    private static final long SEED = 20_260_102;
    private static final int LONGEST = 100;
    private static final List<Integer> DAYS = List.of(1, 3, 5, 7, 10, 15, 20, 30, 45);
    private static final List<Integer> THOUSANDS = List.of(0, 20, 50, 100, 200, 500, 1000);

    private final Random random = new Random(SEED);
    private final List<Procedure> patterns;
    private final List<RequiredDocument> papers;
    private final List<Step> steps;
    private final List<Requirement> requirements;
    private final List<Result> results;
    private final List<LegalReference> legal;

    private SmallProcedures(List<Procedure> patterns) {
        this.patterns = patterns.stream().filter(each -> isShort(each.name())).toList();
        this.papers = all(patterns, Procedure::cases)
                .map(SubmissionCase::documents)
                .filter(Objects::nonNull)
                .flatMap(Collection::stream)
                .filter(paper -> isShort(paper.name()))
                .toList();
        this.steps = all(patterns, Procedure::steps)
                .filter(step -> isShort(step.text()))
                .toList();
        this.requirements = all(patterns, Procedure::requirements)
                .filter(requirement -> isShort(requirement.text()))
                .toList();
        this.results = all(patterns, Procedure::results).toList();
        this.legal = all(patterns, Procedure::legal).toList();
    }

    /** Returns so many procedures made of the parts of a catalogue. */
    static List<Procedure> of(Path catalog, int count) {
        CatalogFolder folder = CatalogFolder.open(catalog, problem -> {});
        try (Stream<Procedure> procedures = folder.procedures()) {
            SmallProcedures small = new SmallProcedures(procedures.toList());
            Procedure[] made = new Procedure[count];
            Arrays.setAll(made, small::procedure);
            return Arrays.asList(made);
        }
    }

    /** Returns how many different texts there are in the vocabulary. */
    static long vocabulary(Path catalog) {
        CatalogFolder folder = CatalogFolder.open(catalog, problem -> {});
        try (Stream<Procedure> procedures = folder.procedures()) {
            SmallProcedures small = new SmallProcedures(procedures.toList());
            return Stream.of(
                            small.patterns.stream().map(Procedure::name),
                            small.papers.stream().map(RequiredDocument::name),
                            small.steps.stream().map(Step::text),
                            small.requirements.stream().map(Requirement::text),
                            small.results.stream().map(Result::name),
                            small.legal.stream().map(LegalReference::number))
                    .flatMap(texts -> texts)
                    .distinct()
                    .count();
        }
    }

    private Procedure procedure(int index) {
        Procedure pattern = one(patterns);
        Procedure other = one(patterns);
        return new ProcedureBuilder(String.format(Locale.ROOT, "9.%06d", index), pattern.name(), other.agency())
                .fields(pattern.fields())
                .levels(pattern.levels())
                .executing(other.executing())
                .deciding(other.deciding())
                .subjects(other.subjects())
                .online(other.online())
                .steps(mostly(() -> several(1 + random.nextInt(2), i -> one(steps))))
                .channels(mostly(this::channels))
                .cases(mostly(() ->
                        List.of(new SubmissionCase(null, null, several(1 + random.nextInt(4), i -> one(papers))))))
                .requirements(mostly(() -> several(random.nextInt(2), i -> one(requirements))))
                .results(mostly(() -> List.of(one(results))))
                .legal(several(1 + random.nextInt(2), i -> one(legal)))
                .decision(pattern.decision())
                .build();
    }

    private List<Channel> channels() {
        TimeUnit unit = random.nextInt(4) == 0 ? TimeUnit.DAY : TimeUnit.WORKING_DAY;
        TimeLimit limit = random.nextInt(10) == 0 ? null : new TimeLimit(BigDecimal.valueOf(one(DAYS)), unit);
        List<Fee> fees = several(
                random.nextInt(2),
                i -> new Fee(
                        random.nextBoolean() ? FeeType.FEE : FeeType.CHARGE,
                        Money.dong(BigDecimal.valueOf(1000L * one(THOUSANDS))),
                        null));
        List<ChannelKind> kinds = List.of(ChannelKind.values());
        int first = random.nextInt(kinds.size());
        return several(
                1 + random.nextInt(2), i -> new Channel(kinds.get((first + i) % kinds.size()), limit, fees, null));
    }

    private interface Part<T> {
        T make();
    }

    private <T> @Nullable T mostly(Part<T> part) {
        return random.nextInt(10) == 0 ? null : part.make();
    }

    private <T> List<T> several(int count, IntFunction<T> part) {
        List<T> parts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            parts.add(part.apply(i));
        }
        return parts;
    }

    private <T> T one(List<T> several) {
        return several.get(random.nextInt(several.size()));
    }

    private static boolean isShort(String text) {
        return text.length() <= LONGEST;
    }

    private static <T> Stream<T> all(List<Procedure> procedures, Function<Procedure, @Nullable List<T>> part) {
        return procedures.stream().map(part).filter(Objects::nonNull).flatMap(Collection::stream);
    }
}
