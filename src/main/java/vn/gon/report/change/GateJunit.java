package vn.gon.report.change;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.gon.change.Burden;
import vn.gon.change.GateVerdict;
import vn.gon.change.Offence;
import vn.gon.report.JunitCase;
import vn.gon.report.JunitXml;
import vn.gon.text.Bilingual;
import vn.gon.text.Kebab;
import vn.gon.text.Language;

/** A verdict of the gate as JUnit XML: a suite for each scope, a case for each burden. */
final class GateJunit {

    private final GateReport report;
    private final Language language;

    GateJunit(GateReport report, Language language) {
        this.report = report;
        this.language = language;
    }

    void write(PrintWriter out) {
        Map<String, List<JunitCase>> suites = new LinkedHashMap<>();
        for (GateVerdict.Row row : report.verdict().rows()) {
            suites.computeIfAbsent(GateReport.scope(row.agency(), language), any -> new ArrayList<>())
                    .add(caseOf(row));
        }
        for (GateVerdict.OffsetRow row : report.verdict().offsets()) {
            suites.computeIfAbsent(GateReport.scope(row.agency(), language), any -> new ArrayList<>())
                    .add(caseOf(row));
        }
        new JunitXml(out)
                .write(
                        "gon gate",
                        suites.entrySet().stream()
                                .map(suite -> new JunitXml.Suite(suite.getKey(), suite.getKey(), suite.getValue()))
                                .toList());
        out.print("\n");
        out.flush();
    }

    private JunitCase caseOf(GateVerdict.Row row) {
        Burden burden = row.burden();
        String name = Kebab.of(burden);
        String figures = burden.label().in(language) + ": "
                + GateReport.figure(burden, row.balance().before(), language) + " → "
                + GateReport.figure(burden, row.balance().after(), language);
        return switch (row.outcome()) {
            case GREW -> JunitCase.failure(name, burden.measure(), figures, offenders(row));
            case OFFSET ->
                JunitCase.skipped(name, figures + " (" + row.outcome().label().in(language) + ")");
            case PASSED -> JunitCase.passed(name);
        };
    }

    private JunitCase caseOf(GateVerdict.OffsetRow row) {
        String figures = Bilingual.of(
                        "vào %s, ra %s, cần ra %s",
                        "in %s, out %s, %s needed",
                        GateReport.plain(row.in()),
                        GateReport.plain(row.out()),
                        GateReport.plain(row.required()))
                .in(language);
        return row.isMet()
                ? JunitCase.passed("offset")
                : JunitCase.failure("offset", Kebab.of(row.by()), figures, figures);
    }

    private String offenders(GateVerdict.Row row) {
        return report.verdict().offences().stream()
                .filter(each -> each.burdens().containsKey(row.burden()))
                .filter(each -> row.agency() == null || row.agency().equals(each.agency()))
                .map(this::line)
                .collect(Collectors.joining("\n"));
    }

    private String line(Offence each) {
        return each.code() + " " + each.name() + ": " + GateReport.burdens(each, language) + " — "
                + GateReport.broughtBy(each, language);
    }
}
