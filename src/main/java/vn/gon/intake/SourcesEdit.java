package vn.gon.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.CatalogFolder;
import vn.gon.catalog.Source;
import vn.gon.catalog.SourcesFile;
import vn.gon.catalog.WholeFile;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;
import vn.gon.yaml.YamlFile;
import vn.gon.yaml.YamlNode;

/** Puts one entry into the file of sources and leaves the lines of every other entry as somebody wrote them. */
final class SourcesEdit {

    private final Path file;

    SourcesEdit(Path folder) {
        this.file = folder.resolve(CatalogFolder.SOURCES);
    }

    /**
     * Writes the entry in the place of the one with its id, or at the end.
     *
     * @param repairs how often each repair was made, by id
     */
    void put(Source source, Map<String, Integer> repairs) {
        List<String> lines = new ArrayList<>();
        if (Files.isRegularFile(file)) {
            lines.addAll(edited(source, repairs));
        } else {
            lines.add("sources:");
            lines.addAll(entry(source, repairs, "  "));
        }
        byte[] bytes = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        WholeFile.write(file, out -> out.write(bytes));
    }

    private List<String> edited(Source source, Map<String, Integer> repairs) {
        List<Source> known = SourcesFile.read(file);
        List<YamlNode> nodes =
                YamlFile.read(file).find("sources").map(YamlNode::elements).orElse(List.of());
        List<String> lines = lines();
        Optional<Source> old =
                known.stream().filter(one -> one.id().equals(source.id())).findFirst();
        Source merged = old.map(one -> merged(one, source)).orElse(source);
        if (nodes.isEmpty()) {
            List<String> all = new ArrayList<>(List.of("sources:"));
            all.addAll(entry(merged, repairs, "  "));
            return all;
        }
        String indent = " ".repeat(Math.max(0, nodes.get(0).column() - 3));
        nodes.forEach(node -> requireBlock(lines.get(node.line() - 1)));
        int at = old.map(known::indexOf).orElse(nodes.size());
        int from = at < nodes.size() ? nodes.get(at).line() - 1 : lines.size();
        int to = at + 1 < nodes.size() ? nodes.get(at + 1).line() - 1 : lines.size();
        while (at < nodes.size() && to - 1 > from && isCommentOrBlank(lines.get(to - 1))) {
            to--;
        }
        List<String> all = new ArrayList<>(lines.subList(0, from));
        all.addAll(entry(merged, repairs, indent));
        all.addAll(lines.subList(to, lines.size()));
        return all;
    }

    private static boolean isCommentOrBlank(String line) {
        return line.isBlank() || line.strip().startsWith("#");
    }

    private void requireBlock(String line) {
        if (!line.strip().startsWith("- ")) {
            throw InvalidInput.of(
                    file.toString(),
                    Bilingual.of(
                            "mỗi nguồn phải bắt đầu trên một dòng “- id: …” để thêm nguồn mới được.",
                            "every source must begin on a line \"- id: …\", so that a new one can be added."));
        }
    }

    private static Source merged(Source old, Source fresh) {
        TreeSet<String> covers = new TreeSet<>(old.covers());
        covers.addAll(fresh.covers());
        return new Source(
                fresh.id(),
                old.title(),
                old.publisher() == null ? fresh.publisher() : old.publisher(),
                fresh.retrieved() == null ? old.retrieved() : fresh.retrieved(),
                old.licence(),
                List.copyOf(covers),
                fresh.note());
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> entry(Source source, Map<String, Integer> repairs, String indent) {
        List<String> lines = new ArrayList<>();
        lines.add(indent + "- id: " + quoted(source.id()));
        String inner = indent + "  ";
        lines.add(inner + "title: " + both(source.title()));
        addText(lines, inner + "publisher: ", source.publisher());
        addText(lines, inner + "retrieved: ", source.retrieved());
        addText(lines, inner + "licence: ", source.licence());
        lines.add(inner + "covers: [" + String.join(", ", source.covers()) + "]");
        if (source.note() != null) {
            lines.add(inner + "note: " + both(source.note()));
        }
        lines.add(inner + "repairs:" + (repairs.isEmpty() ? " []" : ""));
        repairs.forEach((id, count) -> lines.add(inner + "  - { id: " + quoted(id) + ", count: " + count + " }"));
        return lines;
    }

    private static void addText(List<String> lines, String key, @Nullable String text) {
        if (text != null) {
            lines.add(key + quoted(text));
        }
    }

    private static String both(Bilingual text) {
        return "{ vi: " + quoted(text.vi()) + ", en: " + quoted(text.en()) + " }";
    }

    private static String quoted(String text) {
        return Yaml.scalar(text);
    }
}
