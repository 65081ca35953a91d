package vn.gon.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;
import vn.gon.audit.RuleSet;

/** Which of the rules a command judges by. */
final class SelectionOption {

    @Option(names = "--select", paramLabel = "RULE", split = ",", descriptionKey = "option.select")
    private List<String> select = List.of();

    @Option(names = "--ignore", paramLabel = "RULE", split = ",", descriptionKey = "option.ignore")
    private List<String> ignore = List.of();

    /** Returns the rules selected in a folder of rules. */
    RuleSet read(Path rules) {
        return RuleSet.read(rules.resolve("audit")).only(select, ignore);
    }
}
