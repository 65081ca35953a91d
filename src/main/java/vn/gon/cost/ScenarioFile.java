package vn.gon.cost;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.Magnitude;
import vn.gon.catalog.Origin;
import vn.gon.regulation.ChannelKind;
import vn.gon.regulation.FeeType;
import vn.gon.text.Bilingual;
import vn.gon.text.Kebab;
import vn.gon.text.Nearest;
import vn.gon.yaml.YamlNode;

/** The file of one scenario; every mistake in it is reported to the file. */
final class ScenarioFile {

    private static final List<String> KEYS = List.of("id", "title", "basis", "source", "from", "until", "changes");
    private static final List<String> KINDS = List.of("fees", "parameter", "papers", "online-at-least");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private final CostModel model;

    private ScenarioFile(CostModel model) {
        this.model = model;
    }

    /** Returns the scenario in a file; what cannot be read is reported and left out. */
    static Scenario read(String id, YamlNode root, CostModel model) {
        root.allowKeys(KEYS);
        root.require("id")
                .filter(node -> !node.text().equals(id))
                .ifPresent(node -> node.report(Bilingual.of(
                        "kịch bản trong tệp %s.yaml phải có id “%s”.",
                        "the scenario in %s.yaml must have the id \"%s\".", id, id)));
        Integer from = root.find("from").flatMap(ScenarioFile::year).orElse(null);
        Integer until = root.find("until").flatMap(ScenarioFile::year).orElse(null);
        if (from != null && until != null && until < from) {
            root.report(Bilingual.of("until phải từ from trở đi.", "until must not lie before from."));
        }
        ScenarioFile file = new ScenarioFile(model);
        List<ScenarioChange> changes = root.require("changes").map(YamlNode::elements).orElse(List.of()).stream()
                .map(file::change)
                .flatMap(Optional::stream)
                .toList();
        return new Scenario(
                id,
                root.require("title").map(YamlNode::bilingual).orElse(Bilingual.same(id)),
                root.require("basis").flatMap(node -> node.oneOf(Origin.class)).orElse(Origin.ASSUMED),
                root.require("source").map(ParameterFile::text).orElse(""),
                from,
                until,
                file.once(changes, root));
    }

    private List<ScenarioChange> once(List<ScenarioChange> changes, YamlNode root) {
        List<String> seen = new ArrayList<>();
        for (ScenarioChange change : changes) {
            for (String what : names(change)) {
                if (seen.contains(what)) {
                    root.at("changes")
                            .report(Bilingual.of("“%s” bị thay đổi hai lần.", "\"%s\" is changed twice.", what));
                }
                seen.add(what);
            }
        }
        return changes;
    }

    private static List<String> names(ScenarioChange change) {
        if (change instanceof ScenarioChange.SetParameter set) {
            return List.of(set.parameter());
        }
        if (change instanceof ScenarioChange.Fees fees) {
            return fees.types().stream()
                    .sorted()
                    .map(type -> "fees " + Kebab.of(fees.kind()) + " " + Kebab.of(type))
                    .toList();
        }
        return List.of(change instanceof ScenarioChange.Papers papers ? papers.kind() : "online-at-least");
    }

    private Optional<ScenarioChange> change(YamlNode node) {
        List<String> kinds =
                KINDS.stream().filter(kind -> node.find(kind).isPresent()).toList();
        if (kinds.size() != 1) {
            node.report(Bilingual.of(
                    "mỗi thay đổi phải có đúng một trong các khoá: %s.",
                    "a change has exactly one of the keys: %s.", String.join(", ", KINDS)));
            return Optional.empty();
        }
        return switch (kinds.get(0)) {
            case "fees" -> fees(node);
            case "parameter" -> parameter(node);
            case "papers" -> papers(node);
            default -> online(node);
        };
    }

    private static Optional<ScenarioChange> fees(YamlNode node) {
        node.allowKeys(List.of("fees", "lower-by", "types"));
        Optional<ChannelKind> kind = node.at("fees").oneOf(ChannelKind.class);
        Optional<BigDecimal> lowerBy = node.require("lower-by").flatMap(ScenarioFile::share);
        Set<FeeType> types = node.require("types").map(YamlNode::elements).orElse(List.of()).stream()
                .flatMap(type -> type.oneOf(FeeType.class).stream())
                .collect(Collectors.toSet());
        return kind.isEmpty() || lowerBy.isEmpty()
                ? Optional.empty()
                : Optional.of(new ScenarioChange.Fees(kind.get(), lowerBy.get(), types));
    }

    private Optional<ScenarioChange> parameter(YamlNode node) {
        node.allowKeys(List.of("parameter", "value", "times", "borne-by"));
        Optional<Parameter> parameter = known(
                        node.at("parameter"),
                        model.inputs().stream().map(Parameter::id).toList())
                .map(model::parameter);
        @Nullable
        BigDecimal value = node.find("value").flatMap(ScenarioFile::positive).orElse(null);
        @Nullable
        BigDecimal times = node.find("times").flatMap(ScenarioFile::positive).orElse(null);
        if (node.find("value").isPresent() == node.find("times").isPresent()) {
            node.report(Bilingual.of(
                    "phải có đúng một trong hai khoá “value” và “times”.",
                    "give exactly one of \"value\" and \"times\"."));
        }
        ScenarioChange.Bearer bearer = node.find("borne-by")
                .flatMap(who -> who.oneOf(ScenarioChange.Bearer.class))
                .orElse(ScenarioChange.Bearer.NOBODY);
        if (parameter.isEmpty() || (value == null && times == null)) {
            return Optional.empty();
        }
        ScenarioChange.SetParameter set =
                new ScenarioChange.SetParameter(parameter.get().id(), value, times, bearer);
        if (parameter.get().unit().equals(Need.SHARE)
                && set.changed(parameter.get().value()).compareTo(BigDecimal.ONE) > 0) {
            node.report(Bilingual.of("tỷ lệ phải từ 0 đến 1.", "a share lies between 0 and 1."));
        }
        return Optional.of(set);
    }

    private Optional<ScenarioChange> papers(YamlNode node) {
        node.allowKeys(List.of("papers", "become", "share"));
        Optional<String> kind = known(node.at("papers"), model.paperKinds());
        Optional<String> become = node.require("become").flatMap(name -> known(name, model.paperKinds()));
        Optional<BigDecimal> share = node.require("share").flatMap(ScenarioFile::share);
        return kind.isEmpty() || become.isEmpty() || share.isEmpty()
                ? Optional.empty()
                : Optional.of(new ScenarioChange.Papers(kind.get(), become.get(), share.get()));
    }

    private static Optional<ScenarioChange> online(YamlNode node) {
        node.allowKeys(List.of("online-at-least"));
        return share(node.at("online-at-least")).map(ScenarioChange.OnlineAtLeast::new);
    }

    private static Optional<String> known(YamlNode node, Collection<String> names) {
        String name = node.text();
        if (names.contains(name)) {
            return Optional.of(name);
        }
        node.report(Bilingual.of("không có “%s”%s", "there is no \"%s\"%s", name, Nearest.didYouMean(name, names)));
        return Optional.empty();
    }

    private static Optional<BigDecimal> share(YamlNode node) {
        Optional<BigDecimal> share = positive(node);
        if (share.isPresent() && share.get().compareTo(BigDecimal.ONE) > 0) {
            node.report(Bilingual.of("tỷ lệ phải từ 0 đến 100%.", "a share lies between 0 and 100%."));
            return Optional.empty();
        }
        return share;
    }

    private static Optional<BigDecimal> positive(YamlNode node) {
        Optional<BigDecimal> number = node.number();
        if (number.isPresent() && !Magnitude.isPlausible(number.get())) {
            node.report(Magnitude.REFUSED);
            return Optional.empty();
        }
        if (number.isPresent() && number.get().signum() < 0) {
            node.report(Bilingual.of("giá trị không được âm.", "the value must not be negative."));
            return Optional.empty();
        }
        return number;
    }

    private static Optional<Integer> year(YamlNode node) {
        Optional<BigDecimal> number = node.number();
        if (number.isPresent()
                && (number.get().compareTo(BigDecimal.valueOf(FIRST_YEAR)) < 0
                        || number.get().compareTo(BigDecimal.valueOf(LAST_YEAR)) > 0
                        || number.get().stripTrailingZeros().scale() > 0)) {
            node.report(Bilingual.of("phải là một năm, ví dụ 2026.", "must be a year such as 2026."));
            return Optional.empty();
        }
        return number.map(BigDecimal::intValue);
    }
}
