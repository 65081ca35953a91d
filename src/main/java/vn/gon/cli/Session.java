package vn.gon.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.gon.text.Bilingual;
import vn.gon.text.Language;
import vn.gon.text.Problem;

/** One run of the program: its streams, its surroundings and what went wrong so far. */
final class Session {

    private static final int MOST_PRINTED = 20;

    private final InputStream in;
    private final PrintWriter out;
    private final PrintWriter err;
    private final Map<String, String> environment;
    private final Path folder;
    private Language language;
    private boolean quiet;
    private int problems;

    Session(InputStream in, PrintWriter out, PrintWriter err, Map<String, String> environment, Path folder) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.environment = environment;
        this.folder = folder;
        this.language = spoken(environment);
    }

    InputStream in() {
        return in;
    }

    /** Results go here and nothing else. */
    PrintWriter out() {
        return out;
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

    Language language() {
        return language;
    }

    void speak(Language chosen) {
        this.language = chosen;
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
        for (Path at = folder.toAbsolutePath(); at != null; at = at.getParent()) {
            Path candidate = at.resolve(name);
            if (Files.exists(candidate)) {
                return Optional.of(candidate);
            }
        }
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
        if (problems <= MOST_PRINTED) {
            err.println(problem.in(language));
        } else if (problems == MOST_PRINTED + 1) {
            err.println(say(Bilingual.of("… còn nữa, chỉ đếm.", "… there are more; only counted from here.")));
        }
    }

    private static Language spoken(Map<String, String> environment) {
        for (String variable : new String[] {"GON_LANG", "LC_ALL", "LC_MESSAGES", "LANG"}) {
            Optional<Language> language =
                    Optional.ofNullable(environment.get(variable)).flatMap(Language::find);
            if (language.isPresent()) {
                return language.get();
            }
        }
        return Language.VIETNAMESE;
    }
}
