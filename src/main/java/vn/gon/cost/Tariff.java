package vn.gon.cost;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.Origin;
import vn.gon.regulation.ChannelKind;
import vn.gon.regulation.Level;
import vn.gon.regulation.RequiredDocument;

/** What each kind of work costs under the parameters in force, worked out once. */
final class Tariff {

    private static final Formula MINUTES = new Formula.Constant(BigDecimal.valueOf(60));
    private static final List<Level> LEVELS = List.of(Level.values());
    private static final int MANY_PIECES = 10;

    private final Parameters parameters;
    private final Parameter income;
    private final Formula incomeFormula;
    /** The kinds are the same objects wherever they are spoken of. */
    private final IdentityHashMap<PaperKind, Work[]> papers = new IdentityHashMap<>();

    private final Work copy;
    private final Work certifiedCopy;
    private final Work[] fileAtCounter = new Work[1 << LEVELS.size()];
    private final Work[] receiveAtCounter = new Work[1 << LEVELS.size()];
    private final Map<ChannelKind, Work> fileFromAfar = new EnumMap<>(ChannelKind.class);
    private final Map<ChannelKind, Work> receiveFromAfar = new EnumMap<>(ChannelKind.class);
    private final Work fileSigned;
    private final Work inspection;

    Tariff(Parameters parameters, List<PaperKind> kinds, Variant variant) {
        this.parameters = parameters;
        this.income = parameters.get(Need.HOURLY_INCOME);
        this.incomeFormula = parameters.formula(income);
        this.copy = copy();
        this.certifiedCopy = certifiedCopy();
        this.inspection = work(List.of(), List.of(parameters.get(Need.INSPECTION)), List.of());
        atCounter();
        List<Parameter> postage = List.of(parameters.get(Need.POSTAGE));
        fileFromAfar.put(ChannelKind.POSTAL, minutes(Need.FILE_BY_POST, postage));
        receiveFromAfar.put(ChannelKind.POSTAL, minutes(Need.RECEIVE_BY_POST, postage));
        fileFromAfar.put(ChannelKind.ONLINE, minutes(Need.FILE_ONLINE, List.of()));
        receiveFromAfar.put(ChannelKind.ONLINE, minutes(Need.RECEIVE_ONLINE, List.of()));
        this.fileSigned = minutes(Need.FILE_ONLINE, List.of(parameters.get(Need.ELECTRONIC_SIGNATURE)));
        Map<String, PaperKind> byId = new HashMap<>();
        kinds.forEach(kind -> byId.put(kind.id(), kind));
        for (PaperKind kind : kinds) {
            Variant.Shift shift = variant.papers().get(kind.id());
            papers.put(kind, pieces(kind, shift, shift == null ? null : byId.get(shift.to())));
        }
    }

    /** Returns the average income of an hour, in đồng. */
    BigDecimal hourlyIncome() {
        return income.value();
    }

    /** Returns how the average income of an hour is worked out. */
    Formula incomeFormula() {
        return incomeFormula;
    }

    /** Returns the work of preparing a paper in the number asked for. */
    Work preparing(RequiredDocument paper, PaperKind kind) {
        Work[] ready = Objects.requireNonNull(papers.get(kind));
        int pieces = PaperKind.pieces(paper);
        if (pieces < ready.length) {
            return ready[pieces];
        }
        Work most = ready[ready.length - 1];
        Work before = ready[ready.length - 2];
        // Beyond the first piece every piece costs the same, so the step of the last two goes on.
        BigDecimal step = most.purchased().subtract(before.purchased());
        int more = pieces - ready.length + 1;
        return most.buying(
                new Work(
                        BigDecimal.ZERO,
                        step,
                        step,
                        most.origin(),
                        most.sources(),
                        Formula.Constant.ZERO,
                        new Formula.Difference(most.price(), before.price())),
                more);
    }

    /** Returns the cheaper of two works, the first where they cost the same. */
    Work cheaper(Work one, Work other) {
        return one.equals(other) ? one : Work.lowerMiddle(List.of(one, other), List.of(one, other), incomeFormula);
    }

    /** Returns the work of filing at one of some levels; the levels matter at the counter only. */
    Work filing(ChannelKind kind, @Nullable List<Level> levels) {
        return Objects.requireNonNull(
                kind == ChannelKind.DIRECT ? fileAtCounter[mask(levels)] : fileFromAfar.get(kind));
    }

    /** Returns the work of filing online with an electronic signature that is paid for. */
    Work filingSigned() {
        return fileSigned;
    }

    /** Returns the work of receiving the result from an agency of one of some levels. */
    Work receiving(ChannelKind kind, @Nullable List<Level> levels) {
        return Objects.requireNonNull(
                kind == ChannelKind.DIRECT ? receiveAtCounter[mask(levels)] : receiveFromAfar.get(kind));
    }

    /** Returns the work of serving one inspection on site. */
    Work inspection() {
        return inspection;
    }

    private Work[] pieces(PaperKind kind, Variant.@Nullable Shift shift, @Nullable PaperKind to) {
        Work[] works = new Work[MANY_PIECES];
        for (int pieces = 1; pieces < MANY_PIECES; pieces++) {
            works[pieces] = pieces(kind, pieces);
            if (shift != null && to != null) {
                works[pieces] = works[pieces].blended(pieces(to, pieces), shift.share());
            }
        }
        works[0] = works[1];
        return works;
    }

    private Work pieces(PaperKind kind, int pieces) {
        List<Parameter> bought = kind.price() == null ? List.of() : List.of(parameters.get(kind.price()));
        Work once = work(List.of(parameters.get(kind.minutes())), List.of(), bought);
        return switch (kind.pieces()) {
            case ORIGINAL -> once.buying(copy, pieces - 1);
            case PLAIN_COPY -> once.buying(copy, pieces);
            case CERTIFIED_COPY -> once.buying(copy, pieces).buying(certifiedCopy, pieces);
            case CERTIFIED_ONCE -> once.buying(certifiedCopy, 1);
            case NONE -> once;
        };
    }

    /** Of several levels the one whose way is the lower-middle in cost (Circular 02/2017/TT-VPCP, art. 27.2). */
    private void atCounter() {
        for (int mask = 0; mask < fileAtCounter.length; mask++) {
            List<Work> filing = new ArrayList<>();
            List<Work> receiving = new ArrayList<>();
            for (Level level : LEVELS) {
                if ((mask & bit(level)) != 0 || (mask == 0 && level == Level.OTHER)) {
                    filing.add(atCounter(level, Need.FILE_AT_COUNTER));
                    receiving.add(atCounter(level, Need.RECEIVE_AT_COUNTER));
                }
            }
            fileAtCounter[mask] = Work.lowerMiddle(filing, filing, incomeFormula);
            receiveAtCounter[mask] = Work.lowerMiddle(filing, receiving, incomeFormula);
        }
    }

    private static int mask(@Nullable List<Level> levels) {
        int mask = 0;
        for (int i = 0; levels != null && i < levels.size(); i++) {
            mask |= bit(levels.get(i));
        }
        return mask;
    }

    private static int bit(Level level) {
        return 1 << LEVELS.indexOf(level);
    }

    private Work atCounter(Level level, Need atCounter) {
        return work(
                List.of(parameters.get(Need.travelTime(level)), parameters.get(atCounter)),
                List.of(),
                List.of(parameters.get(Need.travelCost(level))));
    }

    private Work minutes(Need minutes, List<Parameter> bought) {
        return work(List.of(parameters.get(minutes)), List.of(), bought);
    }

    private Work work(List<Parameter> minutes, List<Parameter> hours, List<Parameter> bought) {
        Formula time = minutes.isEmpty() ? sum(hours) : new Formula.Quotient(sum(minutes), MINUTES);
        List<Parameter> used = new ArrayList<>(minutes);
        used.addAll(hours);
        used.addAll(bought);
        used.add(income);
        return work(time, bought.isEmpty() ? Formula.Constant.ZERO : sum(bought), used);
    }

    private Work work(Formula time, Formula price, List<Parameter> used) {
        BigDecimal hours = exact(time);
        BigDecimal purchased = exact(price);
        return new Work(
                hours,
                purchased,
                hours.multiply(income.value()).add(purchased),
                Origin.worst(used.stream().map(Parameter::basis).toList()),
                used.stream().map(Parameter::source).distinct().toList(),
                time,
                price);
    }

    private BigDecimal exact(Formula formula) {
        return formula.exact(id -> parameters.get(id).value());
    }

    private Work copy() {
        return work(
                Formula.Constant.ZERO,
                input(Need.COPY_PRICE).times(input(Need.PAPER_LENGTH)),
                used(Need.COPY_PRICE, Need.PAPER_LENGTH));
    }

    private Work certifiedCopy() {
        Formula first = new Formula.Smaller(input(Need.PAPER_LENGTH), input(Need.CERTIFICATION_FIRST_PAGES));
        Formula later = new Formula.Difference(input(Need.PAPER_LENGTH), first);
        Formula price = new Formula.Sum(List.of(
                first.times(input(Need.CERTIFICATION_FIRST_PRICE)),
                later.times(input(Need.CERTIFICATION_LATER_PRICE))));
        return work(
                Formula.Constant.ZERO,
                new Formula.Smaller(price, input(Need.CERTIFICATION_CEILING)),
                used(
                        Need.CERTIFICATION_FIRST_PRICE,
                        Need.CERTIFICATION_FIRST_PAGES,
                        Need.CERTIFICATION_LATER_PRICE,
                        Need.CERTIFICATION_CEILING,
                        Need.PAPER_LENGTH));
    }

    private List<Parameter> used(Need... needs) {
        return Stream.of(needs).map(parameters::get).toList();
    }

    private Formula input(Need need) {
        return parameters.formula(parameters.get(need));
    }

    private Formula sum(List<Parameter> used) {
        List<Formula> parts = used.stream().map(parameters::formula).toList();
        return parts.size() == 1 ? parts.get(0) : new Formula.Sum(parts);
    }
}
