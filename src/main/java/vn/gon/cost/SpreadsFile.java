package vn.gon.cost;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.gon.catalog.Magnitude;
import vn.gon.catalog.Origin;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;
import vn.gon.text.Kebab;
import vn.gon.yaml.YamlFile;
import vn.gon.yaml.YamlNode;

/** The file that tells how uncertain numbers are; every mistake in it is reported to the file. */
final class SpreadsFile {

    private SpreadsFile() {}

    static Spreads read(Path file) {
        YamlNode root = YamlFile.read(file);
        root.allowKeys(List.of("shape", "parameters", "filings"));
        Optional<Shape> shape = root.require("shape").flatMap(node -> node.oneOf(Shape.class));
        Map<Origin, Spreads.Width> parameters =
                root.require("parameters").map(SpreadsFile::widths).orElse(Map.of());
        Map<Origin, Spreads.Width> filings =
                root.require("filings").map(SpreadsFile::widths).orElse(Map.of());
        if (shape.isEmpty() || !root.file().problems().isEmpty()) {
            throw new InvalidInput(root.file().problems());
        }
        return new Spreads(shape.get(), parameters, filings);
    }

    private static Map<Origin, Spreads.Width> widths(YamlNode node) {
        node.allowKeys(Kebab.all(Origin.class));
        Map<Origin, Spreads.Width> widths = new EnumMap<>(Origin.class);
        for (Origin origin : Origin.values()) {
            node.require(Kebab.of(origin)).flatMap(SpreadsFile::width).ifPresent(width -> widths.put(origin, width));
        }
        return widths;
    }

    private static Optional<Spreads.Width> width(YamlNode node) {
        node.allowKeys(List.of("low", "high"));
        Optional<BigDecimal> low = node.require("low").flatMap(YamlNode::number);
        Optional<BigDecimal> high = node.require("high").flatMap(YamlNode::number);
        if (low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        if (!Magnitude.isPlausible(low.get()) || !Magnitude.isPlausible(high.get())) {
            node.report(Magnitude.REFUSED);
            return Optional.empty();
        }
        if (low.get().signum() < 0
                || low.get().compareTo(BigDecimal.ONE) > 0
                || high.get().compareTo(BigDecimal.ONE) < 0) {
            node.report(Bilingual.of(
                    "low phải từ 0 đến 1 và high từ 1 trở lên: là số lần giá trị trung tâm.",
                    "low lies between 0 and 1 and high is at least 1: multiples of the central value."));
            return Optional.empty();
        }
        return Optional.of(new Spreads.Width(low.get(), high.get()));
    }
}
