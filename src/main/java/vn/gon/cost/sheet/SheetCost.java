package vn.gon.cost.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.gon.cost.number.Exact;
import vn.gon.cost.number.Measure;
import vn.gon.cost.profile.Addressee;
import vn.gon.cost.profile.Profile;

/**
 * A cost sheet worked out under one profile.
 *
 * @param profile the profile
 * @param lines the lines in the order of the sheet
 */
public record SheetCost(Profile profile, List<LineCost> lines) {

    public SheetCost {
        lines = List.copyOf(lines);
    }

    /** Returns what the lines of a sheet cost. */
    public static SheetCost of(Profile profile, List<Activity> activities) {
        return new SheetCost(
                profile,
                activities.stream()
                        .map(activity -> LineCost.of(activity, profile))
                        .toList());
    }

    /**
     * A part of a sheet.
     *
     * @param procedure the procedure; empty for lines that name none
     * @param segment the segment; null for all of them
     * @param addressee who bears the cost; null for all of them
     * @param unit what one time costs: the prices of all lines; null where they occur in different numbers
     * @param sums the sums
     */
    public record Part(
            String procedure,
            @Nullable String segment,
            @Nullable Addressee addressee,
            @Nullable Exact unit,
            Sums sums) {}

    /** Returns in what its amounts are counted. */
    public Measure measure() {
        return new Measure(profile.id(), profile.currency());
    }

    /** Returns the sum of all lines. */
    public Sums total() {
        return sums(lines);
    }

    /** Returns the sums by procedure, in the order of the sheet. */
    public List<Part> procedures() {
        return parts(line -> new Part(line.activity().group().procedure(), null, null, null, none()));
    }

    /** Returns the sums by procedure and segment, in the order of the sheet. */
    public List<Part> segments() {
        return parts(line -> new Part(
                line.activity().group().procedure(), line.activity().group().segment(), null, null, none()));
    }

    /** Returns the sums by who bears the cost, in the order of the sheet. */
    public List<Part> addressees() {
        return parts(line -> new Part("", null, line.activity().group().addressee(), null, none()));
    }

    private Sums none() {
        return Sums.none(measure());
    }

    private Sums sums(List<LineCost> of) {
        Measure measure = measure();
        return of.stream().map(line -> Sums.of(measure, line)).reduce(none(), Sums::plus);
    }

    private List<Part> parts(Function<LineCost, Part> key) {
        Map<Part, List<LineCost>> groups = new LinkedHashMap<>();
        for (LineCost line : lines) {
            groups.computeIfAbsent(key.apply(line), unseen -> new java.util.ArrayList<>())
                    .add(line);
        }
        return groups.entrySet().stream()
                .map(group -> new Part(
                        group.getKey().procedure(),
                        group.getKey().segment(),
                        group.getKey().addressee(),
                        unit(group.getValue()),
                        sums(group.getValue())))
                .toList();
    }

    /** What one time costs only makes sense of lines that occur equally often. */
    private static @Nullable Exact unit(List<LineCost> lines) {
        Exact unit = Exact.ZERO;
        Activity first = lines.get(0).activity();
        for (LineCost line : lines) {
            Activity each = line.activity();
            if (line.price() == null
                    || each.once() != first.once()
                    || !Objects.equals(each.times(), first.times())
                    || !Objects.equals(each.subjects(), first.subjects())) {
                return null;
            }
            unit = unit.plus(line.price());
        }
        return unit;
    }
}
