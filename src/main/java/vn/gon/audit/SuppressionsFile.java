package vn.gon.audit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;
import vn.gon.text.Nearest;
import vn.gon.yaml.Decision;
import vn.gon.yaml.YamlFile;
import vn.gon.yaml.YamlNode;

/** Reads the file of decisions on findings that are not to be acted on. */
public final class SuppressionsFile {

    private static final List<String> KEYS = List.of("rule", "codes", "code", "path", "reason", "until");

    private final List<RuleCard> rules;

    private SuppressionsFile(List<RuleCard> rules) {
        this.rules = rules;
    }

    /**
     * Returns the decisions in a file, in its order.
     *
     * @param rules all rules there are
     * @throws InvalidInput with every mistake in the file
     */
    public static List<Suppression> read(Path file, List<RuleCard> rules) {
        return read(YamlFile.read(file), rules);
    }

    /**
     * Returns the decisions in a text.
     *
     * @param name how problems name the text
     * @throws InvalidInput with every mistake in the text
     */
    static List<Suppression> parse(String name, String text, List<RuleCard> rules) {
        return read(YamlFile.parse(name, text), rules);
    }

    private static List<Suppression> read(YamlNode root, List<RuleCard> rules) {
        SuppressionsFile reader = new SuppressionsFile(rules);
        List<Suppression> suppressions = new ArrayList<>();
        if (!root.isList()) {
            root.report(Bilingual.of(
                    "tệp phải là một danh sách: - { rule: …, codes: […], reason: … }.",
                    "the file must be a list: - { rule: …, codes: […], reason: … }."));
        } else {
            root.elements().forEach(node -> reader.suppression(node).ifPresent(suppressions::add));
        }
        root.file().requireValid();
        return suppressions;
    }

    private Optional<Suppression> suppression(YamlNode node) {
        node.allowKeys(KEYS);
        if (!node.isMap()) {
            return Optional.empty();
        }
        Optional<RuleCard> rule = node.require("rule").flatMap(this::rule);
        if (node.find("code").isPresent() == node.find("codes").isPresent()) {
            node.report(Bilingual.of(
                    "cần đúng một trong hai khoá: code (một mã) hoặc codes (danh sách mã).",
                    "exactly one of the keys code (one code) and codes (a list of codes) is needed."));
        }
        Decision decision = Decision.of(
                node,
                Bilingual.of(
                        "thiếu lý do; mỗi phát hiện được bỏ qua phải có “reason: …” để người khác hiểu vì sao.",
                        "the reason is missing; whoever suppresses a finding must say why in \"reason: …\"."));
        String path = node.find("path").map(YamlNode::text).orElse(null);
        return rule.map(card -> new Suppression(
                card.id(), card.name(), decision.codes(), path, decision.reason(), decision.until(), node));
    }

    private Optional<RuleCard> rule(YamlNode node) {
        String word = node.text();
        Optional<RuleCard> rule =
                rules.stream().filter(card -> card.isNamed(word)).findFirst();
        if (rule.isEmpty()) {
            List<String> known = rules.stream()
                    .flatMap(card -> Stream.of(card.id(), card.name()))
                    .toList();
            node.report(Bilingual.of(
                    "không có quy tắc “%s”%s", "there is no rule \"%s\"%s", word, Nearest.didYouMean(word, known)));
        }
        return rule;
    }
}
