package vn.gon.cost;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.gon.catalog.Origin;
import vn.gon.text.Bilingual;

/** A part of the cost table of one filing while it is being filled in. */
final class Sheet {

    private final BigDecimal hourlyIncome;
    private final Formula income;
    private final boolean deriving;
    private final List<CostLine> lines = new ArrayList<>();
    private final List<DerivedLine> derived = new ArrayList<>();
    private final Set<Bilingual> notes = new LinkedHashSet<>();
    private BigDecimal unit = BigDecimal.ZERO;

    /**
     * Begins a table.
     *
     * @param deriving whether it keeps the formulas behind its lines
     */
    Sheet(Tariff tariff, boolean deriving) {
        this.hourlyIncome = tariff.hourlyIncome();
        this.income = tariff.incomeFormula();
        this.deriving = deriving;
    }

    /**
     * What a line is about.
     *
     * @param task the kind of work
     * @param label what exactly is done
     * @param path the element of the procedure it comes from; empty when it comes from none
     */
    record Item(Task task, Bilingual label, String path) {}

    /** Adds work done in a share of filings. */
    void add(Item item, Work work, Share share) {
        add(item, work, BigDecimal.ZERO, share);
    }

    /** Adds a payment prescribed by law, made in a share of filings. */
    void addFee(Item item, BigDecimal fee, Share share, List<String> sources) {
        add(item, Work.none(sources), fee, share);
    }

    /** Tells the reader something, once. */
    void note(Bilingual note) {
        notes.add(note);
    }

    List<CostLine> lines() {
        return lines;
    }

    List<DerivedLine> derived() {
        return derived;
    }

    List<Bilingual> notes() {
        return List.copyOf(notes);
    }

    /** Returns the sum of the lines, in đồng. */
    BigDecimal unit() {
        return unit;
    }

    /** Returns the least trustworthy origin of lines; a table without lines rests on nothing. */
    static Origin origin(List<CostLine> lines) {
        Origin worst = lines.isEmpty() ? Origin.ASSUMED : Origin.MEASURED;
        for (CostLine line : lines) {
            worst = worst.and(line.origin());
        }
        return worst;
    }

    private void add(Item item, Work work, BigDecimal fee, Share share) {
        BigDecimal amount = work.amount().add(fee).multiply(share.value());
        unit = unit.add(amount);
        CostLine line = new CostLine(
                item.task(),
                item.label(),
                item.path(),
                work.hours(),
                hourlyIncome,
                work.purchased(),
                fee,
                share.value(),
                amount,
                work.origin().and(share.origin()),
                Work.joined(work.sources(), share.sources()));
        lines.add(line);
        if (deriving) {
            derived.add(new DerivedLine(line, work.time(), income, work.price(), share.formula()));
        }
    }
}
