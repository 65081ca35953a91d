package vn.gon.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;
import vn.gon.text.Place;
import vn.gon.text.Problem;

/** What holds where the command line says nothing: the variables {@code GON_*}, then the project's file, then the user's. */
final class Settings {

    /** The name of the file, in a project and in the user's folder of configuration. */
    static final String FILE = "gon.yaml";

    private final Map<SettingKey, Setting> settings = new EnumMap<>(SettingKey.class);

    private Settings() {}

    /**
     * Reads all that is set for a run started in a folder.
     *
     * @throws InvalidInput with every mistake in a file or a variable
     */
    static Settings read(Path folder, Map<String, String> environment) {
        Settings settings = new Settings();
        List<Problem> problems = new ArrayList<>();
        userFile(environment).ifPresent(file -> settings.read(file, Setting.Origin.USER, problems));
        projectFile(folder).ifPresent(file -> settings.read(file, Setting.Origin.PROJECT, problems));
        for (SettingKey key : SettingKey.values()) {
            String value = environment.get(key.variable());
            if (value != null && !value.isBlank() && key.kind() != SettingKey.Kind.NUMBERS) {
                settings.settings.put(key, fromVariable(key, value, folder, problems));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return settings;
    }

    /** Returns what is set for a key. */
    Optional<Setting> find(SettingKey key) {
        return Optional.ofNullable(settings.get(key));
    }

    /** Returns the nearest project file, from a folder upwards. */
    static Optional<Path> projectFile(Path folder) {
        for (Path at = folder.toAbsolutePath(); at != null; at = at.getParent()) {
            Path file = at.resolve(FILE);
            if (Files.isRegularFile(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    /** Returns the user's file, if there is one. */
    static Optional<Path> userFile(Map<String, String> environment) {
        String folder = environment.getOrDefault("XDG_CONFIG_HOME", "");
        String home = environment.getOrDefault("HOME", "");
        if (folder.isEmpty() && home.isEmpty()) {
            return Optional.empty();
        }
        Path configuration = folder.isEmpty() ? Path.of(home, ".config") : Path.of(folder);
        return Optional.of(configuration.resolve("gon").resolve(FILE)).filter(Files::isRegularFile);
    }

    /** What is wrong in one file must not hide what is wrong in another. */
    private void read(Path file, Setting.Origin origin, List<Problem> problems) {
        try {
            put(SettingsFile.read(file, origin));
        } catch (InvalidInput e) {
            problems.addAll(e.problems());
        }
    }

    /** A stronger value takes the place of a weaker one; thresholds are put one by one. */
    private void put(Map<SettingKey, Setting> stronger) {
        stronger.forEach((key, setting) -> settings.merge(key, setting, (weak, strong) -> strong.over(weak)));
    }

    private static Setting fromVariable(SettingKey key, String value, Path folder, List<Problem> problems) {
        List<String> words = key.kind() == SettingKey.Kind.WORDS
                ? Arrays.stream(value.split(",")).map(String::strip).toList()
                : List.of(value.strip());
        words.forEach(word -> key.mistake(word).ifPresent(message -> problems.add(problem(key, word, message))));
        return new Setting(key, words, List.of(), Setting.Origin.ENVIRONMENT, key.variable(), folder, null);
    }

    private static Problem problem(SettingKey key, String word, Bilingual message) {
        return Problem.at(Place.of(key.variable()), word, message);
    }
}
