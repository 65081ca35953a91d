package vn.gon.report;

/** A format that the list of rules is written in. */
public enum ListFormat {
    TEXT,
    JSON,
    CSV,
    MARKDOWN
}
