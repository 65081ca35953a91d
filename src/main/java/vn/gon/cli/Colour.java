package vn.gon.cli;

import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/** Whether results may be coloured. */
final class Colour {

    private Colour() {}

    /** Returns whether results go to a terminal that shows colours, and NO_COLOR is not set. */
    static boolean of(Session session) {
        Map<String, String> environment = session.environment();
        String terminal = environment.getOrDefault("TERM", "dumb");
        return !terminal.equals("dumb")
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && Ansi.AUTO.enabled();
    }
}
