package vn.gon.cost.profile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gon.cost.Parameter;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;
import vn.gon.text.Nearest;
import vn.gon.yaml.YamlFile;
import vn.gon.yaml.YamlNode;

/**
 * The folder of profiles, one YAML file each.
 *
 * @param folder the folder, usually {@code rules/cost/profiles}
 * @param parameters the cost parameters that a rate may be, asked for only by a profile that has such a rate
 * @param day the day whose rates count; null for the last of each
 */
public record Profiles(
        Path folder,
        Supplier<List<Parameter>> parameters,
        @Nullable LocalDate day) {

    private static final String ENDING = ".yaml";

    /** Returns the names of the profiles, sorted. */
    public List<String> names() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the profile of a name.
     *
     * @throws InvalidInput if there is none, with the nearest name, or with every mistake in its file
     */
    public Profile named(String name) {
        if (!names().contains(name)) {
            throw InvalidInput.of(
                    folder.toString(),
                    Bilingual.of(
                            "không có hồ sơ tính “%s”; hãy chọn: %s%s",
                            "there is no profile \"%s\"; choose one of: %s%s",
                            name,
                            String.join(", ", names()),
                            Nearest.didYouMean(name, names())));
        }
        return read(folder.resolve(name + ENDING));
    }

    /**
     * Returns the profile in a file of the user's own.
     *
     * @throws InvalidInput with every mistake in the file
     */
    public Profile read(Path file) {
        String name = String.valueOf(file.getFileName());
        String id = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        YamlNode root = YamlFile.read(file);
        Profile profile = ProfileFile.read(id, root, new RateReader(day, parameters));
        root.file().requireValid();
        return profile;
    }
}
