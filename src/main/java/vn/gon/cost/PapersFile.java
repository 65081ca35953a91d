package vn.gon.cost;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gon.regulation.Presentation;
import vn.gon.text.Bilingual;
import vn.gon.text.Nearest;
import vn.gon.yaml.YamlNode;

/** The file that tells the kinds of papers apart; every mistake in it is reported to the file. */
final class PapersFile {

    private static final List<String> KEYS = List.of("kinds", "head", "words", "otherwise", "conditional");
    private static final List<String> KIND_KEYS =
            List.of("id", "title", "minutes", "price", "pieces", "presentation", "form", "obtained");
    private static final List<String> RULE_KEYS = List.of("kind", "begins", "mentions", "before-form");
    private static final List<String> CONDITIONAL_KEYS = List.of("share", "words");
    private static final List<String> PHRASE_KEYS = List.of("begins", "mentions");
    private static final int LONGEST_HEAD = 100;

    private final Map<String, ParameterSeries> parameters;
    private final Map<String, PaperKind> kinds = new LinkedHashMap<>();

    private PapersFile(Map<String, ParameterSeries> parameters) {
        this.parameters = parameters;
    }

    /** Returns the kinds; empty when a mistake was reported without which nothing can be told. */
    static Optional<PaperKinds> read(YamlNode root, Map<String, ParameterSeries> parameters) {
        return new PapersFile(parameters).read(root);
    }

    private Optional<PaperKinds> read(YamlNode root) {
        root.allowKeys(KEYS);
        root.require("kinds").map(YamlNode::elements).orElse(List.of()).forEach(this::readKind);
        int head = root.require("head").map(PapersFile::head).orElse(1);
        List<YamlNode> rules = root.require("words").map(YamlNode::elements).orElse(List.of());
        List<YamlNode> beforeForm = rules.stream()
                .filter(rule -> rule.find("before-form").flatMap(YamlNode::flag).orElse(false))
                .toList();
        PaperKinds.Words words = words(rules, head);
        return root.require("otherwise")
                .flatMap(this::known)
                .map(other -> new PaperKinds(
                        List.copyOf(kinds.values()), words, words(beforeForm, head), other, conditional(root, head)));
    }

    private PaperKinds.@Nullable Conditional conditional(YamlNode root, int head) {
        YamlNode node = root.find("conditional").orElse(null);
        if (node == null) {
            return null;
        }
        node.allowKeys(CONDITIONAL_KEYS);
        String share =
                node.require("share").map(name -> parameter(name, Need.SHARE)).orElse("");
        List<PhraseRule> rules = new ArrayList<>();
        for (YamlNode words : node.require("words").map(YamlNode::elements).orElse(List.of())) {
            words.allowKeys(PHRASE_KEYS);
            rule(words).ifPresent(rules::add);
        }
        return new PaperKinds.Conditional(PhraseFinder.of(rules, head), share);
    }

    private PaperKinds.Words words(List<YamlNode> nodes, int head) {
        List<PhraseRule> rules = new ArrayList<>();
        List<PaperKind> byRule = new ArrayList<>();
        for (YamlNode node : nodes) {
            node.allowKeys(RULE_KEYS);
            Optional<PaperKind> kind = node.require("kind").flatMap(this::known);
            Optional<PhraseRule> rule = rule(node);
            if (kind.isPresent() && rule.isPresent()) {
                byRule.add(kind.get());
                rules.add(rule.get());
            }
        }
        return new PaperKinds.Words(PhraseFinder.of(rules, head), List.copyOf(byRule));
    }

    private void readKind(YamlNode node) {
        node.allowKeys(KIND_KEYS);
        String id = node.require("id").map(YamlNode::text).orElse("");
        PaperKind kind = new PaperKind(
                id,
                node.require("title").map(YamlNode::bilingual).orElse(Bilingual.same(id)),
                node.require("minutes")
                        .map(name -> parameter(name, Need.MINUTE))
                        .orElse(""),
                node.find("price").map(name -> parameter(name, Need.PRICE)).orElse(null),
                node.require("pieces")
                        .flatMap(text -> text.oneOf(PaperKind.Pieces.class))
                        .orElse(PaperKind.Pieces.ORIGINAL),
                presentations(node),
                node.find("form").flatMap(YamlNode::flag).orElse(false),
                node.find("obtained").flatMap(YamlNode::flag).orElse(false));
        if (kinds.putIfAbsent(id, kind) != null) {
            node.report(Bilingual.of("đã có loại giấy tờ “%s”.", "there is a kind \"%s\" already.", id));
        }
    }

    private String parameter(YamlNode node, String unit) {
        String id = node.text();
        ParameterSeries series = parameters.get(id);
        if (series == null) {
            node.report(Bilingual.of(
                    "không có tham số “%s”%s", "there is no parameter \"%s\"%s", id, near(id, parameters.keySet())));
        } else if (!series.unit().equals(unit)) {
            node.report(Bilingual.of(
                    "tham số “%s” tính bằng %s; ở đây cần %s.",
                    "the parameter \"%s\" is in %s; this place needs %s.", id, series.unit(), unit));
        }
        return id;
    }

    private static Set<Presentation> presentations(YamlNode node) {
        return node.find("presentation").map(YamlNode::elements).orElse(List.of()).stream()
                .flatMap(element -> element.oneOf(Presentation.class).stream())
                .collect(Collectors.toSet());
    }

    private static int head(YamlNode node) {
        int head = node.number().map(Number::intValue).orElse(1);
        if (head < 1 || head > LONGEST_HEAD) {
            node.report(Bilingual.of("phải là số từ 1 đến %d.", "must be a number from 1 to %d.", LONGEST_HEAD));
        }
        return head;
    }

    private Optional<PaperKind> known(YamlNode node) {
        String id = node.text();
        if (!kinds.containsKey(id)) {
            node.report(Bilingual.of(
                    "không có loại giấy tờ “%s”%s",
                    "there is no kind of paper \"%s\"%s", id, near(id, kinds.keySet())));
        }
        return Optional.ofNullable(kinds.get(id));
    }

    private static Optional<PhraseRule> rule(YamlNode node) {
        Optional<YamlNode> begins = node.find("begins");
        Optional<YamlNode> mentions = node.find("mentions");
        if (begins.isPresent() == mentions.isPresent()) {
            node.report(Bilingual.of(
                    "phải có đúng một trong hai khoá “begins” và “mentions”.",
                    "give exactly one of \"begins\" and \"mentions\"."));
            return Optional.empty();
        }
        return begins.or(() -> mentions).map(list -> new PhraseRule(Phrases.read(list), begins.isPresent()));
    }

    private static Bilingual near(String id, Collection<String> known) {
        return Nearest.didYouMean(id, known);
    }
}
