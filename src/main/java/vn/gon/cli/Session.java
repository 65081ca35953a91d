package vn.gon.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;
import vn.gon.text.Language;
import vn.gon.text.Numbers;
import vn.gon.text.Problem;

/** One run of the program: its streams, its surroundings and what went wrong so far. */
final class Session {

    private static final int MOST_PRINTED = 20;
    private static final int MOST_ALIKE = 3;

    private final InputStream in;
    private final OutputStream bytes;
    private final PrintWriter out;
    private final PrintWriter err;
    private final Map<String, String> environment;
    private final Path folder;
    private Language language;
    private Optional<Language> chosen;
    private @Nullable Settings settings;
    private boolean isLanguageAFlag;
    private boolean quiet;
    private int problems;
    private int printed;
    private final Map<Alike, Integer> alike = new LinkedHashMap<>();

    Session(Streams streams, Map<String, String> environment, Path folder) {
        this.in = streams.in();
        this.bytes = streams.out();
        this.out = new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
        this.err = new PrintWriter(new OutputStreamWriter(streams.err(), StandardCharsets.UTF_8), true);
        this.environment = environment;
        this.folder = folder;
        this.chosen = configuredLanguage();
        this.language = chosen.orElseGet(() -> spoken(environment));
    }

    /** Returns what is set by variables and by {@code gon.yaml}; throws {@link InvalidInput} with every mistake there. */
    Settings settings() {
        if (settings == null) {
            settings = Settings.read(folder, environment);
        }
        return settings;
    }

    /** The language is wanted before anything can be told, so a mistake waits until the settings are asked for. */
    private Optional<Language> configuredLanguage() {
        try {
            return settings().find(SettingKey.LANG).map(Setting::value).flatMap(Language::find);
        } catch (InvalidInput | UncheckedIOException e) {
            return Optional.ofNullable(environment.get("GON_LANG")).flatMap(Language::find);
        }
    }

    /**
     * The streams of a process.
     *
     * @param in standard input
     * @param out results
     * @param err everything else
     */
    record Streams(InputStream in, OutputStream out, OutputStream err) {}

    InputStream in() {
        return in;
    }

    /** Results go here and nothing else. */
    PrintWriter out() {
        return out;
    }

    /** Results that are no text go here; closing it leaves the stream of results open. */
    OutputStream bytes() {
        out.flush();
        return new FilterOutputStream(bytes) {
            @Override
            public void write(byte[] content, int from, int length) throws IOException {
                out.write(content, from, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    /** Everything that is not a result goes here. */
    PrintWriter err() {
        return err;
    }

    Map<String, String> environment() {
        return environment;
    }

    /** Returns the folder the program was started in. */
    Path folder() {
        return folder;
    }

    /** Returns the language of messages: as chosen, else as the surroundings speak. */
    Language language() {
        return language;
    }

    /** Returns the language of reports: as chosen, else Vietnamese, whatever the surroundings speak. */
    Language report() {
        return chosen.orElse(Language.VIETNAMESE);
    }

    /** Returns whether the language was asked for on the command line. */
    boolean isLanguageAFlag() {
        return isLanguageAFlag;
    }

    void speak(Language wanted) {
        this.isLanguageAFlag = true;
        this.language = wanted;
        this.chosen = Optional.of(wanted);
    }

    void setQuiet(boolean chosen) {
        this.quiet = chosen;
    }

    /** Returns a path as the user meant it: from the folder the program was started in. */
    Path resolve(Path path) {
        return folder.resolve(path).normalize();
    }

    /** Returns the nearest file or folder of a name, from the working folder upwards, else the one that ships with gon. */
    Optional<Path> findUpwards(String name) {
        return findAbove(name).or(() -> shipped(name));
    }

    /** Returns the nearest file or folder of a name, from the working folder upwards. */
    Optional<Path> findAbove(String name) {
        for (Path at = folder.toAbsolutePath(); at != null; at = at.getParent()) {
            Path candidate = at.resolve(name);
            if (Files.exists(candidate)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** Returns a file or folder that ships with gon. */
    Optional<Path> shipped(String name) {
        return Optional.ofNullable(environment.get("GON_HOME"))
                .map(home -> Path.of(home).resolve(name))
                .filter(Files::exists);
    }

    String say(Bilingual text) {
        return text.in(language);
    }

    /** Tells something that is no result, unless the user asked for quiet. */
    void tell(Bilingual text) {
        if (!quiet) {
            err.println(say(text));
        }
    }

    /** Returns where to send problems of single records: they are printed, the first of them, and all counted. */
    Consumer<Problem> problems() {
        return this::problem;
    }

    /** Returns the number of problems so far. */
    int problemCount() {
        return problems;
    }

    private void problem(Problem problem) {
        problems++;
        int same = alike.merge(new Alike(problem.place().file(), problem.value(), problem.message()), 1, Integer::sum);
        if (same > MOST_ALIKE) {
            return;
        }
        printed++;
        if (printed <= MOST_PRINTED) {
            err.println(problem.in(language));
        } else if (printed == MOST_PRINTED + 1) {
            err.println(say(Bilingual.of("… còn nữa, chỉ đếm.", "… there are more; only counted from here.")));
        }
    }

    /** Tells how many more records had a problem that was told of others already. */
    void tellAlike() {
        alike.forEach((problem, count) -> {
            if (count > MOST_ALIKE) {
                err.println(say(Bilingual.of(
                        "%s: còn %s chỗ nữa cùng vấn đề: %s",
                        "%s: %s more places with the same problem: %s",
                        problem.file(),
                        Numbers.number(BigDecimal.valueOf(count - MOST_ALIKE), 0, language),
                        problem.message())));
            }
        });
    }

    /** What the same problem of several records has in common. */
    private record Alike(String file, String value, Bilingual message) {}

    private static Language spoken(Map<String, String> environment) {
        for (String variable : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
            Optional<Language> language =
                    Optional.ofNullable(environment.get(variable)).flatMap(Language::find);
            if (language.isPresent()) {
                return language.get();
            }
        }
        return Language.VIETNAMESE;
    }
}
