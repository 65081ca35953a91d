package vn.gon.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;
import vn.gon.text.Place;
import vn.gon.text.Problem;
import vn.gon.text.VietnameseText;

/** A YAML file under reading: its name, its lines for excerpts, and the problems gathered so far. */
public final class YamlFile {

    private static final int LARGEST_CHARACTERS = 4_000_000;

    private final String name;
    private final List<String> lines;
    private final List<Problem> problems = new ArrayList<>();

    private YamlFile(String name, List<String> lines) {
        this.name = name;
        this.lines = lines;
    }

    /**
     * Returns the root of a file.
     *
     * @throws InvalidInput if there is no such file, or it is not YAML in UTF-8
     */
    public static YamlNode read(Path path) {
        return parse(path.toString(), text(path));
    }

    /**
     * Returns the root of a file that may be empty.
     *
     * @throws InvalidInput if there is no such file, or it is not YAML in UTF-8
     */
    public static Optional<YamlNode> readAny(Path path) {
        return composed(path.toString(), text(path));
    }

    private static String text(Path path) {
        String name = path.toString();
        try {
            return decoded(name, Files.readAllBytes(path));
        } catch (NoSuchFileException e) {
            throw InvalidInput.of(name, Bilingual.of("không có tệp này.", "there is no such file."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String decoded(String name, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw InvalidInput.of(
                    name,
                    Bilingual.of(
                            "tệp không phải UTF-8; hãy lưu lại bằng UTF-8.",
                            "the file is not UTF-8; save it as UTF-8."));
        }
    }

    /**
     * Returns the root of a file that was read already.
     *
     * @param name how problems name the file
     * @throws InvalidInput if it is empty or not YAML in UTF-8
     */
    public static YamlNode parse(String name, byte[] bytes) {
        return parse(name, decoded(name, bytes));
    }

    /**
     * Returns the root of a text.
     *
     * @param name how problems name the text
     * @throws InvalidInput if the text is empty or not YAML
     */
    public static YamlNode parse(String name, String text) {
        return composed(name, text)
                .orElseThrow(() -> InvalidInput.of(name, Bilingual.of("tệp rỗng.", "the file is empty.")));
    }

    private static Optional<YamlNode> composed(String name, String text) {
        String clean = VietnameseText.nfc(text.startsWith("\uFEFF") ? text.substring(1) : text);
        YamlFile file = new YamlFile(name, clean.lines().toList());
        LoadSettings settings = LoadSettings.builder()
                .setLabel(name)
                .setAllowDuplicateKeys(false)
                .setMaxAliasesForCollections(20)
                .setCodePointLimit(LARGEST_CHARACTERS)
                .build();
        try {
            return new Compose(settings).composeString(clean).map(root -> new YamlNode(file, root));
        } catch (MarkedYamlEngineException e) {
            throw new InvalidInput(List.of(file.syntaxProblem(e)));
        } catch (YamlEngineException e) {
            throw InvalidInput.of(
                    name,
                    Bilingual.of(
                            "không đọc được YAML: %s", "not readable as YAML: %s", String.valueOf(e.getMessage())));
        }
    }

    /** Returns the name of the file as problems give it. */
    public String name() {
        return name;
    }

    /** Returns the problems gathered so far, in order of place. */
    public List<Problem> problems() {
        return problems.stream()
                .sorted((a, b) -> a.place().compareTo(b.place()))
                .distinct()
                .toList();
    }

    /**
     * Checks that reading found nothing wrong.
     *
     * @throws InvalidInput with every problem gathered
     */
    public void requireValid() {
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems());
        }
    }

    void report(int line, int column, String value, Bilingual message) {
        problems.add(problem(line, column, value, message));
    }

    Problem problem(int line, int column, String value, Bilingual message) {
        String excerpt = line >= 1 && line <= lines.size() ? lines.get(line - 1) : "";
        return new Problem(new Place(name, line, column), value, message, excerpt);
    }

    private Problem syntaxProblem(MarkedYamlEngineException e) {
        int line = SyntaxMistake.place(e).map(mark -> mark.getLine() + 1).orElse(0);
        int column = SyntaxMistake.place(e).map(mark -> mark.getColumn() + 1).orElse(0);
        return problem(line, column, "", SyntaxMistake.of(e));
    }
}
