package vn.gon.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;
import vn.gon.text.Kebab;
import vn.gon.text.Language;

/** Starts the program. */
public final class Main {

    private final Session session;

    private Main(Session session) {
        this.session = session;
    }

    public static void main(String[] args) {
        System.exit(run(System.in, System.out, System.err, System.getenv(), Path.of(""), args));
    }

    /**
     * Runs one command line and returns its exit code; touches no system stream.
     *
     * @param environment the variables GON_*, LANG and NO_COLOR are read from here
     * @param folder the working folder
     */
    public static int run(
            InputStream in,
            OutputStream out,
            OutputStream err,
            Map<String, String> environment,
            Path folder,
            String... args) {
        Session session = new Session(new Session.Streams(in, out, err), environment, folder.toAbsolutePath());
        try {
            return new Main(session).run(args);
        } finally {
            session.tellAlike();
            session.out().flush();
            session.err().flush();
        }
    }

    private int run(String... args) {
        return commandLine(args).execute(args);
    }

    private CommandLine commandLine(String... args) {
        chosenLanguage(args);
        GonCommand gon = new GonCommand(session);
        Errors errors = new Errors(session, gon);
        return new CommandLine(gon)
                .setResourceBundle(help(session.language()))
                .setOut(session.out())
                .setErr(session.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setParameterExceptionHandler(errors)
                .setExecutionExceptionHandler(errors)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(ReportFormat.class, Main::format)
                .setAbbreviatedOptionsAllowed(false);
    }

    /** The help is built before the options are parsed, so its language is looked for ahead of them. */
    private void chosenLanguage(String... args) {
        for (int i = 0; i < args.length; i++) {
            if (args[i].startsWith("--lang=")) {
                Language.find(args[i].substring("--lang=".length())).ifPresent(session::speak);
            } else if (args[i].equals("--lang") && i + 1 < args.length) {
                Language.find(args[i + 1]).ifPresent(session::speak);
            }
        }
    }

    /** The usual reading of enum constants knows no hyphens. */
    private static ReportFormat format(String word) {
        return Kebab.find(ReportFormat.class, word.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new TypeConversionException(word));
    }

    static ResourceBundle help(Language language) {
        return ResourceBundle.getBundle(
                "vn.gon.cli.help",
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
