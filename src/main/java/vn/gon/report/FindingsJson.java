package vn.gon.report;

import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import vn.gon.audit.Undecided;

/** Findings as one JSON document: findings as they come, then what was suppressed, is gone, could not be answered, the counts. */
final class FindingsJson implements FindingsWriter {

    private final JsonStream json;
    private final List<FindingRow> suppressed = new ArrayList<>();
    private final List<Undecided> unknown = new ArrayList<>();

    FindingsJson(AuditReport.Subject subject, Writer out) {
        json = new JsonStream(out)
                .field("schemaVersion", JsonText.SCHEMA_VERSION)
                .field("tool", "gon")
                .field("inputs", subject.inputs())
                .field("rulePack", RulePack.of(subject.rules()))
                .array("findings");
    }

    @Override
    public void finding(FindingRow row) {
        json.item(row);
    }

    @Override
    public void suppressed(FindingRow row) {
        suppressed.add(row);
    }

    @Override
    public void unknown(Undecided undecided) {
        unknown.add(undecided);
    }

    @Override
    public void end(List<Baseline.Entry> absent, AuditSummary summary) {
        json.endArray()
                .field("suppressed", suppressed)
                .field("absent", absent)
                .field("unknown", unknown)
                .field("summary", summary)
                .end();
    }
}
