package vn.gon.report;

/** A format that findings are written in. */
public enum FindingsFormat {
    /** One line a finding, made to be read and searched. */
    TEXT,
    JSON,
    CSV,
    MARKDOWN,
    /** The exchange format of static analysis, version 2.1.0. */
    SARIF,
    /** The report of test runs that build servers show. */
    JUNIT
}
