package vn.gon.change;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;
import vn.gon.text.Nearest;
import vn.gon.yaml.Decision;
import vn.gon.yaml.YamlFile;
import vn.gon.yaml.YamlNode;

/** Reads the file of decisions that something may grow. */
public final class ExemptionsFile {

    private static final List<String> KEYS = List.of("code", "codes", "instrument", "measures", "reason", "until");
    private static final List<String> WHAT = List.of("code", "codes", "instrument");

    private ExemptionsFile() {}

    /**
     * Returns the decisions in a file, in its order.
     *
     * @throws InvalidInput with every mistake in the file
     */
    public static List<Exemption> read(Path file) {
        return read(YamlFile.read(file));
    }

    private static List<Exemption> read(YamlNode root) {
        List<Exemption> exemptions = new ArrayList<>();
        if (!root.isList()) {
            root.report(Bilingual.of(
                    "tệp phải là một danh sách: - { code: …, measures: […], reason: …, until: … }.",
                    "the file must be a list: - { code: …, measures: […], reason: …, until: … }."));
        } else {
            root.elements().forEach(node -> exemption(node).ifPresent(exemptions::add));
        }
        root.file().requireValid();
        return exemptions;
    }

    private static Optional<Exemption> exemption(YamlNode node) {
        node.allowKeys(KEYS);
        if (!node.isMap()) {
            return Optional.empty();
        }
        if (WHAT.stream().filter(key -> node.find(key).isPresent()).count() != 1) {
            node.report(
                    Bilingual.of(
                            "cần đúng một trong ba khóa: code (một mã), codes (danh sách mã) hoặc instrument (số văn bản).",
                            "exactly one of the keys code (one code), codes (a list of codes) and instrument (a number) is needed."));
        }
        String instrument = node.find("instrument").map(YamlNode::text).orElse(null);
        Set<String> measures = measures(node);
        Decision decision = Decision.of(
                node,
                Bilingual.of(
                        "thiếu lý do; mỗi miễn trừ phải có “reason: …” để người khác hiểu vì sao được tăng.",
                        "the reason is missing; whoever lets something grow must say why in \"reason: …\"."));
        return Optional.of(
                new Exemption(decision.codes(), instrument, measures, decision.reason(), decision.until(), node));
    }

    private static Set<String> measures(YamlNode node) {
        Set<String> measures = new LinkedHashSet<>();
        for (YamlNode each : node.find("measures").map(YamlNode::elements).orElse(List.of())) {
            if (!Burden.measures().contains(each.text())) {
                each.report(Bilingual.of(
                        "không có chỉ tiêu “%s”%s (có: %s).",
                        "there is no measure \"%s\"%s (there are: %s).",
                        each.text(),
                        Nearest.didYouMean(each.text(), Burden.measures()),
                        String.join(", ", Burden.measures())));
            }
            measures.add(each.text());
        }
        return measures;
    }
}
