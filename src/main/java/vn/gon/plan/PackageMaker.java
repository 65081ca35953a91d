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

/** Turns chosen numbers back into a package that people can read. */
final class PackageMaker {

    private final Programme programme;
    private final Effort effort;
    private final List<Rows.Sum> sums;
    private final List<Rows.Sum> byAgency;
    private final List<Planner.Choice> choices;
    private final List<Long> most;
    private final List<Taken> taken = new ArrayList<>();

    /**
     * Prepares.
     *
     * @param choices all there was to choose from
     * @param most the most that the choices could take away, by row
     */
    PackageMaker(Planner.Request request, Parts parts, List<Planner.Choice> choices, List<Long> most) {
        this.programme = request.programme();
        this.effort = request.effort();
        this.sums = parts.sums();
        this.byAgency = parts.byAgency();
        this.choices = choices;
        this.most = most;
    }

    /**
     * What the register holds.
     *
     * @param sums by row of the targets
     * @param byAgency by agency
     */
    record Parts(List<Rows.Sum> sums, List<Rows.Sum> byAgency) {}

    private record Taken(Planner.Choice choice, Bundle bundle, Map<Rows.Sum, BigDecimal> amounts) {}

    /**
     * What is known of the effort of a package.
     *
     * @param points what it takes
     * @param bound no package that reaches the same takes fewer points
     * @param complete whether the search ran to its end
     * @param found whether there is a package
     */
    record Proof(BigDecimal points, BigDecimal bound, boolean complete, boolean found) {}

    /** Adds a bundle to the package. */
    void take(Planner.Choice choice, Bundle bundle) {
        taken.add(new Taken(choice, bundle, Rows.amounts(choice.rows(), bundle.effect())));
    }

    /** Returns the points of what was taken, each instrument once. */
    BigDecimal points() {
        BigDecimal points =
                instruments().values().stream().map(PlannedInstrument::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        for (Taken each : taken) {
            points = points.add(each.bundle().effort());
        }
        return points;
    }

    ReformPackage make(Proof proof) {
        Map<String, PlannedInstrument> instruments = instruments();
        Map<Rows.Sum, BigDecimal> reached = reached();
        List<TargetRow> rows = rows(reached);
        return new ReformPackage(
                programme,
                effort,
                rows,
                byAgency(),
                items(instruments, rows, reached),
                instruments.values().stream()
                        .sorted(Comparator.comparing(PlannedInstrument::amended))
                        .toList(),
                proof.points(),
                proof.bound(),
                proof.complete(),
                proof.found());
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
        for (Planner.Choice choice : choices) {
            for (Rows.Share share : choice.rows()) {
                Rows.Sum sum = share.sum();
                boolean counts = choice.option().bundles().stream()
                        .anyMatch(bundle -> Rows.amounts(List.of(share), bundle.effect())
                                        .getOrDefault(sum, BigDecimal.ZERO)
                                        .signum()
                                > 0);
                candidates.merge(sum, counts ? 1 : 0, Integer::sum);
            }
        }
        List<TargetRow> rows = new ArrayList<>();
        for (int row = 0; row < sums.size(); row++) {
            Rows.Sum sum = sums.get(row);
            BigDecimal itsMost = BigDecimal.valueOf(
                    most.get(row), Points.decimals(sum.target().measure()));
            BigDecimal itsReached = reached.getOrDefault(sum, BigDecimal.ZERO);
            rows.add(sum.row(itsReached, itsMost.max(itsReached), candidates.getOrDefault(sum, 0)));
        }
        return rows;
    }

    /** Nothing more can be said of an agency than what goes: nothing is required of it. */
    private List<TargetRow> byAgency() {
        Map<Rows.Sum, BigDecimal> reached = new HashMap<>();
        for (Taken each : taken) {
            Rows.amounts(each.choice().byAgency(), each.bundle().effect())
                    .forEach((sum, amount) -> reached.merge(sum, amount, BigDecimal::add));
        }
        return byAgency.stream()
                .map(sum -> {
                    BigDecimal gone = reached.getOrDefault(sum, BigDecimal.ZERO);
                    return sum.row(gone, gone, 0);
                })
                .toList();
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
