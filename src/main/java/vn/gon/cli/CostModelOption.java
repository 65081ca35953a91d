package vn.gon.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.gon.cost.CostModel;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;

/** With which cost data and of which day a command costs. */
final class CostModelOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Mixin
    private RulesOption rules;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "option.date")
    private @Nullable String date;

    /**
     * Reads the model.
     *
     * @throws InvalidInput with every mistake in the cost data
     */
    CostModel read(Session session) {
        return CostModel.read(prices(session), day(session));
    }

    /** A folder of one's own rules need not repeat the prices that ship with gon. */
    Path prices(Session session) {
        Path own = rules(session).resolve("cost");
        return Files.isDirectory(own) ? own : session.shipped("rules/cost").orElse(own);
    }

    /** Returns a file or folder of the cost data: one's own, else the one that ships with gon. */
    Path file(Session session, String name) {
        Path own = prices(session).resolve(name);
        return Files.exists(own) ? own : session.shipped("rules/cost/" + name).orElse(own);
    }

    /** Returns the folder of all rules. */
    Path rules(Session session) {
        return rules.folder(session);
    }

    /** Returns the day as the user gave it. */
    Optional<String> date(Session session) {
        return Optional.ofNullable(date)
                .or(() -> session.settings().find(SettingKey.DATE).map(Setting::value));
    }

    /** Returns the day; throws {@link ParameterException} when it is none. */
    Optional<LocalDate> day(Session session) {
        return date(session).map(text -> parsed(text, session));
    }

    private LocalDate parsed(String text, Session session) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    session.say(Bilingual.of(
                            "--date: “%s” không phải ngày dạng 2026-01-31.",
                            "--date: \"%s\" is not a date such as 2026-01-31.", text)),
                    e);
        }
    }
}
