package vn.gon.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gon.plan.PlanItem;
import vn.gon.plan.PlannedEdit;
import vn.gon.plan.PlannedInstrument;
import vn.gon.plan.ReformPackage;
import vn.gon.plan.TargetRow;
import vn.gon.text.Bilingual;
import vn.gon.text.Kebab;

/** A package as tables: one row an edit, a target, an instrument, a point of the frontier. */
public final class PlanTables {

    private PlanTables() {}

    /** Returns the targets, the changes and the instruments of a package. */
    static List<NamedTable> all(ReformPackage chosen) {
        return List.of(
                NamedTable.of(Bilingual.of("Mục tiêu", "Targets"), targets(chosen)),
                NamedTable.of(Bilingual.of("Thay đổi", "Changes"), edits(chosen)),
                NamedTable.of(Bilingual.of("Văn bản", "Instruments"), instruments(chosen)));
    }

    /** Returns the edits in the order of work; figures of the whole change stand on its first edit alone. */
    public static CsvTable edits(ReformPackage chosen) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (PlanItem item : chosen.items()) {
            boolean first = true;
            for (PlannedEdit edit : item.bundle().edits()) {
                rows.add(edit(item, edit, first));
                first = false;
            }
        }
        return new CsvTable(
                List.of(
                        "rank",
                        "code",
                        "name",
                        "agency",
                        "way",
                        "edit",
                        "path",
                        "rules",
                        "instrument",
                        "applicability",
                        "effort",
                        "unit_saved",
                        "annual_saved",
                        "time_cut_percent",
                        "needed"),
                rows);
    }

    private static List<@Nullable Object> edit(PlanItem item, PlannedEdit edit, boolean first) {
        var effect = item.bundle().effect();
        return Arrays.asList(
                item.rank(),
                item.regulation().code(),
                item.regulation().name(),
                item.regulation().agency(),
                effect.way() == null ? null : Kebab.of(effect.way()),
                edit.edit().name(),
                edit.edit().path(),
                String.join(" ", edit.rules()),
                edit.amended().isKnown() ? edit.amended().number() : null,
                Kebab.of(edit.applicability()),
                edit.effort(),
                first ? Rounded.dong(effect.unitSaved()) : null,
                first ? Rounded.dong(effect.annualSaved()) : null,
                first ? Rounded.percent(effect.timeCut()) : null,
                item.neededFor().isEmpty() ? "no" : "yes");
    }

    /** Returns the targets. */
    public static CsvTable targets(ReformPackage chosen) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (TargetRow row : chosen.rows()) {
            PlanJson.TargetJson json = PlanJson.TargetJson.of(row);
            rows.add(Arrays.asList(
                    Kebab.of(json.measure()),
                    Kebab.of(json.scope()),
                    json.part(),
                    Rounded.percent(json.atLeast()),
                    json.base(),
                    json.required(),
                    json.reached(),
                    json.reachedPercent(),
                    json.most(),
                    json.met() == null ? "unknown" : json.met() ? "yes" : "no"));
        }
        return new CsvTable(
                List.of(
                        "measure",
                        "scope",
                        "part",
                        "at_least_percent",
                        "base",
                        "required",
                        "reached",
                        "reached_percent",
                        "most",
                        "met"),
                rows);
    }

    /** Returns the instruments to amend. */
    public static CsvTable instruments(ReformPackage chosen) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (PlannedInstrument instrument : chosen.instruments()) {
            var amended = instrument.amended();
            rows.add(Arrays.asList(
                    amended.isKnown() ? amended.number() : null,
                    amended.type() == null ? null : Kebab.of(amended.type()),
                    PlanWords.issuer(instrument),
                    PlanWords.title(instrument),
                    String.join("; ", amended.articles()),
                    chosen.programme().deadline(),
                    instrument.points(),
                    instrument.edits(),
                    String.join(" ", instrument.codes())));
        }
        return new CsvTable(
                List.of("number", "type", "issuer", "title", "articles", "deadline", "points", "edits", "codes"), rows);
    }

    /** Returns the frontier: what each part of the most that can be reached takes. */
    public static CsvTable frontier(List<ReformPackage> points) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int at = 0; at < points.size(); at++) {
            ReformPackage point = points.get(at);
            rows.add(Arrays.asList(
                    new BigDecimal(100 * (at + 1) / points.size()),
                    point.points(),
                    point.bound(),
                    Rounded.dong(point.annualSaved()),
                    point.items().size(),
                    point.instruments().size()));
        }
        return new CsvTable(
                List.of("percent_of_most", "effort", "bound", "annual_saved", "regulations", "instruments"), rows);
    }
}
