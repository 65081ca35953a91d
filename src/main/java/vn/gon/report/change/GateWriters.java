package vn.gon.report.change;

import java.io.PrintWriter;
import java.io.Writer;
import vn.gon.text.Language;

/** Writes a verdict of the gate. */
public final class GateWriters {

    private GateWriters() {}

    /** Writes a verdict in a format and a language; the stream below stays open. */
    public static void write(GateReport report, GateFormat format, Language language, Writer out) {
        PrintWriter printer = new PrintWriter(out);
        switch (format) {
            case TEXT -> new GateText(report, language, false, printer).write();
            case MARKDOWN -> new GateText(report, language, true, printer).write();
            case JSON -> new GateJson(report).write(printer);
            case SARIF -> new GateSarif(report, language).write(printer);
            case JUNIT -> new GateJunit(report, language).write(printer);
        }
        printer.flush();
    }
}
