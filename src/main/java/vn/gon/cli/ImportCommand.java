package vn.gon.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import vn.gon.intake.ImportResult;
import vn.gon.intake.Importer;
import vn.gon.report.period.FeedbackWriter;

/** Imports foreign files into a catalogue. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

    private enum Output {
        TEXT,
        JSON
    }

    @ParentCommand
    private GonCommand gon;

    @Mixin
    private ImportOptions options;

    @Option(names = "--allow-partial")
    private boolean allowPartial;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    private Output format;

    @Override
    public Integer call() {
        Session session = gon.session();
        if (options.isFeedback()) {
            feedback(session, FeedbackIntake.run(session, options.files(), options.into(session)));
            return session.problemCount() > 0 && !allowPartial ? ExitCode.INCOMPLETE : ExitCode.OK;
        }
        ImportResult result = Importer.run(options.request(session), session.problems());
        session.out().println(format == Output.JSON ? result.toJson() : session.say(result.toText()));
        return session.problemCount() > 0 && !allowPartial ? ExitCode.INCOMPLETE : ExitCode.OK;
    }

    private void feedback(Session session, FeedbackWriter writer) {
        if (format == Output.JSON) {
            writer.json(session.out());
        } else {
            writer.text(session.language(), session.out());
        }
    }
}
