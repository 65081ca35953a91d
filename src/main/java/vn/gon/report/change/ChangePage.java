package vn.gon.report.change;

import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.gon.report.Pages;
import vn.gon.text.Language;

/** A comparison as one HTML page. */
final class ChangePage {

    /** A page of more changes helps nobody; it says how many more there are. */
    static final int MOST = 3_000;

    private final ChangeReport report;
    private final Language language;

    ChangePage(ChangeReport report, Language language) {
        this.report = report;
        this.language = language;
    }

    void write(Writer out) {
        ChangeSummary summary = new ChangeSummary(report, language);
        List<ShownChange> shown = new ArrayList<>();
        long[] left = new long[1];
        report.forEach(change -> {
            if (shown.size() < MOST) {
                shown.add(ShownChange.of(change, language));
            } else {
                left[0]++;
            }
        });
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("before", report.titles().before());
        model.put("after", report.titles().after());
        model.put("kinds", ChangeSummary.kinds());
        model.put("regulations", summary.byRegulation());
        model.put("agencies", summary.byAgency());
        model.put("growths", summary.growths());
        model.put("instruments", summary.instruments());
        model.put("costing", summary.costing());
        model.put("changes", shown);
        model.put("left", left[0]);
        Pages.write(model, "change.ftlh", language, out);
    }
}
