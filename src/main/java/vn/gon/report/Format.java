package vn.gon.report;

import java.util.Optional;

/** A format a report is written in. */
public enum Format {
    /** One self-contained page. */
    HTML("html", "report.html"),
    MARKDOWN("markdown", "report.md"),
    /** One row a finding. */
    CSV("csv", "candidates.csv"),
    /** One row a figure. */
    SUMMARY_CSV("summary-csv", "summary.csv"),
    JSON("json", "report.json");

    private final String code;
    private final String fileName;

    Format(String code, String fileName) {
        this.code = code;
        this.fileName = fileName;
    }

    /** Returns how the command line names it. */
    public String code() {
        return code;
    }

    /** Returns the usual name of the file. */
    public String fileName() {
        return fileName;
    }

    /** Returns the format of a name. */
    public static Optional<Format> find(String code) {
        for (Format format : values()) {
            if (format.code.equals(code)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
