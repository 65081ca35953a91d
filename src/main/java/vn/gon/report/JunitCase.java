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
record JunitCase(String name, Outcome outcome, String type, String message, String detail) {

    /** What became of a case. */
    enum Outcome {
        PASSED,
        FAILED,
        SKIPPED
    }

    static JunitCase passed(String name) {
        return new JunitCase(name, Outcome.PASSED, "", "", "");
    }

    static JunitCase failure(String name, String type, String message, String detail) {
        return new JunitCase(name, Outcome.FAILED, type, message, detail);
    }

    static JunitCase skipped(String name, String message) {
        return new JunitCase(name, Outcome.SKIPPED, "", message, "");
    }
}
