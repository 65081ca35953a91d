package vn.gon.report.period;

/** A format that statistics are written in. */
public enum StatisticsFormat {
    TEXT,
    JSON,
    CSV,
    XLSX,
    HTML,
    MARKDOWN
}
