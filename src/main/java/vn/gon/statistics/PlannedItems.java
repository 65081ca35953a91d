package vn.gon.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gon.audit.Finding;
import vn.gon.catalog.Origin;
import vn.gon.plan.Assessment;
import vn.gon.plan.Costing;
import vn.gon.reform.Edit;

/**
 * The items of a package: one for each regulation it changes, with the saving of all its edits together, because savings of
 * edits of one procedure do not add up.
 */
public final class PlannedItems {

    private PlannedItems() {}

    /** Returns the items of the regulations that have accepted edits, sorted. */
    public static List<Item> of(Stream<Assessment> assessments, @Nullable LocalDate due) {
        List<Item> items = new ArrayList<>();
        assessments.forEach(assessment -> {
            String edits = edits(assessment.findings());
            if (!edits.isEmpty()) {
                items.add(Item.proposed(
                        assessment.regulation().code(),
                        edits,
                        assessment.regulation().name(),
                        assessment.regulation().agency(),
                        due,
                        saving(assessment.costing())));
            }
        });
        return items.stream().sorted().toList();
    }

    private static String edits(List<Finding> findings) {
        Map<String, Integer> counts = new TreeMap<>();
        findings.stream()
                .flatMap(finding -> finding.edits().stream())
                .distinct()
                .map(Edit::name)
                .forEach(name -> counts.merge(name, 1, Integer::sum));
        return String.join(
                "; ",
                counts.entrySet().stream()
                        .map(each -> each.getValue() == 1 ? each.getKey() : each.getKey() + " ×" + each.getValue())
                        .toList());
    }

    private static Item.@Nullable Saving saving(@Nullable Costing costing) {
        BigDecimal saved = costing == null ? null : costing.annualSaved();
        if (costing == null || saved == null) {
            return null;
        }
        Origin unit = costing.before().unitOrigin();
        Origin volume = costing.before().volumeOrigin();
        return new Item.Saving(saved.setScale(0, RoundingMode.HALF_UP), volume == null ? unit : unit.and(volume));
    }
}
