package vn.gon.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import vn.gon.audit.RuleSet;
import vn.gon.audit.ThresholdOverride;
import vn.gon.text.InvalidInput;
import vn.gon.text.Problem;

/** Which of the rules a command judges by. */
final class SelectionOption {

    @Option(names = "--select", paramLabel = "RULE", split = ",", descriptionKey = "option.select")
    private List<String> select = List.of();

    @Option(names = "--ignore", paramLabel = "RULE", split = ",", descriptionKey = "option.ignore")
    private List<String> ignore = List.of();

    /** Returns the rules selected in a folder of rules, with the thresholds that are set. */
    RuleSet read(Session session, Path rules) {
        return of(session, all(session, rules));
    }

    /** Returns the rules selected, with the thresholds as the rule files have them. */
    RuleSet asWritten(Session session, Path rules) {
        return of(session, RuleSet.read(rules.resolve("audit")));
    }

    /** Returns all rules in a folder of rules, with the thresholds that are set. */
    static RuleSet all(Session session, Path rules) {
        List<ThresholdOverride> overrides = session.settings()
                .find(SettingKey.THRESHOLDS)
                .map(Setting::thresholds)
                .orElse(List.of());
        return RuleSet.read(rules.resolve("audit"), overrides);
    }

    /**
     * Returns the rules selected of all.
     *
     * @throws InvalidInput with the nearest rule for every word that matches none
     */
    RuleSet of(Session session, RuleSet all) {
        List<Problem> problems = new ArrayList<>();
        List<String> wanted = words(select, SettingKey.SELECT, session, all, problems);
        List<String> unwanted = words(ignore, SettingKey.IGNORE, session, all, problems);
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return all.only(wanted, unwanted);
    }

    private static List<String> words(
            List<String> given, SettingKey key, Session session, RuleSet all, List<Problem> problems) {
        Optional<Setting> set = session.settings().find(key);
        if (!given.isEmpty() || set.isEmpty()) {
            return given;
        }
        for (String word : set.get().values()) {
            all.mistake(word).ifPresent(message -> problems.add(set.get().problem(word, message)));
        }
        return set.get().values();
    }
}
