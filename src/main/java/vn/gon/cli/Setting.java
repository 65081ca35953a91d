package vn.gon.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gon.audit.ThresholdOverride;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;
import vn.gon.text.Place;
import vn.gon.text.Problem;
import vn.gon.yaml.YamlNode;

/**
 * A value that was set outside the command line, and where it stands.
 *
 * @param key what it sets
 * @param values its words; one, except for lists
 * @param thresholds the thresholds it overrides; empty for every other key
 * @param origin who sets it
 * @param source the variable, or the file with line and column
 * @param base the folder its paths start from
 * @param node the value in a file; null for a variable
 */
record Setting(
        SettingKey key,
        List<String> values,
        List<ThresholdOverride> thresholds,
        Origin origin,
        String source,
        Path base,
        @Nullable YamlNode node) {

    /** Who sets a value; the first of them holds. */
    enum Origin {
        FLAG,
        ENVIRONMENT,
        PROJECT,
        USER,
        DEFAULT
    }

    Setting {
        values = List.copyOf(values);
        thresholds = List.copyOf(thresholds);
    }

    /** Returns this value where another was set by somebody weaker: of thresholds, those that are not its own hold too. */
    Setting over(Setting weaker) {
        Stream<ThresholdOverride> others = weaker.thresholds.stream()
                .filter(other -> thresholds.stream().noneMatch(own -> own.isOfTheSame(other)));
        return new Setting(
                key, values, Stream.concat(others, thresholds.stream()).toList(), origin, source, base, node);
    }

    /** Returns its first word. */
    String value() {
        return values.get(0);
    }

    /** Returns its value as a path, from the folder of the file it stands in. */
    Path path() {
        return base.resolve(value()).normalize();
    }

    /**
     * Returns its value as a folder.
     *
     * @throws InvalidInput if there is no such folder
     */
    Path folder() {
        return required(Files::isDirectory, Bilingual.of("không có thư mục này.", "there is no such folder."));
    }

    /**
     * Returns its value as a file that is there.
     *
     * @throws InvalidInput if there is no such file
     */
    Path file() {
        return required(Files::isRegularFile, Bilingual.of("không có tệp này.", "there is no such file."));
    }

    private Path required(Predicate<Path> isThere, Bilingual otherwise) {
        if (!isThere.test(path())) {
            throw new InvalidInput(
                    List.of(problem(value(), Bilingual.of("“%s”: %s", "\"%s\": %s", path(), otherwise))));
        }
        return path();
    }

    /** Returns something wrong with one of its words, at the place of that word. */
    Problem problem(String word, Bilingual message) {
        if (node == null) {
            return Problem.at(Place.of(source), word, message);
        }
        Optional<YamlNode> written = node.elements().stream()
                .filter(each -> each.isScalar() && each.text().equals(word))
                .findFirst();
        return written.orElse(node).problem(message);
    }
}
