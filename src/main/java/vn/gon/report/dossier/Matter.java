package vn.gon.report.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gon.plan.PlanItem;
import vn.gon.plan.ReformPackage;
import vn.gon.report.Report;
import vn.gon.text.VietnameseText;

/** What a dossier is about, put in the order in which it is told. */
final class Matter {

    private final Report report;
    private final Report audited;
    private final @Nullable ReformPackage chosen;
    private final Map<String, PlanItem> planned;
    private final Map<String, List<Item>> byAgency;
    private final Map<String, Item> byCode;

    private Matter(Report report) {
        this.report = report;
        this.audited = report.proposed() == null ? report : report.proposed().audited();
        this.chosen = report.proposed() == null ? null : report.proposed().chosen();
        this.planned = chosen == null
                ? Map.of()
                : chosen.items().stream()
                        .collect(Collectors.toMap(item -> item.regulation().code(), item -> item));
        this.byAgency = byAgency(report);
        this.byCode = byAgency.values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(item -> item.regulation().code(), item -> item));
    }

    static Matter of(Report report) {
        return new Matter(report);
    }

    private static Map<String, List<Item>> byAgency(Report report) {
        Comparator<String> order = Comparator.comparing((String name) -> name.isBlank())
                .thenComparing(VietnameseText::fold)
                .thenComparing(Comparator.naturalOrder());
        Map<String, List<Item>> byAgency = new TreeMap<>(order);
        List<Item> items = new ArrayList<>();
        report.candidates().forEach(each -> items.add(Item.of(each)));
        report.conditions().forEach(each -> items.add(Item.of(each)));
        for (Item item : items) {
            if (!item.changes().isEmpty()) {
                byAgency.computeIfAbsent(item.regulation().agency(), any -> new ArrayList<>())
                        .add(item);
            }
        }
        return byAgency;
    }

    Report report() {
        return report;
    }

    /** Returns the report of what the audit found, before anything was chosen. */
    Report audited() {
        return audited;
    }

    /** Returns the package; null when everything that the rules propose is submitted. */
    @Nullable
    ReformPackage chosen() {
        return chosen;
    }

    /** Returns what the package plans for a regulation; null when there is no package. */
    @Nullable
    PlanItem planned(String code) {
        return planned.get(code);
    }

    /** Returns what is to be changed, agency by agency, the unknown agency last. */
    Map<String, List<Item>> byAgency() {
        return byAgency;
    }

    /** Returns the items of some codes, in the order of the codes. */
    List<Item> items(Collection<String> codes) {
        return codes.stream()
                .map(byCode::get)
                .flatMap(item -> Optional.ofNullable(item).stream())
                .toList();
    }

    /** Returns how many items there are of one kind. */
    long count(Predicate<Item> kind) {
        return byAgency.values().stream().flatMap(List::stream).filter(kind).count();
    }

    /** Returns the last day of the programme; null when none is set. */
    @Nullable
    LocalDate deadline() {
        return chosen == null ? null : chosen.programme().deadline();
    }
}
