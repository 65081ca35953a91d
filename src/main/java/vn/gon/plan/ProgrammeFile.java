package vn.gon.plan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.gon.text.Bilingual;
import vn.gon.yaml.YamlFile;
import vn.gon.yaml.YamlNode;

/** Reads a programme. */
public final class ProgrammeFile {

    private static final List<String> KEYS =
            List.of("id", "title", "baseline", "deadline", "targets", "links", "legal", "note");
    private static final Pattern ID = Pattern.compile("[a-z0-9]+([-.][a-z0-9]+)*");

    private final YamlNode root;

    private ProgrammeFile(YamlNode root) {
        this.root = root;
    }

    /**
     * Returns the programme in a file.
     *
     * @throws vn.gon.text.InvalidInput with every mistake in the file
     */
    public static Programme read(Path file) {
        return read(YamlFile.read(file));
    }

    static Programme read(YamlNode root) {
        Programme programme = new ProgrammeFile(root).programme();
        root.file().requireValid();
        return programme;
    }

    private Programme programme() {
        root.allowKeys(KEYS);
        String id = root.require("id").map(ProgrammeFile::id).orElse("");
        Bilingual title = root.require("title").map(YamlNode::bilingual).orElse(Bilingual.same(""));
        root.find("note").ifPresent(YamlNode::bilingual);
        return new Programme(
                id,
                title,
                targets(),
                root.find("baseline").flatMap(YamlNode::date).orElse(null),
                root.find("deadline").flatMap(YamlNode::date).orElse(null),
                legal(),
                links());
    }

    private static String id(YamlNode node) {
        if (!ID.matcher(node.text()).matches()) {
            node.report(Bilingual.of(
                    "id chỉ gồm chữ thường, chữ số, dấu gạch nối và dấu chấm.",
                    "an id is made of lower-case letters, digits, hyphens and dots."));
        }
        return node.text();
    }

    private List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        Optional<YamlNode> list = root.require("targets");
        for (YamlNode node : list.map(YamlNode::elements).orElse(List.of())) {
            TargetReader.read(node).ifPresent(targets::add);
        }
        if (list.isPresent() && list.get().elements().isEmpty()) {
            list.get().report(Bilingual.of("phải có ít nhất một mục tiêu.", "at least one target is needed."));
        }
        return targets;
    }

    private List<Programme.Legal> legal() {
        List<Programme.Legal> legal = new ArrayList<>();
        for (YamlNode node : root.require("legal").map(YamlNode::elements).orElse(List.of())) {
            node.allowKeys(List.of("instrument", "article", "status", "source"));
            String number = node.require("instrument").map(YamlNode::text).orElse("");
            Optional<YamlNode> status = node.require("status");
            boolean quoted = status.map(YamlNode::text).orElse("").equals("quoted");
            status.filter(word -> !List.of("quoted", "assumed").contains(word.text()))
                    .ifPresent(word ->
                            word.report(Bilingual.of("phải là quoted hoặc assumed.", "must be quoted or assumed.")));
            if (quoted && node.find("source").isEmpty()) {
                node.report(Bilingual.of("quoted phải kèm source.", "what is quoted needs a source."));
            }
            legal.add(new Programme.Legal(number, text(node, "article"), quoted, text(node, "source")));
        }
        return legal;
    }

    private List<Programme.Tie> links() {
        List<Programme.Tie> links = new ArrayList<>();
        for (YamlNode node : root.find("links").map(YamlNode::elements).orElse(List.of())) {
            node.allowKeys(List.of("when", "requires", "excludes"));
            String when = node.require("when").map(YamlNode::text).orElse("");
            String requires = text(node, "requires");
            String excludes = text(node, "excludes");
            if ((requires == null) == (excludes == null)) {
                node.report(Bilingual.of(
                        "cần đúng một trong hai khoá requires, excludes.",
                        "exactly one of requires and excludes is needed."));
                continue;
            }
            links.add(new Programme.Tie(when, requires == null ? excludes : requires, requires == null));
        }
        return links;
    }

    private static @Nullable String text(YamlNode node, String key) {
        return node.find(key).map(YamlNode::text).orElse(null);
    }
}
