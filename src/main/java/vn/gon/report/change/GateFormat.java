package vn.gon.report.change;

/** A format in which the verdict of the gate is written. */
public enum GateFormat {
    TEXT,
    JSON,
    MARKDOWN,
    /** The exchange format of static analysis, version 2.1.0. */
    SARIF,
    /** The report of test runs that build servers show. */
    JUNIT
}
