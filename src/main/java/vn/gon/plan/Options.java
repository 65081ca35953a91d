package vn.gon.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import vn.gon.plan.solver.Budget;
import vn.gon.plan.solver.Engine;
import vn.gon.plan.solver.Outcome;
import vn.gon.plan.solver.Pick;
import vn.gon.plan.solver.Portfolio;
import vn.gon.plan.solver.PortfolioBuilder;
import vn.gon.plan.solver.Solver;

/** All there is to choose from, and the choosing. */
public final class Options {

    private final Planner.Request request;
    private final List<Rows.Sum> sums;
    private final List<Rows.Sum> byAgency;
    private final List<Planner.Choice> choices;
    private final Engine engine;

    Options(Planner.Request request, List<Rows.Sum> sums, List<Rows.Sum> byAgency, List<Planner.Choice> choices) {
        this(request, sums, byAgency, choices, Solver::solve);
    }

    private Options(
            Planner.Request request,
            List<Rows.Sum> sums,
            List<Rows.Sum> byAgency,
            List<Planner.Choice> choices,
            Engine engine) {
        this.engine = engine;
        this.request = request;
        this.sums = sums;
        this.byAgency = byAgency;
        this.choices = choices;
    }

    /** Returns the same, to be chosen from by another solver. */
    public Options solvedBy(Engine another) {
        return new Options(request, sums, byAgency, choices, another);
    }

    /** Returns the number of regulations that something can be done about. */
    public int regulations() {
        return choices.size();
    }

    /** Returns the number of bundles to choose from. */
    public int bundles() {
        return choices.stream()
                .mapToInt(choice -> choice.option().bundles().size())
                .sum();
    }

    /** Returns the smallest package that meets the targets, each only as far as it can be met. */
    public ReformPackage choose(Budget budget) {
        return choose(
                sums.stream()
                        .map(sum -> Points.required(sum.required(), sum.target().measure()))
                        .toList(),
                budget);
    }

    /**
     * Returns the smallest package that takes away a share of the most that each target could, for each of some shares.
     *
     * @param steps how many shares, evenly spaced up to all
     */
    public List<ReformPackage> frontier(int steps, Budget budget) {
        long[] most = portfolio(zeros()).portfolio().most();
        List<ReformPackage> points = new ArrayList<>();
        for (int step = 1; step <= steps; step++) {
            int part = step;
            points.add(choose(
                    java.util.Arrays.stream(most)
                            .mapToObj(each -> each / steps * part + each % steps * part / steps)
                            .toList(),
                    budget.ofWork(Solver.USUAL_WORK / steps)));
        }
        return points;
    }

    private List<Long> zeros() {
        return sums.stream().map(sum -> 0L).toList();
    }

    private ReformPackage choose(List<Long> required, Budget budget) {
        long[] most = portfolio(zeros()).portfolio().most();
        List<Long> possible = IntStream.range(0, most.length)
                .mapToObj(row -> Math.min(most[row], required.get(row)))
                .toList();
        Modelled modelled = portfolio(possible);
        Outcome outcome = engine.solve(modelled.portfolio(), budget);
        PackageMaker maker = maker(most);
        Pick pick = outcome.pick();
        for (int group = 0; pick != null && group < choices.size(); group++) {
            Bundle bundle = modelled.bundles().get(pick.items().get(group));
            if (bundle != null) {
                maker.take(choices.get(group), bundle);
            }
        }
        BigDecimal points = Points.back(pick == null ? 0 : pick.effort());
        double bound = outcome.bound();
        return maker.make(new PackageMaker.Proof(
                points,
                Double.isInfinite(bound) ? points : Points.back((long) bound).min(points),
                outcome.complete(),
                pick != null));
    }

    /**
     * Returns the package that somebody settled on before, measured on this register; of each regulation, the largest
     * bundle of edits that were all accepted.
     *
     * @param bound no package that reaches the same takes fewer points; zero when nothing is proven
     */
    public ReformPackage settled(AcceptedEdits accepted, BigDecimal bound) {
        PackageMaker maker = maker(portfolio(zeros()).portfolio().most());
        for (Planner.Choice choice : choices) {
            choice.option().bundles().stream()
                    .filter(bundle ->
                            bundle.edits().stream().allMatch(edit -> accepted.has(edit.edit(), edit.findings())))
                    .max(Comparator.comparingInt(bundle -> bundle.edits().size()))
                    .ifPresent(bundle -> maker.take(choice, bundle));
        }
        BigDecimal points = Points.back(Points.of(maker.points()));
        return maker.make(new PackageMaker.Proof(points, bound.min(points), false, true));
    }

    private PackageMaker maker(long[] most) {
        return new PackageMaker(
                request,
                new PackageMaker.Parts(sums, byAgency),
                choices,
                LongStream.of(most).boxed().toList());
    }

    /**
     * The choice as numbers.
     *
     * @param portfolio the numbers
     * @param bundles the bundle of each item; null where nothing is done
     */
    record Modelled(Portfolio portfolio, List<@Nullable Bundle> bundles) {}

    private Modelled portfolio(List<Long> required) {
        PortfolioBuilder builder = new PortfolioBuilder();
        Map<Rows.Sum, Integer> rows = new HashMap<>();
        for (int row = 0; row < sums.size(); row++) {
            rows.put(sums.get(row), builder.row(required.get(row)));
        }
        Map<String, Integer> instruments = new HashMap<>();
        List<@Nullable Bundle> bundles = new ArrayList<>();
        Map<String, int[]> items = new HashMap<>();
        for (Planner.Choice choice : choices) {
            String code = choice.option().regulation().code();
            boolean must = request.limits().must().contains(code);
            builder.group(must);
            if (!must) {
                bundles.add(null);
            }
            int from = bundles.size();
            for (Pruned.Entry entry : Pruned.of(choice)) {
                bundles.add(entry.bundle());
                builder.item(
                        Points.of(entry.bundle().effort()),
                        instruments(entry.bundle(), instruments, builder),
                        amounts(entry.amounts(), rows));
            }
            items.put(code, IntStream.range(from, bundles.size()).toArray());
        }
        request.programme().links().forEach(tie -> link(tie, items, builder));
        return new Modelled(builder.build(), bundles);
    }

    private static void link(Programme.Tie tie, Map<String, int[]> items, PortfolioBuilder builder) {
        int[] when = items.getOrDefault(tie.when(), new int[0]);
        int[] other = items.getOrDefault(tie.other(), new int[0]);
        if (tie.excludes()) {
            builder.excludes(when, other);
        } else {
            builder.requires(when, other);
        }
    }

    private int[] instruments(Bundle bundle, Map<String, Integer> numbers, PortfolioBuilder builder) {
        return bundle.edits().stream()
                .map(PlannedEdit::amended)
                .mapToInt(amended -> numbers.computeIfAbsent(
                        amended.number(),
                        number -> builder.instrument(Points.of(request.effort().of(amended.type())))))
                .toArray();
    }

    private static Map<Integer, Long> amounts(Map<Rows.Sum, BigDecimal> amounts, Map<Rows.Sum, Integer> rows) {
        Map<Integer, Long> numbers = new HashMap<>();
        amounts.forEach((sum, amount) ->
                numbers.put(rows.get(sum), Points.given(amount, sum.target().measure())));
        return numbers;
    }
}
