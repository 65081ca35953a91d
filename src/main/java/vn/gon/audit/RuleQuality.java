package vn.gon.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.Labels;

/**
 * How far a rule agrees with readers.
 *
 * @param split the part of the sample
 * @param rule name of the rule
 * @param found codes that the rule flags and readers said yes to
 * @param wronglyFlagged codes that the rule flags and readers said no to
 * @param missed codes that the rule does not flag and readers said yes to
 * @param passed codes that the rule does not flag and readers said no to
 */
public record RuleQuality(
        String split,
        String rule,
        List<String> found,
        List<String> wronglyFlagged,
        List<String> missed,
        List<String> passed) {

    private static final int DECIMALS = 4;

    public RuleQuality {
        found = List.copyOf(found);
        wronglyFlagged = List.copyOf(wronglyFlagged);
        missed = List.copyOf(missed);
        passed = List.copyOf(passed);
    }

    /**
     * Compares what rules flag with what readers answered.
     *
     * @param split the part of the sample
     * @param rule name of the rule, which is the question that readers answered
     * @param labels what readers answered; those that do not answer the question are left out
     * @param flagged names of the rules that flag a regulation, by code
     */
    public static RuleQuality of(
            String split, String rule, List<Labels.Label> labels, Map<String, Set<String>> flagged) {
        Map<List<Boolean>, List<String>> codes = labels.stream()
                .filter(label -> label.answers().containsKey(rule))
                .collect(Collectors.groupingBy(
                        label -> List.of(
                                flagged.getOrDefault(label.code(), Set.of()).contains(rule),
                                Boolean.TRUE.equals(label.answers().get(rule))),
                        Collectors.mapping(Labels.Label::code, Collectors.toList())));
        return new RuleQuality(
                split,
                rule,
                sorted(codes, true, true),
                sorted(codes, true, false),
                sorted(codes, false, true),
                sorted(codes, false, false));
    }

    /** Returns the share of what the rule flags that readers said yes to; null when it flags nothing. */
    public @Nullable BigDecimal precision() {
        return share(found.size(), wronglyFlagged.size());
    }

    /** Returns the share of what readers said yes to that the rule flags; null when there is none. */
    public @Nullable BigDecimal recall() {
        return share(found.size(), missed.size());
    }

    /** Returns whether both shares, as far as they exist, are at least so large. */
    public boolean reaches(BigDecimal leastPrecision, BigDecimal leastRecall) {
        return Stream.of(atLeast(precision(), leastPrecision), atLeast(recall(), leastRecall))
                .allMatch(Boolean::booleanValue);
    }

    private static boolean atLeast(@Nullable BigDecimal share, BigDecimal least) {
        return share == null || share.compareTo(least) >= 0;
    }

    private static @Nullable BigDecimal share(int part, int rest) {
        return part + rest == 0
                ? null
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(part + rest), DECIMALS, RoundingMode.HALF_UP);
    }

    private static List<String> sorted(Map<List<Boolean>, List<String>> codes, boolean flagged, boolean labelled) {
        List<String> sorted = new ArrayList<>(codes.getOrDefault(List.of(flagged, labelled), List.of()));
        sorted.sort(null);
        return sorted;
    }
}
