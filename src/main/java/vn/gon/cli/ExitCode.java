package vn.gon.cli;

/** What a run tells the shell; the same for every format. */
final class ExitCode {

    /** Done, and nothing at or above the level asked to fail on. */
    static final int OK = 0;

    /** Findings, a missed target or regrowth. */
    static final int FINDINGS = 1;

    /** Wrong usage, configuration or rule, or an internal error. */
    static final int ERROR = 2;

    /** Done, but something could not be read or answered. */
    static final int INCOMPLETE = 3;

    private ExitCode() {}
}
