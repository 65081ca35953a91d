package vn.gon.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.gon.catalog.Catalog;
import vn.gon.catalog.InOrder;
import vn.gon.regulation.LegalInstrument;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;
import vn.gon.text.Nearest;
import vn.gon.text.Place;
import vn.gon.text.Problem;

/** Gathers what can be done about a register and chooses the smallest package that meets a programme. */
public final class Planner {

    private final Assessor assessor;
    private final Programme programme;
    private final Effort effort;
    private final PlanLimits limits;

    /** Prepares. */
    public Planner(Assessor assessor, Request request) {
        this.assessor = assessor;
        this.programme = request.programme();
        this.effort = request.effort();
        this.limits = request.limits();
    }

    /**
     * What a plan is made for.
     *
     * @param programme what has to be reached
     * @param effort how hard changes are
     * @param limits what is taken off the table
     */
    public record Request(Programme programme, Effort effort, PlanLimits limits) {}

    /**
     * A regulation with its rows and its options.
     *
     * @param rows the rows it counts in
     * @param byAgency the rows of its agency
     * @param option what can be done about it
     */
    record Choice(List<Rows.Share> rows, List<Rows.Share> byAgency, Option option) {}

    /**
     * Judges a register and returns all there is to choose from.
     *
     * @throws InvalidInput if a code that the user or the programme names is not in the register, or if what must be done
     *     cannot be done together
     */
    public Options gather(Catalog catalog) {
        return gather(catalog, Stream.empty(), assessment -> {});
    }

    /**
     * Judges a register and returns all there is to choose from, measured against an earlier register.
     *
     * @param baseline how every regulation stood; empty where the register itself is the base; closed here
     * @param judged told of every regulation, in the order of the register
     * @throws InvalidInput if a code that the user or the programme names is not in the register, or if what must be done
     *     cannot be done together
     */
    public Options gather(Catalog catalog, Stream<Standing> baseline, Consumer<Assessment> judged) {
        Gathering gathering = gathering(catalog, baseline);
        try (Stream<Assessment> passing = gathering.over(assessor.assess(catalog))) {
            passing.forEach(judged);
        }
        return gathering.options();
    }

    /**
     * Returns a gathering that looks on while a register is judged for other ends too.
     *
     * @param baseline how every regulation stood; empty where the register itself is the base; closed here
     */
    public Gathering gathering(Catalog catalog, Stream<Standing> baseline) {
        try (baseline) {
            return new Gathering(catalog.instruments(), baseline.iterator());
        }
    }

    /** Notes what can be done about each regulation as it passes by. */
    public final class Gathering {

        private final Rows rows;
        private final Rows byAgency;
        private final TreeSet<String> codes = new TreeSet<>();
        private final List<Choice> choices = new ArrayList<>();
        private final Bundles bundles;

        private Gathering(Map<String, LegalInstrument> instruments, Iterator<Standing> baseline) {
            boolean sinceBaseline = baseline.hasNext();
            rows = new Rows(programme.targets(), sinceBaseline);
            byAgency = new Rows(
                    programme.targets().stream()
                            .map(target -> target.in(Scope.AGENCY))
                            .toList(),
                    sinceBaseline);
            baseline.forEachRemaining(standing -> {
                rows.add(standing);
                byAgency.add(standing);
            });
            boolean clarifying = programme.targets().stream()
                    .anyMatch(target -> target.counts().contains(Way.CLARIFIED));
            bundles = new Bundles(assessor, new Amending(instruments, effort), effort, limits, clarifying);
        }

        /** Returns the same regulations, each noted when it is taken. */
        public Stream<Assessment> over(Stream<Assessment> assessments) {
            return InOrder.map(assessments, assessment -> new Judged(assessment, bundles.of(assessment)))
                    .peek(this::note)
                    .map(Judged::assessment);
        }

        private void note(Judged judged) {
            rows.add(judged.assessment());
            byAgency.add(judged.assessment());
            codes.add(judged.option().regulation().code());
            if (!judged.option().bundles().isEmpty()) {
                choices.add(
                        new Choice(rows.of(judged.assessment()), byAgency.of(judged.assessment()), judged.option()));
            }
        }

        /**
         * Returns all there is to choose from.
         *
         * @throws InvalidInput if a code that the user or the programme names is not in the register, or if what must be
         *     done cannot be done together
         */
        public Options options() {
            requireKnown(codes);
            dropHelpless(choices);
            requirePossible(choices);
            return new Options(new Request(programme, effort, limits), rows.all(), byAgency.all(), choices);
        }
    }

    /** Takes away what asks for a change where nothing can be changed. */
    private void dropHelpless(List<Choice> choices) {
        boolean dropped = true;
        while (dropped) {
            TreeSet<String> left = new TreeSet<>();
            choices.forEach(choice -> left.add(choice.option().regulation().code()));
            dropped = choices.removeIf(choice -> programme.links().stream()
                    .anyMatch(tie -> !tie.excludes()
                            && tie.when().equals(choice.option().regulation().code())
                            && !left.contains(tie.other())));
        }
    }

    private record Judged(Assessment assessment, Option option) {}

    private void requireKnown(Set<String> codes) {
        List<Problem> problems = new ArrayList<>();
        limits.must().stream().sorted().forEach(code -> requireKnown("--must", code, codes, problems));
        for (Programme.Tie tie : programme.links()) {
            requireKnown(programme.id(), tie.when(), codes, problems);
            requireKnown(programme.id(), tie.other(), codes, problems);
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    private static void requireKnown(String where, String code, Set<String> codes, List<Problem> problems) {
        if (!codes.contains(code)) {
            problems.add(Problem.at(
                    Place.of(where),
                    code,
                    Bilingual.of(
                            "danh mục không có mã “%s”%s",
                            "the catalogue has no code \"%s\"%s", code, Nearest.didYouMean(code, codes))));
        }
    }

    private void requirePossible(List<Choice> choices) {
        Map<String, Option> byCode = new HashMap<>();
        choices.forEach(choice -> byCode.put(choice.option().regulation().code(), choice.option()));
        List<Problem> problems = new ArrayList<>();
        for (String code : new TreeSet<>(limits.must())) {
            if (!byCode.containsKey(code)) {
                problems.add(Problem.at(
                        Place.of("--must " + code),
                        code,
                        Bilingual.of(
                                "không có sửa đổi nào đề xuất cho “%s”, hoặc --keep, --without, --only-own-authority đã loại hết.",
                                "nothing is proposed for \"%s\", or --keep, --without, --only-own-authority leave nothing of it.",
                                code)));
            }
        }
        for (Programme.Tie tie : programme.links()) {
            if (tie.excludes()
                    && limits.must().contains(tie.when())
                    && limits.must().contains(tie.other())) {
                problems.add(Problem.at(
                        Place.of("--must"),
                        tie.when(),
                        Bilingual.of(
                                "“%s” và “%s” loại trừ nhau theo chương trình %s; không thể cùng bắt buộc.",
                                "\"%s\" and \"%s\" rule each other out in the programme %s; they cannot both be a must.",
                                tie.when(),
                                tie.other(),
                                programme.id())));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }
}
