package vn.gon.cost;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;
import vn.gon.text.Nearest;
import vn.gon.text.Problem;
import vn.gon.yaml.YamlFile;
import vn.gon.yaml.YamlNode;

/** The scenarios in a folder, one file each. */
public final class Scenarios {

    private static final String ENDING = ".yaml";

    private final Path folder;
    private final List<Scenario> all;

    private Scenarios(Path folder, List<Scenario> all) {
        this.folder = folder;
        this.all = List.copyOf(all);
    }

    /**
     * Reads every scenario in a folder.
     *
     * @param model names the parameters and the kinds of papers that scenarios may speak of
     * @throws InvalidInput with every mistake in every file
     */
    public static Scenarios read(Path folder, CostModel model) {
        List<Scenario> scenarios = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path file : files(folder)) {
            String name = String.valueOf(file.getFileName());
            try {
                YamlNode root = YamlFile.read(file);
                scenarios.add(ScenarioFile.read(name.substring(0, name.length() - ENDING.length()), root, model));
                problems.addAll(root.file().problems());
            } catch (InvalidInput e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return new Scenarios(folder, scenarios);
    }

    /** Returns the scenarios, sorted by name. */
    public List<Scenario> all() {
        return all;
    }

    /**
     * Returns the scenario of a name.
     *
     * @throws InvalidInput with the nearest name and all names if there is none
     */
    public Scenario get(String id) {
        List<String> known = all.stream().map(Scenario::id).toList();
        return all.stream()
                .filter(scenario -> scenario.id().equals(id))
                .findFirst()
                .orElseThrow(() -> InvalidInput.of(
                        folder.toString(),
                        Bilingual.of(
                                "không có kịch bản “%s”%s; hiện có: %s.",
                                "there is no scenario \"%s\"%s; there are: %s.",
                                id,
                                Nearest.didYouMean(id, known),
                                String.join(", ", known))));
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw InvalidInput.of(
                    folder.toString(),
                    Bilingual.of("không có thư mục kịch bản này.", "there is no such folder of scenarios."));
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
