package vn.gon.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;
import vn.gon.yaml.YamlFile;
import vn.gon.yaml.YamlNode;

/** How dirty text is mended: rules, tables and lists kept as data, which a file of the user can extend. */
public final class Repairs {

    private static final String BUILT_IN = "repairs.yaml";

    private final Map<String, Repair> rules = new TreeMap<>();
    private final Vocabulary vocabulary = new Vocabulary();
    private final TextRepairs texts;

    private Repairs(List<YamlNode> files) {
        List<String> order = new ArrayList<>();
        for (YamlNode file : files) {
            file.allowKeys(List.of("repairs", "tables", "lists"));
            for (YamlNode node : file.find("repairs").map(YamlNode::elements).orElse(List.of())) {
                Repair repair = Repair.read(node);
                if (rules.put(repair.id(), repair) == null) {
                    order.add(repair.id());
                }
            }
            vocabulary.add(file);
            file.file().requireValid();
        }
        texts = new TextRepairs(
                order.stream().map(id -> Objects.requireNonNull(rules.get(id))).toList());
    }

    /**
     * Returns the built-in repairs with those of a user's file.
     *
     * @throws InvalidInput with every mistake in the file
     */
    public static Repairs load(@Nullable Path user) {
        List<YamlNode> files = new ArrayList<>();
        files.add(resource(BUILT_IN));
        if (user != null) {
            files.add(YamlFile.read(user));
        }
        return new Repairs(files);
    }

    /** Returns a data file of this package. */
    static YamlNode resource(String name) {
        try (InputStream in = Objects.requireNonNull(Repairs.class.getResourceAsStream(name), name)) {
            return YamlFile.parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what a repair is called. */
    public Bilingual title(String id) {
        return Optional.ofNullable(rules.get(id)).map(Repair::title).orElse(Bilingual.same(id));
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Returns a text mended, with every repair counted at the desk; empty when it says nothing. */
    String clean(Part part, String text, Desk desk) {
        String clean = texts.clean(part, text, desk);
        if (part != Part.REQUIREMENTS && !clean.isEmpty()) {
            Optional<String> rule = texts.sayingNothing(part, clean);
            if (rule.isPresent()) {
                desk.mended(rule.get());
                return "";
            }
        }
        return clean;
    }

    /** Returns whether a mended text is a way to write "there is none". */
    boolean saysNothing(Part part, String text) {
        return texts.sayingNothing(part, text).isPresent();
    }
}
