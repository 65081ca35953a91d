package vn.gon.report.change;

import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gon.change.Burden;
import vn.gon.change.ChangeKind;
import vn.gon.change.GateVerdict;
import vn.gon.change.Offence;
import vn.gon.change.Offset;
import vn.gon.index.RegulationKind;
import vn.gon.report.JsonText;
import vn.gon.text.Kebab;

/** A verdict of the gate as one JSON document. */
final class GateJson {

    private final GateReport report;

    GateJson(GateReport report) {
        this.report = report;
    }

    private record Row(
            @Nullable String agency,
            String measure,
            Burden burden,
            BigDecimal before,
            BigDecimal after,
            BigDecimal growth,
            long unknown,
            GateVerdict.Outcome outcome) {

        static Row of(GateVerdict.Row row) {
            return new Row(
                    row.agency(),
                    row.burden().measure(),
                    row.burden(),
                    GateReport.plain(row.balance().before()),
                    GateReport.plain(row.balance().after()),
                    GateReport.plain(row.balance().growth()),
                    row.balance().unknown(),
                    row.outcome());
        }
    }

    private record OffsetRow(
            @Nullable String agency,
            Offset.By by,
            BigDecimal in,
            BigDecimal out,
            BigDecimal required,
            long unknown,
            boolean met) {

        static OffsetRow of(GateVerdict.OffsetRow row) {
            return new OffsetRow(
                    row.agency(),
                    row.by(),
                    GateReport.plain(row.in()),
                    GateReport.plain(row.out()),
                    GateReport.plain(row.required()),
                    row.unknown(),
                    row.isMet());
        }
    }

    private record Grown(
            String code,
            RegulationKind regulation,
            ChangeKind kind,
            String name,
            String agency,
            Map<String, BigDecimal> growth,
            List<String> broughtBy,
            @Nullable String reason,
            @Nullable LocalDate until) {

        static Grown of(Offence offence) {
            Map<String, BigDecimal> growth = new LinkedHashMap<>();
            offence.burdens()
                    .forEach((burden, balance) -> growth.put(Kebab.of(burden), GateReport.plain(balance.growth())));
            return new Grown(
                    offence.code(),
                    offence.regulation(),
                    offence.kind(),
                    offence.name(),
                    offence.agency(),
                    growth,
                    offence.broughtBy(),
                    offence.exemption() == null ? null : offence.exemption().reason(),
                    offence.exemption() == null ? null : offence.exemption().until());
        }
    }

    private record Document(
            int schemaVersion,
            String baseline,
            String register,
            @Nullable LocalDate prices,
            boolean passed,
            List<Row> rows,
            List<OffsetRow> offsets,
            List<Grown> offences,
            List<Grown> exempt,
            long unreadable) {}

    void write(Writer out) {
        GateVerdict verdict = report.verdict();
        JsonText.write(
                new Document(
                        JsonText.SCHEMA_VERSION,
                        report.baseline(),
                        report.register(),
                        report.prices(),
                        verdict.isPassed(),
                        verdict.rows().stream().map(Row::of).toList(),
                        verdict.offsets().stream().map(OffsetRow::of).toList(),
                        verdict.offences().stream().map(Grown::of).toList(),
                        verdict.exempt().stream().map(Grown::of).toList(),
                        verdict.unreadable()),
                out);
    }
}
