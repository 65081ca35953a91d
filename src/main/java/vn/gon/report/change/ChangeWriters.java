package vn.gon.report.change;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import vn.gon.text.Language;

/** Writes what changed between two registers; the same registers give the same bytes. */
public final class ChangeWriters {

    private ChangeWriters() {}

    /** Writes a comparison in a format and a language; the stream below stays open. */
    public static void write(ChangeReport report, ChangeFormat format, Language language, Writer out) {
        switch (format) {
            case TEXT -> new ChangeText(report, language, out).write();
            case JSON -> new ChangeJson(report, language).write(out);
            case CSV -> new ChangeCsv(language).write(report, out);
            case MARKDOWN -> new ChangeMarkdown(report, language, out).write();
            case HTML -> new ChangePage(report, language).write(out);
        }
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
