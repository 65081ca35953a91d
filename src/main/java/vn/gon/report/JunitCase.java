package vn.gon.report;

/**
 * One test case in JUnit XML.
 *
 * @param name its name
 * @param outcome what became of it
 * @param type kind of failure; empty for the others
 * @param message why, in a few words; empty when it passed
 * @param detail the whole of it; empty for none
 */
public record JunitCase(String name, Outcome outcome, String type, String message, String detail) {

    /** What became of a case. */
    public enum Outcome {
        PASSED,
        FAILED,
        SKIPPED
    }

    /** Returns a case that passed. */
    public static JunitCase passed(String name) {
        return new JunitCase(name, Outcome.PASSED, "", "", "");
    }

    /** Returns a case that failed. */
    public static JunitCase failure(String name, String type, String message, String detail) {
        return new JunitCase(name, Outcome.FAILED, type, message, detail);
    }

    /** Returns a case that does not count. */
    public static JunitCase skipped(String name, String message) {
        return new JunitCase(name, Outcome.SKIPPED, "", message, "");
    }
}
