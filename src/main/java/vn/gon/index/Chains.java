package vn.gon.index;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.Result;

/** Which procedure gives what another asks for: a result of A is a paper of B. */
public final class Chains {

    /** A longer chain says no more to a reader. */
    private static final int LONGEST = 4;

    private static final Comparator<Giver> ORDER = Comparator.comparing(Giver::asksItself)
            .thenComparing(giver -> !giver.first())
            .thenComparing(giver -> !giver.named())
            .thenComparing(giver -> giver.link().code());

    private final Map<String, List<Giver>> givers;
    private final Map<String, List<String>> asked;

    /**
     * A procedure that gives a result.
     *
     * @param code its code
     * @param name its name
     * @param result the result as the record names it
     */
    public record Link(String code, String name, String result) {}

    private record Giver(Link link, List<String> fields, boolean first, boolean named, boolean asksItself) {}

    /**
     * What one procedure gives and asks.
     *
     * @param code its code
     * @param name its name
     * @param fields its fields; none when not stated
     * @param parts its name, taken apart
     * @param given its telling results: the words, and how the record names it
     * @param asked the words of its papers that could be results
     * @param always those of them that every case asks for without a condition
     */
    public record Knot(
            String code,
            String name,
            List<String> fields,
            ProcedureName parts,
            Map<String, String> given,
            Set<String> asked,
            List<String> always) {

        /** Returns what a procedure gives and asks, its papers being these. */
        public static Knot of(Procedure procedure, ProcedureName name, Papers papers, PaperNames names) {
            Map<String, String> given = new TreeMap<>();
            for (Result result : name.isEnding() ? List.<Result>of() : orNone(procedure.results())) {
                PaperName paper = names.of(result.name());
                // what does something else to a paper hands it out by the way, with a note on it
                if (paper.isTellingResult() && (!name.act().isEmpty() || name.isAbout(paper.words()))) {
                    given.putIfAbsent(paper.words(), result.name());
                }
            }
            List<List<PaperName>> cases = papers.inCases().stream()
                    .map(Knot::results)
                    .filter(results -> !results.isEmpty())
                    .toList();
            return new Knot(
                    procedure.code(),
                    procedure.name(),
                    orNone(procedure.fields()),
                    name,
                    given,
                    cases.stream().flatMap(List::stream).map(PaperName::words).collect(Collectors.toSet()),
                    inEvery(cases));
        }

        private static List<PaperName> results(List<PaperName> papers) {
            return papers.stream().filter(PaperName::isTellingResult).toList();
        }

        private static List<String> inEvery(List<List<PaperName>> cases) {
            Set<String> always = null;
            for (List<PaperName> papers : cases) {
                Set<String> plain = papers.stream()
                        .filter(paper -> !paper.conditional())
                        .map(PaperName::words)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
                if (always == null) {
                    always = plain;
                } else {
                    always.retainAll(plain);
                }
            }
            return always == null ? List.of() : List.copyOf(always);
        }

        private static <T> List<T> orNone(@Nullable List<T> list) {
            return list == null ? List.of() : list;
        }
    }

    private Chains(Map<String, List<Giver>> givers, Map<String, List<String>> asked) {
        this.givers = givers;
        this.asked = asked;
    }

    /** Returns whether a procedure other than this one gives a paper of this name, be it the same paper or not. */
    public boolean isGivenByAnother(String code, PaperName paper) {
        return paper.isTellingResult()
                && givers.getOrDefault(paper.words(), List.of()).stream()
                        .anyMatch(giver -> !giver.link().code().equals(code));
    }

    /**
     * Returns the procedures that must be gone through before a procedure for the sake of one of its papers, the first one
     * first; empty when no other procedure gives the paper. A name means the same paper within one field; some names mean
     * the same everywhere. Where several procedures give a paper, one that does not ask for the paper itself comes before
     * one that does, one that gives it for the first time before one that renews it, one that is named after it before one that is not, and a
     * lower code before a higher. The
     * chain goes on over papers that every case asks for without a condition; no procedure comes twice.
     */
    public List<Link> before(String code, List<String> fields, PaperName paper) {
        Deque<Link> chain = new ArrayDeque<>();
        Set<String> seen = new HashSet<>(Set.of(code));
        Optional<Giver> next = paper.isTellingResult() ? giver(paper.words(), fields, seen) : Optional.empty();
        while (next.isPresent() && chain.size() < LONGEST) {
            Giver giver = next.get();
            chain.addFirst(giver.link());
            seen.add(giver.link().code());
            next = asked.getOrDefault(giver.link().code(), List.of()).stream()
                    .flatMap(words -> giver(words, giver.fields(), seen).stream())
                    .findFirst();
        }
        return List.copyOf(chain);
    }

    private Optional<Giver> giver(String words, List<String> fields, Set<String> seen) {
        return PaperName.isKnownEverywhere(words)
                ? first(givers.getOrDefault(words, List.of()), seen)
                : fields.stream()
                        .flatMap(field -> first(givers.getOrDefault(inField(words, field), List.of()), seen).stream())
                        .min(ORDER);
    }

    private static Optional<Giver> first(List<Giver> sorted, Set<String> seen) {
        for (Giver giver : sorted) {
            if (!seen.contains(giver.link().code())) {
                return Optional.of(giver);
            }
        }
        return Optional.empty();
    }

    /** The name of a result together with a field in which it is known; no name and no field hold a line break. */
    private static String inField(String words, String field) {
        return words + "\n" + field;
    }

    /** Ties procedures together, in any order. */
    public static final class Gathering {

        private final Map<String, List<Giver>> givers = new HashMap<>();
        private final Map<String, List<String>> asked = new HashMap<>();

        /** Adds a procedure. */
        public void add(Knot knot) {
            knot.given()
                    .forEach((words, result) -> add(
                            words,
                            new Giver(
                                    new Link(knot.code(), knot.name(), result),
                                    knot.fields(),
                                    knot.parts().isFirst(),
                                    knot.parts().isAbout(words),
                                    knot.asked().contains(words))));
            if (!knot.always().isEmpty()) {
                asked.put(knot.code(), knot.always());
            }
        }

        private void add(String words, Giver giver) {
            givers.computeIfAbsent(words, any -> new ArrayList<>(1)).add(giver);
            Set.copyOf(giver.fields())
                    .forEach(field -> givers.computeIfAbsent(inField(words, field), any -> new ArrayList<>(1))
                            .add(giver));
        }

        /** Returns the chains of all procedures added. */
        public Chains chains() {
            givers.values().forEach(list -> list.sort(ORDER));
            Map<String, List<String>> linked = new HashMap<>();
            asked.forEach((code, papers) -> {
                List<String> given = papers.stream().filter(givers::containsKey).toList();
                if (!given.isEmpty()) {
                    linked.put(code, given);
                }
            });
            return new Chains(givers, linked);
        }
    }
}
