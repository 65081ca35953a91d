package vn.gon.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A local procedure demands more than every national one of the same name: more papers, a longer time limit or a higher
 * fee. A time limit in working days does not compare with one in calendar days.
 *
 * @param measures what is compared, at least one
 * @param register the register; null when none is given
 */
record StricterThanNational(
        List<Measure> measures, @Nullable Register register) implements AcrossRegister {

    @Override
    public Answer answer(Element element, Register known) {
        Profile own = known.profileOf(element.whole());
        if (!own.local() || own.parts().object().isEmpty()) {
            return Answer.NO;
        }
        List<Profile> national = known.about(own.parts().object()).stream()
                .filter(other -> !other.local() && other.parts().equals(own.parts()))
                .toList();
        if (national.isEmpty()) {
            return Answer.NO;
        }
        List<Evidence> evidence = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Measure measure : measures) {
            compare(own, national, measure).ifPresentOrElse(evidence::addAll, () -> missing.add(measure.path()));
        }
        if (!evidence.isEmpty()) {
            return Answer.yes(evidence);
        }
        return missing.isEmpty() ? Answer.NO : Answer.unknown(missing.toArray(String[]::new));
    }

    /** Returns the evidence where it is stricter, nothing where it is not; empty where that cannot be said. */
    private static Optional<List<Evidence>> compare(Profile own, List<Profile> national, Measure measure) {
        Measure.Value value = own.values().get(measure);
        if (value == null
                || national.stream()
                        .anyMatch(other -> !compares(value, other.values().get(measure)))) {
            return Optional.empty();
        }
        boolean stricter = national.stream().allMatch(other -> value.amount().compareTo(amount(other, measure)) > 0);
        return Optional.of(
                stricter
                        ? Stream.concat(
                                        Stream.of(new Evidence(measure.path(), value.shown())),
                                        Others.first(national, other -> evidence(other, measure)).stream())
                                .toList()
                        : List.of());
    }

    private static boolean compares(Measure.Value one, Measure.@Nullable Value other) {
        return other != null && one.unit().equals(other.unit());
    }

    private static BigDecimal amount(Profile profile, Measure measure) {
        return Objects.requireNonNull(profile.values().get(measure)).amount();
    }

    private static Evidence evidence(Profile other, Measure measure) {
        Measure.Value value = Objects.requireNonNull(other.values().get(measure));
        return new Evidence(Others.path(other.code(), measure.path()), other.code() + ": " + value.shown());
    }

    @Override
    public Condition within(Register known) {
        return new StricterThanNational(measures, known);
    }
}
