package vn.gon.report.workbook;

/** What a reader may do with a cell. */
enum Role {
    /** Worked out or told: to be read. */
    FIXED,
    /** A figure that may be replaced by a better one; everything that rests on it changes with it. */
    INPUT,
    /** A sum over a table. */
    TOTAL
}
