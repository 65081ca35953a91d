package vn.gon.report.period;

/** A format that items of a reform are written in. */
public enum StagesFormat {
    TEXT,
    JSON,
    CSV,
    XLSX
}
