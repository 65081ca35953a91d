package vn.gon.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gon.audit.Finding;
import vn.gon.regulation.BusinessCondition;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.Regulation;

/** The targets, one row for each part of the register in which one has to be met, and what each part holds. */
final class Rows {

    private final List<Target> targets;
    private final boolean sinceBaseline;
    private final List<TreeMap<String, Sum>> sums = new ArrayList<>();

    /** What still counts of each regulation that changed or was added since the baseline, by code and target. */
    private final Map<String, List<BigDecimal>> left = new HashMap<>();

    /**
     * Prepares.
     *
     * @param sinceBaseline whether the base is a register of an earlier day, told one regulation at a time
     */
    Rows(List<Target> targets, boolean sinceBaseline) {
        this.targets = List.copyOf(targets);
        this.sinceBaseline = sinceBaseline;
        targets.forEach(target -> sums.add(new TreeMap<>()));
    }

    /**
     * A row that a regulation counts in.
     *
     * @param sum the row
     * @param weight what share of an effect on it counts: nothing of it was counted since the baseline already
     */
    record Share(Sum sum, BigDecimal weight) {}

    /** One row under way. */
    static final class Sum {
        private final Target target;
        private final String part;
        private BigDecimal base = BigDecimal.ZERO;
        private BigDecimal done = BigDecimal.ZERO;
        private int covered;
        private int regulations;

        Sum(Target target, String part) {
            this.target = target;
            this.part = part;
        }

        Target target() {
            return target;
        }

        /** Returns what there is; null when nothing is known of it. */
        @Nullable
        BigDecimal base() {
            return covered == 0 ? null : base;
        }

        /** Returns what still has to go. */
        BigDecimal required() {
            return base.multiply(target.atLeast()).subtract(done).max(BigDecimal.ZERO);
        }

        /** Returns the row, with what was done since the baseline. */
        TargetRow row(BigDecimal reached, BigDecimal most, int candidates) {
            BigDecimal all = base.multiply(target.atLeast());
            BigDecimal required = target.measure().isCount() ? all.setScale(0, java.math.RoundingMode.CEILING) : all;
            return new TargetRow(
                    target,
                    part,
                    base(),
                    required,
                    reached.add(done),
                    most.add(done),
                    done,
                    covered,
                    regulations,
                    candidates);
        }

        private void add(@Nullable BigDecimal amount) {
            regulations++;
            if (amount != null) {
                covered++;
                base = base.add(amount);
            }
        }
    }

    void add(Assessment assessment) {
        for (int at = 0; at < targets.size(); at++) {
            Target target = targets.get(at);
            if (!isAbout(target, assessment)) {
                continue;
            }
            BigDecimal base = base(target.measure(), assessment);
            for (String part : parts(target.scope(), assessment.regulation())) {
                Sum sum = sums.get(at).computeIfAbsent(part, name -> new Sum(target, name));
                if (!isMeasured(target)) {
                    sum.add(base);
                }
            }
        }
    }

    /** What rules flag today does not tell what they would have flagged then. */
    private boolean isMeasured(Target target) {
        return sinceBaseline && target.flaggedBy().isEmpty();
    }

    /** Adds a regulation of the baseline, or one that was added since. */
    void add(Standing standing) {
        List<BigDecimal> weights = new ArrayList<>();
        Regulation record = standing.record();
        for (int at = 0; at < targets.size(); at++) {
            Target target = targets.get(at);
            boolean counts = isMeasured(target)
                    && isKind(target, record)
                    && target.among().has(record);
            weights.add(counts ? weight(target, standing) : BigDecimal.ONE);
            if (counts) {
                for (String part : parts(target.scope(), record)) {
                    add(standing, sums.get(at).computeIfAbsent(part, name -> new Sum(target, name)));
                }
            }
        }
        if (weights.stream().anyMatch(weight -> weight.compareTo(BigDecimal.ONE) != 0)) {
            left.put(standing.record().code(), weights);
        }
    }

    private static void add(Standing standing, Sum sum) {
        Measure measure = sum.target.measure();
        if (measure == Measure.COST) {
            BigDecimal was = standing.annualBefore();
            BigDecimal is = standing.annualAfter();
            if (standing.before() != null) {
                sum.add(was);
            }
            if (was != null && is != null) {
                sum.done = sum.done.add(was.subtract(is));
            }
        } else if (measure == Measure.PROCESSING_TIME) {
            BigDecimal cut = cut(standing);
            if (standing.before() != null) {
                sum.add(cut == null ? null : BigDecimal.ONE);
                sum.done = cut == null ? sum.done : sum.done.add(cut);
            }
        } else if (standing.before() != null) {
            sum.add(BigDecimal.ONE);
            sum.done = isDone(sum.target, standing) ? sum.done.add(BigDecimal.ONE) : sum.done;
        }
    }

    private static boolean isDone(Target target, Standing standing) {
        return standing.since() != null && target.counts().contains(standing.since());
    }

    /** Returns the share of its time limits that a procedure lost since the baseline; null when it stated none. */
    private static @Nullable BigDecimal cut(Standing standing) {
        return standing.before() instanceof Procedure before
                ? Effect.timeCutSince(before, (Procedure) standing.after())
                : null;
    }

    private static BigDecimal weight(Target target, Standing standing) {
        BigDecimal cut = cut(standing);
        return switch (target.measure()) {
            case COST -> BigDecimal.ONE;
            case PROCESSING_TIME ->
                standing.before() == null || cut == null ? BigDecimal.ZERO : BigDecimal.ONE.subtract(cut);
            default -> standing.before() == null || isDone(target, standing) ? BigDecimal.ZERO : BigDecimal.ONE;
        };
    }

    /** Returns the rows in the order of the targets and of the parts; a target about nothing has one row of its own. */
    List<Sum> all() {
        List<Sum> all = new ArrayList<>();
        for (int at = 0; at < targets.size(); at++) {
            if (sums.get(at).isEmpty()) {
                sums.get(at).put("", new Sum(targets.get(at), ""));
            }
            all.addAll(sums.get(at).values());
        }
        return all;
    }

    /** Returns the rows a regulation counts in. */
    List<Share> of(Assessment assessment) {
        List<Share> of = new ArrayList<>();
        List<BigDecimal> weights = left.get(assessment.regulation().code());
        for (int at = 0; at < targets.size(); at++) {
            Target target = targets.get(at);
            if (isAbout(target, assessment) && base(target.measure(), assessment) != null) {
                for (String part : parts(target.scope(), assessment.regulation())) {
                    Sum sum = sums.get(at).get(part);
                    if (sum != null) {
                        of.add(new Share(sum, weights == null ? BigDecimal.ONE : weights.get(at)));
                    }
                }
            }
        }
        return of;
    }

    /** Returns what an effect gives each of the rows of its regulation, nothing left out. */
    static Map<Sum, BigDecimal> amounts(List<Share> rows, Effect effect) {
        Map<Sum, BigDecimal> amounts = new LinkedHashMap<>();
        rows.forEach(
                row -> amounts.put(row.sum(), amount(row.sum().target(), effect).multiply(row.weight())));
        return amounts;
    }

    private static BigDecimal amount(Target target, Effect effect) {
        BigDecimal amount = switch (target.measure()) {
            case REGULATIONS, PROCEDURES, CONDITIONS ->
                effect.way() != null && target.counts().contains(effect.way()) ? BigDecimal.ONE : BigDecimal.ZERO;
            case COST -> effect.annualSaved();
            case PROCESSING_TIME -> effect.timeCut();
            case GOODS, INSTRUMENTS -> null;
        };
        return amount == null ? BigDecimal.ZERO : amount;
    }

    private static boolean isAbout(Target target, Assessment assessment) {
        Regulation regulation = assessment.regulation();
        return isKind(target, regulation) && target.among().has(regulation) && isFlagged(target, assessment.findings());
    }

    private static boolean isKind(Target target, Regulation regulation) {
        return switch (target.measure()) {
            case REGULATIONS -> true;
            case CONDITIONS -> regulation instanceof BusinessCondition;
            case PROCEDURES, COST, PROCESSING_TIME -> regulation instanceof Procedure;
            case GOODS, INSTRUMENTS -> false;
        };
    }

    private static boolean isFlagged(Target target, List<Finding> findings) {
        return target.flaggedBy().isEmpty()
                || findings.stream()
                        .anyMatch(finding -> target.flaggedBy().contains(finding.name())
                                || target.flaggedBy().contains(finding.rule()));
    }

    /** Returns what a regulation adds to the base; null when the register does not tell. */
    private static @Nullable BigDecimal base(Measure measure, Assessment assessment) {
        return switch (measure) {
            case REGULATIONS, PROCEDURES, CONDITIONS -> BigDecimal.ONE;
            case COST ->
                assessment.costing() == null
                        ? null
                        : assessment.costing().before().annual();
            case PROCESSING_TIME ->
                assessment.regulation() instanceof Procedure procedure && Effect.timeCut(procedure, procedure) != null
                        ? BigDecimal.ONE
                        : null;
            case GOODS, INSTRUMENTS -> null;
        };
    }

    private static List<String> parts(Scope scope, Regulation regulation) {
        return switch (scope) {
            case NATIONAL -> List.of("");
            case AGENCY -> List.of(regulation.agency());
            case FIELD ->
                regulation instanceof BusinessCondition condition
                        ? List.of(condition.line())
                        : Stream.ofNullable(((Procedure) regulation).fields())
                                .flatMap(List::stream)
                                .distinct()
                                .toList();
        };
    }
}
