package vn.gon.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The values of procedures that compare: the same field and the same act, in one unit. */
final class Peers {

    private final Map<Group, List<BigDecimal>> values = new HashMap<>();

    private record Group(String field, String act, Measure measure, String unit) {}

    /** Returns the values of the procedures remembered. */
    static Peers of(Iterable<Profile> profiles) {
        Peers peers = new Peers();
        for (Profile profile : profiles) {
            profile.values()
                    .forEach((measure, value) -> group(profile, measure, value)
                            .ifPresent(group -> peers.values
                                    .computeIfAbsent(group, any -> new ArrayList<>())
                                    .add(value.amount())));
        }
        peers.values.values().forEach(Collections::sort);
        return peers;
    }

    /**
     * Returns the values of the others in the first field of a procedure that do the same, sorted; empty when its field,
     * its act or its value is not known.
     *
     * @param remembered the procedure as it was remembered; null if it was not
     */
    Optional<Values> othersOf(Profile profile, Measure measure, @Nullable Profile remembered) {
        Measure.Value own = profile.values().get(measure);
        if (own == null) {
            return Optional.empty();
        }
        return group(profile, measure, own).map(group -> {
            List<BigDecimal> others = new ArrayList<>(values.getOrDefault(group, List.of()));
            Measure.Value former =
                    remembered == null ? null : remembered.values().get(measure);
            if (remembered != null
                    && former != null
                    && group(remembered, measure, former).equals(Optional.of(group))) {
                others.remove(Collections.binarySearch(others, former.amount()));
            }
            return new Values(others);
        });
    }

    /**
     * Sorted values.
     *
     * @param sorted the values, the least first
     */
    record Values(List<BigDecimal> sorted) {

        /** Returns the least value that at least so many per cent of the values do not exceed (nearest rank). */
        BigDecimal percentile(BigDecimal percent) {
            int rank = percent.multiply(BigDecimal.valueOf(sorted.size()))
                    .movePointLeft(2)
                    .setScale(0, RoundingMode.CEILING)
                    .intValueExact();
            return sorted.get(Math.max(rank, 1) - 1);
        }
    }

    private static Optional<Group> group(Profile profile, Measure measure, Measure.Value value) {
        List<String> fields = profile.fields();
        return fields == null || fields.isEmpty() || profile.parts().act().isEmpty()
                ? Optional.empty()
                : Optional.of(new Group(fields.get(0), profile.parts().act(), measure, value.unit()));
    }
}
