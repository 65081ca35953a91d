package vn.gon.report.change;

/** A format in which what changed is written. */
public enum ChangeFormat {
    /** A summary and then every change, made to be read on a terminal. */
    TEXT,
    JSON,
    /** A row for each part that changed. */
    CSV,
    MARKDOWN,
    /** One page that needs nothing else, made to be read and printed. */
    HTML
}
