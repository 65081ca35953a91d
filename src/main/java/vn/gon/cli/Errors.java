package vn.gon.cli;

import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;

/** How a run that failed says so: one sentence, where, and what to do; exit code 2. */
final class Errors implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private final Session session;
    private final GonCommand gon;

    Errors(Session session, GonCommand gon) {
        this.session = session;
        this.gon = gon;
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        session.err().println("gon: " + session.say(UsageMistake.of(e)));
        session.err()
                .println(session.say(Bilingual.of(
                        "Xem “%s --help”.",
                        "See \"%s --help\".", command.getCommandSpec().qualifiedName())));
        return ExitCode.ERROR;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        if (gon.debug()) {
            e.printStackTrace(session.err());
        }
        if (e instanceof InvalidInput input) {
            input.problems().forEach(problem -> session.err().println(problem.in(session.language())));
        } else if (e instanceof UncheckedIOException io) {
            session.err()
                    .println("gon: "
                            + session.say(Bilingual.of(
                                    "đọc hoặc ghi không thành công: %s",
                                    "reading or writing failed: %s", String.valueOf(io.getCause()))));
        } else {
            session.err()
                    .println("gon: "
                            + session.say(Bilingual.of(
                                    "lỗi của chương trình: %s; chạy lại với --debug và gửi kèm kết quả khi báo lỗi.",
                                    "internal error: %s; run again with --debug and attach the output to your report.",
                                    e)));
        }
        return ExitCode.ERROR;
    }
}
