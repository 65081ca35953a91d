package vn.gon.audit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;
import vn.gon.text.Kebab;
import vn.gon.yaml.YamlFile;
import vn.gon.yaml.YamlNode;

/** Reads one rule file. */
final class RuleFile {

    private static final List<String> KEYS = List.of(
            "id",
            "name",
            "title",
            "criterion",
            "severity",
            "applies-to",
            "for-each",
            "thresholds",
            "when",
            "propose",
            "why",
            "legal",
            "never-unknown",
            "examples");
    private static final Pattern ID = Pattern.compile("[A-Z]{2}\\d{3}");
    private static final Pattern NAME = Pattern.compile("[a-z]+(-[a-z0-9]+)*");
    private static final List<String> APPLIES_TO = List.of("procedure", "condition");

    private final YamlNode root;
    private final List<ThresholdOverride> overrides;

    private RuleFile(YamlNode root, List<ThresholdOverride> overrides) {
        this.root = root;
        this.overrides = overrides;
    }

    /**
     * Returns the rule in a file.
     *
     * @param overrides numbers to put in the place of thresholds, of any rule
     * @throws InvalidInput with every mistake in the file
     */
    static Rule read(Path file, List<ThresholdOverride> overrides) {
        return parse(YamlFile.read(file), overrides);
    }

    /**
     * Returns the rule in a text.
     *
     * @param name how problems name the text
     * @throws InvalidInput with every mistake in the text
     */
    static Rule parse(String name, String text) {
        return parse(YamlFile.parse(name, text), List.of());
    }

    private static Rule parse(YamlNode root, List<ThresholdOverride> overrides) {
        Optional<Rule> rule = new RuleFile(root, overrides).rule();
        root.file().requireValid();
        return rule.orElseThrow(() -> InvalidInput.of(
                root.file().name(), Bilingual.of("tệp không chứa quy tắc.", "the file holds no rule.")));
    }

    private Optional<Rule> rule() {
        root.allowKeys(KEYS);
        Optional<RuleCard> card = card();
        ElementKind appliesTo = root.require("applies-to").map(this::appliesTo).orElse(ElementKind.PROCEDURE);
        ThresholdReader thresholds = thresholds();
        ConditionReader conditions = new ConditionReader(appliesTo, thresholds);
        ElementKind forEach =
                root.find("for-each").flatMap(conditions::elements).orElse(appliesTo);
        Optional<Condition> when = root.require("when").flatMap(node -> conditions.read(node, forEach));
        thresholds.reportUnused(root);
        List<Proposal> proposals = proposals(forEach);
        Bilingual neverUnknown =
                root.find("never-unknown").map(YamlNode::bilingual).orElse(null);
        List<Example> examples = examples(appliesTo);
        if (card.isEmpty() || when.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Rule(
                card.get(), appliesTo, forEach, when.get(), proposals, examples, thresholds.all(), neverUnknown));
    }

    private ThresholdReader thresholds() {
        String id = root.find("id").map(YamlNode::text).orElse("");
        String name = root.find("name").map(YamlNode::text).orElse("");
        return ThresholdReader.of(
                root,
                name,
                overrides.stream()
                        .filter(override ->
                                override.rule().equals(id) || override.rule().equals(name))
                        .toList());
    }

    private Optional<RuleCard> card() {
        String id = written("id", ID, "HS003");
        String name = written("name", NAME, "certified-copy");
        Bilingual title = root.require("title").map(YamlNode::bilingual).orElse(Bilingual.same(""));
        Bilingual why = root.require("why").map(YamlNode::bilingual).orElse(Bilingual.same(""));
        Optional<Criterion> criterion = root.require("criterion").flatMap(node -> node.oneOf(Criterion.class));
        Optional<Severity> severity = root.require("severity").flatMap(node -> node.oneOf(Severity.class));
        List<RuleCard.LegalGround> legal = legal();
        if (criterion.isEmpty() || severity.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new RuleCard(id, name, title, criterion.get(), severity.get(), why, legal));
    }

    private String written(String key, Pattern pattern, String example) {
        Optional<YamlNode> node = root.require(key);
        String text = node.map(YamlNode::text).orElse("");
        if (node.isPresent() && !pattern.matcher(text).matches()) {
            node.get().report(Bilingual.of("%s phải viết như “%s”.", "%s must be written like \"%s\".", key, example));
        }
        return text;
    }

    private ElementKind appliesTo(YamlNode node) {
        String text = node.text();
        if (!APPLIES_TO.contains(text)) {
            node.report(Bilingual.of(
                    "applies-to phải là một trong: %s.",
                    "applies-to must be one of: %s.", String.join(", ", APPLIES_TO)));
        }
        return text.equals(Kebab.of(ElementKind.CONDITION)) ? ElementKind.CONDITION : ElementKind.PROCEDURE;
    }

    private List<RuleCard.LegalGround> legal() {
        List<RuleCard.LegalGround> grounds = new ArrayList<>();
        for (YamlNode node : root.require("legal").map(YamlNode::elements).orElse(List.of())) {
            node.allowKeys(List.of("instrument", "article", "status"));
            String instrument = node.require("instrument").map(YamlNode::text).orElse("");
            Optional<RuleCard.Status> status =
                    node.require("status").flatMap(value -> value.oneOf(RuleCard.Status.class));
            String article = node.find("article").map(YamlNode::text).orElse(null);
            status.ifPresent(known -> grounds.add(new RuleCard.LegalGround(instrument, article, known)));
        }
        return grounds;
    }

    private List<Proposal> proposals(ElementKind forEach) {
        List<Proposal> proposals = new ArrayList<>();
        for (YamlNode node : root.find("propose").map(YamlNode::elements).orElse(List.of())) {
            ProposalReader.read(node, forEach).ifPresent(proposals::add);
        }
        return proposals;
    }

    private List<Example> examples(ElementKind appliesTo) {
        List<Example> examples = new ArrayList<>();
        Optional<YamlNode> headings = root.require("examples");
        if (headings.isEmpty()) {
            return examples;
        }
        YamlNode node = headings.get();
        node.allowKeys(List.of("flags", "passes", "unknown"));
        node.require("flags").ifPresent(list -> examples.addAll(ExampleReader.read(list, Truth.YES, appliesTo)));
        node.require("passes").ifPresent(list -> examples.addAll(ExampleReader.read(list, Truth.NO, appliesTo)));
        node.find("unknown").ifPresent(list -> examples.addAll(ExampleReader.read(list, Truth.UNKNOWN, appliesTo)));
        if (examples.isEmpty()) {
            node.report(Bilingual.of(
                    "chưa có ví dụ nào; ví dụ chính là kiểm thử của quy tắc.",
                    "there is no example; the examples are the tests of the rule."));
        }
        return examples;
    }
}
