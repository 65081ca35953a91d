package vn.gon.change;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.gon.index.Likeness;
import vn.gon.index.Overlaps;

/**
 * Finds regulations that only took another code or name: of those whose code went away and those whose code is new, the most
 * alike are matched one to one. Names weigh a half, contents four tenths, the agency one tenth; names that begin with
 * different acts ("cấp", "cấp lại") never match.
 */
final class Recoding {

    /** From this score on two regulations are taken for one. */
    static final BigDecimal LEAST = new BigDecimal("0.75");

    /** Of so many regulations of one name, as provinces have them, only those of the same agency are compared. */
    private static final int MANY = 20;

    private static final BigDecimal NAME = new BigDecimal("0.5");
    private static final BigDecimal CONTENTS = new BigDecimal("0.4");
    private static final BigDecimal AGENCY = new BigDecimal("0.1");

    private final List<Traits> removed;
    private final List<Traits> added;
    private final Map<String, List<Traits>> addedByName = new TreeMap<>();
    private final Map<List<Integer>, List<Traits>> addedByContents = new HashMap<>();

    private Recoding(List<Traits> removed, List<Traits> added) {
        this.removed = removed;
        this.added = added;
    }

    private record Candidate(Traits before, Traits after, Match match) {}

    /**
     * A regulation that took another code.
     *
     * @param before its code before
     * @param match how alike
     */
    record Recoded(String before, Match match) {}

    /** Returns the matches by the newer code. */
    static Map<String, Recoded> match(List<Traits> removed, List<Traits> added) {
        return removed.isEmpty() || added.isEmpty() ? Map.of() : new Recoding(removed, added).match();
    }

    private Map<String, Recoded> match() {
        for (Traits each : added) {
            addedByName.computeIfAbsent(each.words(), any -> new ArrayList<>()).add(each);
            addedByContents
                    .computeIfAbsent(each.contents(), any -> new ArrayList<>())
                    .add(each);
        }
        Overlaps names = Overlaps.of(addedByName.keySet(), Overlaps.LEAST);
        List<Candidate> candidates = new ArrayList<>();
        removed.forEach(each -> addCandidates(each, names, candidates));
        candidates.sort(Comparator.comparing((Candidate each) -> each.match().score())
                .reversed()
                .thenComparing(each -> each.before().code())
                .thenComparing(each -> each.after().code()));
        Map<String, Recoded> matched = new TreeMap<>();
        Set<String> taken = new HashSet<>();
        for (Candidate each : candidates) {
            if (!matched.containsKey(each.after().code())
                    && taken.add(each.before().code())) {
                matched.put(each.after().code(), new Recoded(each.before().code(), each.match()));
            }
        }
        return matched;
    }

    private void addCandidates(Traits before, Overlaps names, List<Candidate> candidates) {
        Map<String, Likeness> byCode = new TreeMap<>();
        for (Overlaps.Alike alike : names.alike(before.words(), Overlaps.LEAST)) {
            near(before, addedByName.getOrDefault(alike.text(), List.of()))
                    .forEach(after -> consider(before, after, alike.likeness(), byCode, candidates));
        }
        if (!before.contents().isEmpty()) {
            near(before, addedByContents.getOrDefault(before.contents(), List.of()))
                    .forEach(after ->
                            consider(before, after, Pairs.likeness(before.words(), after.words()), byCode, candidates));
        }
    }

    private static List<Traits> near(Traits before, List<Traits> all) {
        return all.size() <= MANY
                ? all
                : all.stream()
                        .filter(each -> each.agency().equals(before.agency()))
                        .toList();
    }

    private static void consider(
            Traits before, Traits after, Likeness names, Map<String, Likeness> byCode, List<Candidate> candidates) {
        if (byCode.putIfAbsent(after.code(), names) != null || !before.mayBe(after)) {
            return;
        }
        Match match = match(before, after, names);
        boolean sameName = names.shared() == names.together() && match.sameAgency();
        if (sameName || match.score().compareTo(LEAST) >= 0) {
            candidates.add(new Candidate(before, after, match));
        }
    }

    private static Match match(Traits before, Traits after, Likeness names) {
        boolean sameAgency = before.agency().equals(after.agency());
        boolean told = !before.contents().isEmpty() && !after.contents().isEmpty();
        @Nullable Likeness contents = told ? Likeness.of(before.contents(), after.contents()) : null;
        BigDecimal agency = sameAgency ? AGENCY : BigDecimal.ZERO;
        BigDecimal score = contents == null
                ? share(names).multiply(NAME.add(CONTENTS)).add(agency)
                : share(names)
                        .multiply(NAME)
                        .add(share(contents).multiply(CONTENTS))
                        .add(agency);
        return new Match(score.setScale(2, RoundingMode.DOWN), names, contents, sameAgency);
    }

    private static BigDecimal share(Likeness likeness) {
        return likeness.together() == 0
                ? BigDecimal.ONE
                : BigDecimal.valueOf(likeness.shared())
                        .divide(BigDecimal.valueOf(likeness.together()), 4, RoundingMode.DOWN);
    }
}
