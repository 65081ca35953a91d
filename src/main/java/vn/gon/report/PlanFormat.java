package vn.gon.report;

/** How a package is written. */
public enum PlanFormat {
    /** A page for people. */
    TEXT,
    /** One JSON object. */
    JSON,
    /** One row an edit. */
    CSV,
    /** A workbook with sheets for targets, changes and instruments. */
    XLSX
}
