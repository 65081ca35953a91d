package vn.gon.intake;

/** A part of a record whose text has dirt of its own. */
enum Part {
    /** Any text; rules for it hold in every part. */
    TEXT,
    NOTE,
    REQUIREMENTS,
    PAPER,
    CASE_NAME,
    RESULT,
    AGENCY,
    LEGAL_TITLE
}
