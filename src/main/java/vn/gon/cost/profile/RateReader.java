package vn.gon.cost.profile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.Origin;
import vn.gon.cost.Parameter;
import vn.gon.cost.number.Exact;
import vn.gon.cost.number.NotReadable;
import vn.gon.text.Bilingual;
import vn.gon.text.Nearest;
import vn.gon.yaml.YamlNode;

/** Reads the rates of a profile and picks those in force on a day. */
final class RateReader {

    private static final List<String> KEYS =
            List.of("id", "title", "value", "mix", "parameter", "worked-out", "from", "basis", "source", "usual-for");

    private final @Nullable LocalDate day;
    private final Supplier<List<Parameter>> parameters;
    private final Map<String, Rate> rates = new TreeMap<>();
    private final Set<String> seen = new HashSet<>();

    /**
     * Prepares the reading.
     *
     * @param day the day whose rates count; null for the last of each
     * @param parameters the cost parameters that a rate may be
     */
    RateReader(@Nullable LocalDate day, Supplier<List<Parameter>> parameters) {
        this.day = day;
        this.parameters = parameters;
    }

    /** Returns the rates in force; a mix may name the rates above it. */
    Map<String, Rate> read(YamlNode node) {
        node.elements().forEach(this::add);
        Map<Addressee, String> usual = new HashMap<>();
        rates.forEach((id, rate) -> rate.usualFor().forEach(addressee -> {
            if (usual.put(addressee, id) != null) {
                node.report(Bilingual.of(
                        "có hai đơn giá thường dùng cho %s; hãy giữ một.",
                        "two rates are usual for %s; keep one.", addressee.label()));
            }
        }));
        return rates;
    }

    private void add(YamlNode node) {
        node.allowKeys(KEYS);
        String id = node.require("id").map(YamlNode::text).orElse("");
        if (List.of("value", "mix", "parameter").stream()
                        .filter(key -> node.find(key).isPresent())
                        .count()
                != 1) {
            node.report(Bilingual.of(
                    "phải có đúng một trong các khoá “value”, “mix”, “parameter”.",
                    "give exactly one of \"value\", \"mix\" and \"parameter\"."));
            return;
        }
        Optional<Rate> rate = node.find("parameter").isPresent() ? parameter(id, node) : own(id, node);
        rate.ifPresent(read -> keep(node, read));
    }

    private void keep(YamlNode node, Rate rate) {
        if (!seen.add(rate.id() + rate.from())) {
            node.report(Bilingual.of(
                    "đơn giá “%s” có hai giá trị từ ngày %s; hãy giữ một.",
                    "the rate \"%s\" has two values from %s; keep one.", rate.id(), rate.from()));
        }
        Rate other = rates.get(rate.id());
        boolean holds = day == null || !rate.from().isAfter(day);
        if (holds && (other == null || other.from().isBefore(rate.from()))) {
            rates.put(rate.id(), rate);
        }
    }

    private Optional<Rate> parameter(String id, YamlNode node) {
        YamlNode name = node.at("parameter");
        List<Parameter> known = parameters.get();
        Optional<Parameter> found =
                known.stream().filter(each -> each.id().equals(name.text())).findFirst();
        if (found.isEmpty()) {
            name.report(Bilingual.of(
                    "không có tham số “%s”%s",
                    "there is no parameter \"%s\"%s",
                    name.text(),
                    Nearest.didYouMean(
                            name.text(), known.stream().map(Parameter::id).toList())));
            return Optional.empty();
        }
        Parameter parameter = found.get();
        return Optional.of(new Rate(
                id,
                parameter.title(),
                Wage.alone(Exact.of(parameter.value())),
                parameter.from(),
                parameter.basis(),
                parameter.source(),
                usualFor(node)));
    }

    private Optional<Rate> own(String id, YamlNode node) {
        Bilingual title = node.require("title").map(YamlNode::bilingual).orElse(Bilingual.same(id));
        Optional<LocalDate> from = node.require("from").flatMap(YamlNode::date);
        if (day != null && from.isPresent() && from.get().isAfter(day)) {
            // What a mix names need not be in force either.
            return Optional.empty();
        }
        Optional<Wage> wage = node.find("value").isPresent()
                ? node.find("value").flatMap(ProfileNumbers::amount).map(value -> Wage.alone(Exact.of(value)))
                : wage(node.at("mix"));
        node.find("worked-out").ifPresent(text -> wage.ifPresent(value -> requireWorkedOut(text, value)));
        Origin basis = basis(node);
        String source = source(node);
        return from.isEmpty() || wage.isEmpty()
                ? Optional.empty()
                : Optional.of(new Rate(id, title, wage.get(), from.get(), basis, source, usualFor(node)));
    }

    private Optional<Wage> wage(YamlNode node) {
        try {
            return Optional.of(
                    new WageText(name -> Optional.ofNullable(rates.get(name)).map(Rate::wage), RateReader::plain)
                            .read(node.text()));
        } catch (NotReadable e) {
            node.report(e.reason());
            return Optional.empty();
        }
    }

    private void requireWorkedOut(YamlNode node, Wage value) {
        int decimals = Math.max(0, value.price().over().scale());
        Optional<Wage> worked = wage(node);
        if (worked.isPresent()
                && worked.get()
                                .price()
                                .rounded(decimals)
                                .compareTo(value.price().over())
                        != 0) {
            node.report(Bilingual.of(
                    "tính ra %s, không phải giá trị đã ghi.",
                    "this makes %s, not the value given.",
                    worked.get().price().rounded(decimals + 2).setScale(decimals + 2, RoundingMode.UNNECESSARY)));
        }
    }

    private static BigDecimal plain(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new NotReadable(Bilingual.of("“%s” không phải là số", "\"%s\" is not a number", text));
        }
    }

    static Origin basis(YamlNode node) {
        return node.require("basis").flatMap(text -> text.oneOf(Origin.class)).orElse(Origin.ASSUMED);
    }

    static String source(YamlNode node) {
        String source = node.require("source").map(YamlNode::text).orElse("?");
        if (source.isBlank()) {
            node.at("source")
                    .report(Bilingual.of(
                            "phải nêu nguồn; nếu không có nguồn, hãy nói rõ ai giả định.",
                            "name the source; where there is none, say who assumed the value."));
        }
        return source;
    }

    private static Set<Addressee> usualFor(YamlNode node) {
        return node.find("usual-for").map(ProfileFile::addressees).orElse(Set.of());
    }
}
