package vn.gon.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.gon.audit.ThresholdOverride;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;
import vn.gon.yaml.YamlFile;
import vn.gon.yaml.YamlNode;

/** Reads one {@code gon.yaml}. */
final class SettingsFile {

    private static final String NAMED = "rule.threshold";

    private final Path file;
    private final Setting.Origin origin;
    private final Map<SettingKey, Setting> settings = new EnumMap<>(SettingKey.class);

    private SettingsFile(Path file, Setting.Origin origin) {
        this.file = file;
        this.origin = origin;
    }

    /**
     * Returns what a file sets.
     *
     * @throws InvalidInput with every mistake in it
     */
    static Map<SettingKey, Setting> read(Path file, Setting.Origin origin) {
        SettingsFile reader = new SettingsFile(file, origin);
        Optional<YamlNode> written = YamlFile.readAny(file);
        if (written.isEmpty()) {
            return Map.of();
        }
        YamlNode root = written.get();
        root.allowKeys(SettingKey.codes());
        if (root.isMap()) {
            root.entries().forEach((name, node) -> {
                if (name.equals(SettingKey.REPORT)) {
                    reader.readReport(node);
                } else {
                    SettingKey.find(name).filter(key -> !node.isNull()).ifPresent(key -> reader.read(key, node));
                }
            });
        }
        root.file().requireValid();
        return reader.settings;
    }

    private void readReport(YamlNode node) {
        node.allowKeys(SettingKey.reportCodes());
        if (node.isMap()) {
            node.entries()
                    .forEach((name, value) -> SettingKey.find(SettingKey.REPORT + "." + name)
                            .filter(key -> !value.isNull())
                            .ifPresent(key -> read(key, value)));
        }
    }

    private void read(SettingKey key, YamlNode node) {
        if (key.kind() == SettingKey.Kind.NUMBERS) {
            put(key, List.of(), thresholds(node), node);
            return;
        }
        boolean several = key.kind() == SettingKey.Kind.WORDS;
        if (node.isList() && !several) {
            node.report(Bilingual.of("%s chỉ nhận một giá trị.", "%s takes one value.", key.code()));
            return;
        }
        List<String> words = new ArrayList<>();
        for (YamlNode each : node.elements()) {
            String word = each.text();
            Optional<Bilingual> mistake = each.isScalar() ? key.mistake(word) : Optional.empty();
            mistake.ifPresent(each::report);
            words.add(word);
        }
        put(key, words, List.of(), node);
    }

    private void put(SettingKey key, List<String> words, List<ThresholdOverride> thresholds, YamlNode node) {
        String source = file + ":" + node.line() + ":" + node.column();
        Path folder = Optional.ofNullable(file.getParent()).orElse(file);
        settings.put(key, new Setting(key, words, thresholds, origin, source, folder, node));
    }

    /** Reads {@code rule.threshold: 10}, or the thresholds of a rule below its name. */
    private static List<ThresholdOverride> thresholds(YamlNode node) {
        List<ThresholdOverride> overrides = new ArrayList<>();
        node.entries().forEach((name, value) -> {
            int dot = name.indexOf('.');
            if (dot > 0 && dot < name.length() - 1) {
                override(node, name, name.substring(0, dot), name.substring(dot + 1), value, overrides);
            } else if (value.isMap()) {
                value.entries().forEach((each, number) -> override(value, each, name, each, number, overrides));
            } else {
                node.key(name)
                        .orElse(node)
                        .report(Bilingual.of(
                                "ngưỡng phải viết dạng %s: số, ví dụ many-papers.most-papers: 10.",
                                "a threshold is written %s: number, such as many-papers.most-papers: 10.", NAMED));
            }
        });
        return overrides;
    }

    private static void override(
            YamlNode map,
            String key,
            String rule,
            String threshold,
            YamlNode value,
            List<ThresholdOverride> overrides) {
        ThresholdOverride.number(value)
                .ifPresent(number -> overrides.add(new ThresholdOverride(
                        rule, threshold, number, map.key(key).orElse(value))));
    }
}
