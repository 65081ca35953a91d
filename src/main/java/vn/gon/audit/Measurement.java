package vn.gon.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gon.catalog.Catalog;
import vn.gon.catalog.InOrder;
import vn.gon.catalog.Labels;
import vn.gon.regulation.Regulation;

/**
 * How far rules agree with readers of the same regulations.
 *
 * @param qualities the rules, by part of the sample and in the order of the questions
 * @param absent codes that readers labelled and the catalogue does not have, sorted
 */
public record Measurement(List<RuleQuality> qualities, List<String> absent) {

    public Measurement {
        qualities = List.copyOf(qualities);
        absent = List.copyOf(absent);
    }

    /**
     * Judges the labelled regulations of a catalogue and compares.
     *
     * @param rules rules that have the names of the questions
     */
    public static Measurement of(RuleSet rules, Catalog catalog, Labels labels) {
        Map<String, Set<String>> flagged = flagged(rules, catalog, labels);
        List<RuleQuality> qualities = new ArrayList<>();
        labels.bySplit().forEach((split, part) -> {
            List<Labels.Label> present = part.stream()
                    .filter(label -> flagged.containsKey(label.code()))
                    .toList();
            labels.questions().forEach(question -> qualities.add(RuleQuality.of(split, question, present, flagged)));
        });
        List<String> absent = labels.labels().stream()
                .map(Labels.Label::code)
                .filter(code -> !flagged.containsKey(code))
                .sorted()
                .toList();
        return new Measurement(qualities, absent);
    }

    private static Map<String, Set<String>> flagged(RuleSet rules, Catalog catalog, Labels labels) {
        Set<String> wanted = labels.labels().stream().map(Labels.Label::code).collect(Collectors.toUnmodifiableSet());
        Map<String, Set<String>> flagged = new TreeMap<>();
        try (Stream<? extends Regulation> regulations = Stream.concat(catalog.procedures(), catalog.conditions());
                Stream<Judged> judged = InOrder.map(
                        regulations.filter(regulation -> wanted.contains(regulation.code())),
                        regulation -> new Judged(regulation.code(), rules.judge(regulation)))) {
            judged.forEach(each -> flagged.put(each.code(), each.names()));
        }
        return flagged;
    }

    private record Judged(String code, RuleSet.Judgement judgement) {
        Set<String> names() {
            return judgement.findings().stream().map(Finding::name).collect(Collectors.toUnmodifiableSet());
        }
    }
}
