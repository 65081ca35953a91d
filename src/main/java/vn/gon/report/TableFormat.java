package vn.gon.report;

/** How a command writes a list. */
public enum TableFormat {
    /** A table for people. */
    TEXT,
    /** One JSON object. */
    JSON,
    /** A row for each element. */
    CSV
}
