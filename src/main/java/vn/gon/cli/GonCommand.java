package vn.gon.cli;

import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import vn.gon.text.Bilingual;
import vn.gon.text.Language;

/** The program itself: options that every command takes. */
@Command(
        name = "gon",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        subcommands = {
            RunCommand.class,
            ImportCommand.class,
            SearchCommand.class,
            ShowCommand.class,
            AuditCommand.class,
            ExplainCommand.class,
            CostCommand.class,
            OnlineCommand.class,
            StatsCommand.class,
            TrackCommand.class,
            CheckCommand.class,
            PlanCommand.class,
            ReportCommand.class,
            SnapshotCommand.class,
            DiffCommand.class,
            GateCommand.class,
            InstrumentsCommand.class,
            RulesCommand.class,
            ConfigCommand.class
        })
final class GonCommand implements Runnable {

    private final Session session;

    @Spec
    private CommandSpec spec;

    private boolean debug;

    GonCommand(Session session) {
        this.session = session;
    }

    Session session() {
        return session;
    }

    boolean debug() {
        return debug;
    }

    @Option(names = "--lang", paramLabel = "vi|en", descriptionKey = "gon.lang", scope = ScopeType.INHERIT)
    void setLanguage(String tag) {
        session.speak(Language.find(tag.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new CommandLine.ParameterException(
                        spec.commandLine(),
                        session.say(Bilingual.of(
                                "--lang: “%s” phải là vi hoặc en.", "--lang: \"%s\" must be vi or en.", tag)))));
    }

    @Option(
            names = {"-q", "--quiet"},
            descriptionKey = "gon.quiet",
            scope = ScopeType.INHERIT)
    void setQuiet(boolean quiet) {
        session.setQuiet(quiet);
    }

    @Option(names = "--debug", descriptionKey = "gon.debug", scope = ScopeType.INHERIT)
    void setDebug(boolean chosen) {
        this.debug = chosen;
    }

    @Override
    public void run() {
        spec.commandLine().usage(session.out());
    }
}
