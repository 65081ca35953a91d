package vn.gon.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
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
    private final List<TreeMap<String, Sum>> sums = new ArrayList<>();

    Rows(List<Target> targets) {
        this.targets = List.copyOf(targets);
        targets.forEach(target -> sums.add(new TreeMap<>()));
    }

    /** One row under way. */
    static final class Sum {
        private final Target target;
        private final String part;
        private BigDecimal base = BigDecimal.ZERO;
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

        BigDecimal required() {
            return base.multiply(target.atLeast());
        }

        TargetRow row(BigDecimal reached, BigDecimal most, int candidates) {
            BigDecimal required =
                    target.measure().isCount() ? required().setScale(0, java.math.RoundingMode.CEILING) : required();
            return new TargetRow(target, part, base(), required, reached, most, covered, regulations, candidates);
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
                sum.regulations++;
                if (base != null) {
                    sum.covered++;
                    sum.base = sum.base.add(base);
                }
            }
        }
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
    List<Sum> of(Assessment assessment) {
        List<Sum> of = new ArrayList<>();
        for (int at = 0; at < targets.size(); at++) {
            Target target = targets.get(at);
            if (isAbout(target, assessment) && base(target.measure(), assessment) != null) {
                for (String part : parts(target.scope(), assessment.regulation())) {
                    Sum sum = sums.get(at).get(part);
                    if (sum != null) {
                        of.add(sum);
                    }
                }
            }
        }
        return of;
    }

    /** Returns what an effect gives each of the rows of its regulation, nothing left out. */
    static Map<Sum, BigDecimal> amounts(List<Sum> rows, Effect effect) {
        Map<Sum, BigDecimal> amounts = new LinkedHashMap<>();
        rows.forEach(row -> amounts.put(row, amount(row.target(), effect)));
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
        boolean kind = switch (target.measure()) {
            case REGULATIONS -> true;
            case CONDITIONS -> regulation instanceof BusinessCondition;
            case PROCEDURES, COST, PROCESSING_TIME -> regulation instanceof Procedure;
            case GOODS, INSTRUMENTS -> false;
        };
        return kind && target.among().has(regulation) && isFlagged(target, assessment.findings());
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
