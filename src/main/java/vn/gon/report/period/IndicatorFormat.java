package vn.gon.report.period;

/** A format that the list of indicators is written in. */
public enum IndicatorFormat {
    TEXT,
    JSON,
    CSV,
    MARKDOWN
}
