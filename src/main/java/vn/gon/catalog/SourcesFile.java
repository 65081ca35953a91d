package vn.gon.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;
import vn.gon.yaml.YamlFile;
import vn.gon.yaml.YamlNode;

/** The file that says where each part of the catalogue came from. */
public final class SourcesFile {

    private static final List<String> KEYS =
            List.of("id", "title", "publisher", "retrieved", "licence", "covers", "note", "repairs");

    private SourcesFile() {}

    /**
     * Reads the sources.
     *
     * @throws InvalidInput with every mistake in the file
     */
    public static List<Source> read(Path file) {
        return read(YamlFile.read(file));
    }

    /** Reads the sources in a file that is open, and closes it. */
    static List<Source> read(String file, InputStream in) {
        try (in) {
            return read(YamlFile.parse(file, in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Source> read(YamlNode root) {
        root.allowKeys(List.of("sources"));
        List<Source> sources = root.require("sources").map(YamlNode::elements).orElse(List.of()).stream()
                .map(SourcesFile::source)
                .toList();
        root.file().requireValid();
        return sources;
    }

    private static Source source(YamlNode node) {
        node.allowKeys(KEYS);
        return new Source(
                node.require("id").map(YamlNode::text).orElse(""),
                node.require("title").map(YamlNode::bilingual).orElse(Bilingual.same("")),
                node.find("publisher").map(YamlNode::text).orElse(null),
                node.find("retrieved").map(YamlNode::text).orElse(null),
                node.find("licence").map(YamlNode::text).orElse(null),
                node.find("covers").map(YamlNode::texts).orElse(List.of()),
                node.find("note").map(YamlNode::bilingual).orElse(null));
    }
}
