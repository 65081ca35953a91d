package vn.gon.cost;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;
import vn.gon.text.Nearest;
import vn.gon.text.Place;
import vn.gon.text.Problem;
import vn.gon.yaml.YamlFile;
import vn.gon.yaml.YamlNode;

/** The folder of the cost data, read in one go so that every mistake in every file is told at once. */
final class CostFolder {

    private static final String ENDING = ".yaml";
    private static final String PAPERS = "papers";
    private static final String INSPECTION_WORDS = "inspection-words";

    /** Files that hold no parameter. */
    private static final List<String> OTHERS = List.of(PAPERS, INSPECTION_WORDS, "uncertainty");

    private final Path folder;
    private final Map<String, YamlNode> roots = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private CostFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads the folder.
     *
     * @throws InvalidInput with every mistake in every file
     */
    static CostRules read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw InvalidInput.of(
                    folder.toString(),
                    Bilingual.of(
                            "không có thư mục tham số chi phí này; hãy chỉ ra thư mục quy tắc bằng --rules DIR.",
                            "there is no such folder of cost parameters; name the folder of the rules with --rules DIR."));
        }
        return new CostFolder(folder).read();
    }

    private CostRules read() {
        files().forEach(this::parse);
        Map<String, ParameterSeries> parameters = new TreeMap<>();
        roots.forEach((id, root) -> {
            if (!OTHERS.contains(id)) {
                parameters.put(id, ParameterFile.read(id, root));
            }
        });
        for (Need need : Need.values()) {
            require(need, parameters);
        }
        parameters.values().forEach(series -> requireParts(series, parameters));
        Optional<PaperKinds> papers = root(PAPERS).flatMap(root -> PapersFile.read(root, parameters));
        Optional<PhraseFinder> inspection = root(INSPECTION_WORDS).map(CostFolder::inspectionWords);
        roots.values().forEach(root -> problems.addAll(root.file().problems()));
        if (!problems.isEmpty() || papers.isEmpty() || inspection.isEmpty()) {
            throw new InvalidInput(problems.stream()
                    .sorted((a, b) -> a.place().compareTo(b.place()))
                    .toList());
        }
        return new CostRules(folder.toString(), parameters, papers.get(), inspection.get());
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void parse(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            roots.put(name.substring(0, name.length() - ENDING.length()), YamlFile.read(file));
        } catch (InvalidInput e) {
            problems.addAll(e.problems());
        }
    }

    private Optional<YamlNode> root(String id) {
        if (!roots.containsKey(id)) {
            missing(id);
        }
        return Optional.ofNullable(roots.get(id));
    }

    private void require(Need need, Map<String, ParameterSeries> parameters) {
        ParameterSeries series = parameters.get(need.id());
        if (series == null) {
            missing(need.id());
        } else if (!series.unit().isEmpty() && !series.unit().equals(need.unit())) {
            at(need.id(), "unit")
                    .report(Bilingual.of(
                            "tham số này phải tính bằng %s.", "this parameter must be in %s.", need.unit()));
        }
    }

    private void requireParts(ParameterSeries series, Map<String, ParameterSeries> parameters) {
        ParameterSeries.Quotient quotient = series.quotient();
        if (quotient == null) {
            return;
        }
        for (String part : List.of(quotient.of(), quotient.by())) {
            ParameterSeries named = parameters.get(part);
            if (named == null || named.quotient() != null) {
                at(series.id(), "quotient")
                        .report(Bilingual.of(
                                "“%s” không phải tham số có giá trị riêng%s",
                                "\"%s\" is no parameter with values of its own%s",
                                part,
                                Nearest.didYouMean(part, parameters.keySet())));
            }
        }
        ParameterSeries divisor = parameters.get(quotient.by());
        if (divisor != null
                && divisor.values().stream().anyMatch(value -> value.value().signum() == 0)) {
            at(series.id(), "quotient")
                    .report(Bilingual.of(
                            "không chia được cho “%s” vì có giá trị bằng 0.",
                            "\"%s\" cannot divide: one of its values is 0.", quotient.by()));
        }
    }

    private YamlNode at(String id, String key) {
        YamlNode root = Objects.requireNonNull(roots.get(id));
        return root.find(key).orElse(root);
    }

    private void missing(String id) {
        Path file = folder.resolve(id + ENDING);
        if (problems.stream().anyMatch(problem -> problem.place().file().equals(file.toString()))) {
            return;
        }
        problems.add(Problem.at(
                Place.of(file.toString()),
                "",
                Bilingual.of(
                        "thiếu tệp tham số này, không có thì không tính được%s",
                        "this parameter file is missing and no cost can do without it%s",
                        Nearest.didYouMean(id, others()))));
    }

    /** The files that nothing needs: where a needed one is missing, its name is perhaps misspelled among them. */
    private List<String> others() {
        return roots.keySet().stream()
                .filter(id ->
                        Arrays.stream(Need.values()).noneMatch(need -> need.id().equals(id)))
                .toList();
    }

    private static PhraseFinder inspectionWords(YamlNode root) {
        root.allowKeys(List.of("mentions"));
        List<String> phrases = root.require("mentions").map(Phrases::read).orElse(List.of());
        return PhraseFinder.of(List.of(new PhraseRule(phrases, false)), 1);
    }
}
