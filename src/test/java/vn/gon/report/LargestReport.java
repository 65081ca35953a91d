package vn.gon.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.gon.catalog.Origin;
import vn.gon.cost.Shape;
import vn.gon.cost.Simulation;
import vn.gon.cost.Uncertain;
import vn.gon.plan.Effort;
import vn.gon.plan.Measure;
import vn.gon.plan.Programme;
import vn.gon.plan.ReformPackage;
import vn.gon.plan.Scope;
import vn.gon.plan.Target;
import vn.gon.plan.TargetRow;
import vn.gon.plan.Way;
import vn.gon.regulation.TimeUnit;
import vn.gon.text.Bilingual;

/** A report whose every figure and every name is as long as it can be. */
public final class LargestReport {

    private static final int MANY = 9_999_999;
    private static final BigDecimal MONEY = new BigDecimal("999999999999999");
    private static final String NAME = "Tên rất dài của một cơ quan, một nguồn hay một danh mục ".repeat(60);

    private LargestReport() {}

    /** Returns the report. */
    public static Report report() {
        CostChange annual = new CostChange(MONEY, MONEY.movePointLeft(2));
        Totals totals = new Totals(
                MANY, MANY, MANY, MANY, MANY, MANY, effects(), new Coverage(MANY, MANY - 1, MANY, MANY), annual);
        Assumptions assumptions = new Assumptions(
                List.of(new Assumptions.Part(Origin.MEASURED, MONEY, BigDecimal.ONE)),
                List.of(),
                List.of(new Assumptions.Reliance(NAME, Origin.ASSUMED, MONEY, BigDecimal.ONE)));
        Report audited = new Report(
                Samples.about(NAME, NAME),
                totals,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                assumptions,
                List.of(),
                sensitivity(),
                new Honesty(List.of(), List.of(), 0, List.of(), List.of()),
                List.of(),
                null);
        return audited.proposing(chosen(), audited);
    }

    private static Sensitivity sensitivity() {
        Simulation.Range range =
                new Simulation.Range(MONEY, MONEY.doubleValue(), MONEY.doubleValue(), MONEY.doubleValue());
        Uncertain input = new Uncertain(
                "x", Bilingual.same(NAME), "VND", Origin.ASSUMED, BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.TEN);
        return new Sensitivity(
                LocalDate.of(2026, 9, 30),
                Sensitivity.Draw.usual(Shape.TRIANGULAR),
                MANY,
                MANY,
                new Simulation.Outcome(range, range, range, 1),
                List.of(),
                List.of(new Simulation.Swing(input, MONEY, MONEY, MONEY, MONEY)),
                BigDecimal.ONE,
                List.of(),
                List.of());
    }

    private static Totals.Effects effects() {
        List<Totals.Reach> reach = java.util.Arrays.stream(Complier.values())
                .map(each -> new Totals.Reach(each, MANY, MANY, MONEY))
                .toList();
        List<Totals.TimeCut> cuts = java.util.Arrays.stream(TimeUnit.values())
                .map(unit -> new Totals.TimeCut(unit, MONEY, MANY))
                .toList();
        return new Totals.Effects(MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, cuts, reach);
    }

    private static ReformPackage chosen() {
        Target target = new Target(
                Measure.CONDITIONS,
                Scope.AGENCY,
                BigDecimal.ONE,
                Set.of(Way.ABOLISHED, Way.CLARIFIED),
                vn.gon.plan.Among.ALL,
                List.of(Samples.VAGUE.id(), NAME));
        TargetRow row = new TargetRow(target, NAME, MONEY, MONEY, MONEY, MONEY, BigDecimal.TEN, MANY, MANY, MANY);
        Effort effort = new Effort(
                Bilingual.same("điểm"),
                Origin.ASSUMED,
                Bilingual.same(""),
                Map.of(),
                BigDecimal.ONE,
                Map.of(),
                Set.of(),
                Map.of(),
                Effort.Place.LOWEST);
        Programme programme = new Programme(
                "own",
                Bilingual.same(NAME),
                List.of(target),
                LocalDate.of(2024, 9, 30),
                LocalDate.of(2026, 9, 30),
                List.of(),
                List.of());
        return new ReformPackage(
                programme,
                effort,
                Collections.nCopies(40, row),
                List.of(),
                List.of(),
                List.of(),
                BigDecimal.TEN,
                BigDecimal.ONE,
                false,
                true);
    }
}
