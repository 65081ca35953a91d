package vn.gon.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.gon.text.Bilingual;
import vn.gon.text.Nearest;

/** What is wrong with how a command was called, in one sentence. */
final class UsageMistake {

    private UsageMistake() {}

    /** Returns what is wrong and, where one is near, what was probably meant. */
    static Bilingual of(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            return unknownWord(e.getCommandLine(), unmatched.getUnmatched().get(0));
        }
        if (e instanceof MissingParameterException missing) {
            String names =
                    missing.getMissing().stream().map(UsageMistake::nameOf).collect(Collectors.joining(", "));
            return Bilingual.of("thiếu %s.", "%s is missing.", names);
        }
        if (e.getArgSpec() != null && e.getValue() != null) {
            return wrongValue(e.getArgSpec(), e.getValue());
        }
        String message = String.valueOf(e.getMessage());
        return Bilingual.of("%s", "%s", message);
    }

    private static Bilingual wrongValue(ArgSpec argument, String value) {
        Class<?> type = Arrays.stream(argument.auxiliaryTypes()).findFirst().orElse(argument.type());
        if (type.isEnum()) {
            List<String> known = Arrays.stream(type.getEnumConstants())
                    .map(constant ->
                            constant.toString().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .toList();
            return Bilingual.of(
                    "%s: “%s” phải là một trong: %s%s",
                    "%s: \"%s\" must be one of: %s%s",
                    nameOf(argument),
                    value,
                    String.join(", ", known),
                    Nearest.didYouMean(value.toLowerCase(Locale.ROOT), known));
        }
        if (type == int.class || Number.class.isAssignableFrom(type)) {
            return Bilingual.of("%s: “%s” phải là một số.", "%s: \"%s\" must be a number.", nameOf(argument), value);
        }
        return Bilingual.of(
                "%s: “%s” không viết đúng; phải viết như %s.",
                "%s: \"%s\" is not written right; write it like %s.", nameOf(argument), value, argument.paramLabel());
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
        return argument.isOption() ? ((OptionSpec) argument).longestName() : argument.paramLabel();
    }
}
