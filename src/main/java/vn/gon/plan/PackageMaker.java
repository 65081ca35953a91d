package vn.gon.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.gon.plan.solver.Pick;

/** Turns chosen numbers back into a package that people can read. */
final class PackageMaker {

    private final Programme programme;
    private final Effort effort;
    private final List<Rows.Sum> sums;
    private final Options.Chosen chosen;
    private final List<Taken> taken = new ArrayList<>();

    PackageMaker(Programme programme, Effort effort, List<Rows.Sum> sums, Options.Chosen chosen) {
        this.programme = programme;
        this.effort = effort;
        this.sums = sums;
        this.chosen = chosen;
    }

    private record Taken(Planner.Choice choice, Bundle bundle, Map<Rows.Sum, BigDecimal> amounts) {}

    ReformPackage make() {
        Pick pick = chosen.outcome().pick();
        if (pick != null) {
            for (int group = 0; group < chosen.modelled().choices().size(); group++) {
                Planner.Choice choice = chosen.modelled().choices().get(group);
                Bundle bundle = chosen.modelled().bundles().get(pick.items().get(group));
                if (bundle != null) {
                    taken.add(new Taken(choice, bundle, Rows.amounts(choice.rows(), bundle.effect())));
                }
            }
        }
        Map<String, PlannedInstrument> instruments = instruments();
        Map<Rows.Sum, BigDecimal> reached = reached();
        List<TargetRow> rows = rows(reached);
        double bound = chosen.outcome().bound();
        BigDecimal points = Points.back(pick == null ? 0 : pick.effort());
        return new ReformPackage(
                programme,
                effort,
                rows,
                items(instruments, rows, reached),
                instruments.values().stream()
                        .sorted(Comparator.comparing(PlannedInstrument::amended))
                        .toList(),
                points,
                Double.isInfinite(bound) ? points : Points.back((long) bound).min(points),
                chosen.outcome().complete(),
                pick != null);
    }

    private Map<Rows.Sum, BigDecimal> reached() {
        Map<Rows.Sum, BigDecimal> reached = new HashMap<>();
        for (Taken each : taken) {
            each.amounts().forEach((sum, amount) -> reached.merge(sum, amount, BigDecimal::add));
        }
        return reached;
    }

    private List<TargetRow> rows(Map<Rows.Sum, BigDecimal> reached) {
        Map<Rows.Sum, Integer> candidates = new HashMap<>();
        for (Planner.Choice choice : chosen.modelled().choices()) {
            for (Rows.Sum sum : choice.rows()) {
                boolean counts = choice.option().bundles().stream()
                        .anyMatch(bundle -> Rows.amounts(List.of(sum), bundle.effect())
                                        .getOrDefault(sum, BigDecimal.ZERO)
                                        .signum()
                                > 0);
                candidates.merge(sum, counts ? 1 : 0, Integer::sum);
            }
        }
        List<TargetRow> rows = new ArrayList<>();
        for (int row = 0; row < sums.size(); row++) {
            Rows.Sum sum = sums.get(row);
            BigDecimal most = BigDecimal.valueOf(
                    chosen.most().get(row), Points.decimals(sum.target().measure()));
            BigDecimal itsReached = reached.getOrDefault(sum, BigDecimal.ZERO);
            rows.add(sum.row(itsReached, most.max(itsReached), candidates.getOrDefault(sum, 0)));
        }
        return rows;
    }

    private Map<String, PlannedInstrument> instruments() {
        Map<String, List<PlannedEdit>> edits = new TreeMap<>();
        Map<String, TreeSet<String>> codes = new TreeMap<>();
        for (Taken each : taken) {
            for (PlannedEdit edit : each.bundle().edits()) {
                String number = edit.amended().number();
                edits.computeIfAbsent(number, any -> new ArrayList<>()).add(edit);
                codes.computeIfAbsent(number, any -> new TreeSet<>())
                        .add(each.choice().option().regulation().code());
            }
        }
        Map<String, PlannedInstrument> instruments = new TreeMap<>();
        edits.forEach((number, carried) -> {
            Amended first = carried.get(0).amended();
            List<String> articles = carried.stream()
                    .flatMap(edit -> edit.amended().articles().stream())
                    .distinct()
                    .sorted()
                    .toList();
            instruments.put(
                    number,
                    new PlannedInstrument(
                            new Amended(number, first.type(), first.instrument(), articles),
                            effort.of(first.type()),
                            List.copyOf(codes.getOrDefault(number, new TreeSet<>())),
                            carried.size()));
        });
        return instruments;
    }

    private List<PlanItem> items(
            Map<String, PlannedInstrument> instruments, List<TargetRow> rows, Map<Rows.Sum, BigDecimal> reached) {
        List<Taken> order = new ArrayList<>(taken);
        order.sort(Comparator.comparing((Taken each) -> quickness(each, instruments, reached))
                .reversed()
                .thenComparing(each -> each.choice().option().regulation().code()));
        List<PlanItem> items = new ArrayList<>();
        for (Taken each : order) {
            items.add(new PlanItem(
                    items.size() + 1,
                    each.choice().option().regulation(),
                    each.bundle(),
                    released(each, instruments),
                    neededFor(each, rows)));
        }
        return items;
    }

    /** Returns the share of the targets that an item brings for its points, each instrument shared by all it carries. */
    private BigDecimal quickness(
            Taken item, Map<String, PlannedInstrument> instruments, Map<Rows.Sum, BigDecimal> reached) {
        BigDecimal points = item.bundle().effort();
        for (String number : item.bundle().instruments()) {
            PlannedInstrument instrument = instruments.get(number);
            if (instrument != null) {
                points = points.add(instrument
                        .points()
                        .divide(BigDecimal.valueOf(instrument.codes().size()), MathContext.DECIMAL64));
            }
        }
        BigDecimal brought = BigDecimal.ZERO;
        for (Map.Entry<Rows.Sum, BigDecimal> entry : item.amounts().entrySet()) {
            BigDecimal all = reached.getOrDefault(entry.getKey(), BigDecimal.ZERO);
            brought = all.signum() == 0 ? brought : brought.add(entry.getValue().divide(all, MathContext.DECIMAL64));
        }
        return points.signum() == 0 ? brought.movePointRight(9) : brought.divide(points, MathContext.DECIMAL64);
    }

    private static BigDecimal released(Taken item, Map<String, PlannedInstrument> instruments) {
        BigDecimal released = item.bundle().effort();
        for (String number : item.bundle().instruments()) {
            PlannedInstrument instrument = instruments.get(number);
            if (instrument != null && instrument.codes().size() == 1) {
                released = released.add(instrument.points());
            }
        }
        return released;
    }

    private List<Integer> neededFor(Taken item, List<TargetRow> rows) {
        List<Integer> needed = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            BigDecimal amount = item.amounts().get(sums.get(row));
            TargetRow target = rows.get(row);
            if (amount != null
                    && amount.signum() > 0
                    && target.reached().subtract(amount).compareTo(target.required()) < 0) {
                needed.add(row);
            }
        }
        return needed;
    }
}
