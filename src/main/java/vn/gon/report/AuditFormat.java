package vn.gon.report;

/** A format that findings are written in. */
public enum AuditFormat {
    /** One line a finding, made to be read and searched. */
    TEXT,
    JSON,
    CSV,
    MARKDOWN
}
