package vn.gon.cli;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;
import vn.gon.text.Nearest;

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
        session.err().println("gon: " + session.say(usageMistake(e)));
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

    private static Bilingual usageMistake(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            return unknownWord(e.getCommandLine(), unmatched.getUnmatched().get(0));
        }
        if (e instanceof MissingParameterException missing) {
            String names = missing.getMissing().stream().map(Errors::nameOf).collect(Collectors.joining(", "));
            return Bilingual.of("thiếu %s.", "%s is missing.", names);
        }
        String message = String.valueOf(e.getMessage());
        return Bilingual.of("%s", "%s", message);
    }

    private static Bilingual unknownWord(CommandLine command, String word) {
        if (word.startsWith("-")) {
            List<String> options =
                    command.getCommandSpec().optionsMap().keySet().stream().toList();
            return Bilingual.of(
                    "không có tuỳ chọn “%s”%s", "unknown option \"%s\"%s", word, Nearest.didYouMean(word, options));
        }
        List<String> commands = command.getSubcommands().keySet().stream().toList();
        return commands.isEmpty()
                ? Bilingual.of("thừa “%s”.", "\"%s\" is one argument too many.", word)
                : Bilingual.of(
                        "không có lệnh “%s”%s",
                        "unknown command \"%s\"%s", word, Nearest.didYouMean(word.toLowerCase(Locale.ROOT), commands));
    }

    private static String nameOf(ArgSpec argument) {
        return argument.isOption() ? String.valueOf(argument.paramLabel()) : argument.paramLabel();
    }
}
