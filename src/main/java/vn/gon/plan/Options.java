package vn.gon.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import vn.gon.plan.solver.Budget;
import vn.gon.plan.solver.Outcome;
import vn.gon.plan.solver.Portfolio;
import vn.gon.plan.solver.PortfolioBuilder;
import vn.gon.plan.solver.Solver;

/** All there is to choose from, and the choosing. */
public final class Options {

    private final Planner.Request request;
    private final List<Rows.Sum> sums;
    private final List<Planner.Choice> choices;

    Options(Planner.Request request, List<Rows.Sum> sums, List<Planner.Choice> choices) {
        this.request = request;
        this.sums = sums;
        this.choices = choices;
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
                    new Budget(Solver.USUAL_WORK / steps, budget::isStopped)));
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
        Outcome outcome = Solver.solve(modelled.portfolio(), budget);
        Chosen chosen =
                new Chosen(modelled, outcome, LongStream.of(most).boxed().toList());
        return new PackageMaker(request.programme(), request.effort(), sums, chosen).make();
    }

    /**
     * The choice as numbers.
     *
     * @param portfolio the numbers
     * @param choices the regulation of each group
     * @param bundles the bundle of each item; null where nothing is done
     */
    record Modelled(Portfolio portfolio, List<Planner.Choice> choices, List<@Nullable Bundle> bundles) {}

    /** What was chosen of it. */
    record Chosen(Modelled modelled, Outcome outcome, List<Long> most) {}

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
        return new Modelled(builder.build(), choices, bundles);
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
