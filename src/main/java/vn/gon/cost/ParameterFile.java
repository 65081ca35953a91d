package vn.gon.cost;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.Magnitude;
import vn.gon.catalog.Origin;
import vn.gon.text.Bilingual;
import vn.gon.yaml.YamlNode;

/** The file of one parameter; every mistake in it is reported to the file. */
final class ParameterFile {

    private static final List<String> KEYS = List.of("id", "title", "unit", "series", "quotient");
    private static final List<String> VALUE_KEYS =
            List.of("from", "until", "value", "basis", "source", "legal", "low", "high");

    private final String unit;
    private final Set<LocalDate> days = new HashSet<>();

    private ParameterFile(String unit) {
        this.unit = unit;
    }

    /**
     * Returns the series in a file; what cannot be read is reported and left out.
     *
     * @param id the name of the file without its ending, which the parameter must have too
     */
    static ParameterSeries read(String id, YamlNode root) {
        root.allowKeys(KEYS);
        root.require("id").ifPresent(node -> requireName(id, node));
        Bilingual title = root.require("title").map(YamlNode::bilingual).orElse(Bilingual.same(id));
        String unit = root.require("unit").map(YamlNode::text).orElse("");
        if (root.find("series").isPresent() == root.find("quotient").isPresent()) {
            root.report(
                    Bilingual.of(
                            "phải có đúng một trong hai khoá “series” (các giá trị) và “quotient” (thương của hai tham số).",
                            "give exactly one of \"series\" (the values) and \"quotient\" (one parameter divided by another)."));
        }
        List<DatedValue> values = root.find("series")
                .map(node -> new ParameterFile(unit).values(node))
                .orElse(List.of());
        return new ParameterSeries(
                id,
                title,
                unit,
                values,
                root.find("quotient").map(ParameterFile::quotient).orElse(null));
    }

    private static void requireName(String id, YamlNode node) {
        if (!node.text().equals(id)) {
            node.report(Bilingual.of(
                    "tham số trong tệp %s.yaml phải có id “%s”.",
                    "the parameter in %s.yaml must have the id \"%s\".", id, id));
        }
    }

    private static ParameterSeries.Quotient quotient(YamlNode node) {
        node.allowKeys(List.of("of", "by"));
        return new ParameterSeries.Quotient(
                node.require("of").map(YamlNode::text).orElse(""),
                node.require("by").map(YamlNode::text).orElse(""));
    }

    private List<DatedValue> values(YamlNode node) {
        List<DatedValue> values = new ArrayList<>();
        node.elements().forEach(element -> value(element).ifPresent(values::add));
        if (node.isList() && node.elements().isEmpty()) {
            node.report(Bilingual.of("chuỗi không có giá trị nào.", "the series has no value."));
        }
        requireInOrder(node, values);
        return values;
    }

    private static void requireInOrder(YamlNode node, List<DatedValue> values) {
        List<DatedValue> sorted =
                values.stream().sorted(Comparator.comparing(DatedValue::from)).toList();
        for (int i = 0; i < sorted.size(); i++) {
            LocalDate until = sorted.get(i).until();
            if (until != null && until.isBefore(sorted.get(i).from())) {
                node.report(Bilingual.of(
                        "giá trị từ ngày %s hết hiệu lực trước khi bắt đầu.",
                        "the value from %s ends before it begins.",
                        sorted.get(i).from()));
            } else if (until != null
                    && i + 1 < sorted.size()
                    && !until.isBefore(sorted.get(i + 1).from())) {
                node.report(Bilingual.of(
                        "hai giá trị cùng có hiệu lực ngày %s; hãy sửa until của giá trị trước.",
                        "two values hold on %s; correct the \"until\" of the earlier one.",
                        sorted.get(i + 1).from()));
            }
        }
    }

    private Optional<DatedValue> value(YamlNode node) {
        node.allowKeys(VALUE_KEYS);
        Optional<LocalDate> from = node.require("from").flatMap(this::day);
        Optional<BigDecimal> value = node.require("value").flatMap(this::amount);
        Optional<Origin> basis = node.require("basis").flatMap(text -> text.oneOf(Origin.class));
        Optional<String> source = node.require("source").flatMap(ParameterFile::said);
        @Nullable LocalDate until = node.find("until").flatMap(YamlNode::date).orElse(null);
        @Nullable BigDecimal low = node.find("low").flatMap(this::amount).orElse(null);
        @Nullable BigDecimal high = node.find("high").flatMap(this::amount).orElse(null);
        value.ifPresent(known -> requireBetween(node, known, low, high));
        if (from.isEmpty() || value.isEmpty() || basis.isEmpty() || source.isEmpty()) {
            return Optional.empty();
        }
        @Nullable String legal = node.find("legal").map(YamlNode::text).orElse(null);
        return Optional.of(new DatedValue(from.get(), until, value.get(), basis.get(), source.get(), legal, low, high));
    }

    private Optional<LocalDate> day(YamlNode node) {
        Optional<LocalDate> day = node.date();
        if (day.isPresent() && !days.add(day.get())) {
            node.report(Bilingual.of(
                    "đã có một giá trị từ ngày %s; hãy giữ lại một.",
                    "there is a value from %s already; keep one of them.", day.get()));
        }
        return day;
    }

    private Optional<BigDecimal> amount(YamlNode node) {
        Optional<BigDecimal> amount = node.number();
        Optional<Bilingual> doubt = amount.flatMap(number -> Magnitude.twoWays(node.text()));
        if (doubt.isPresent()) {
            node.report(doubt.get());
            return Optional.empty();
        }
        if (amount.isPresent() && amount.get().signum() < 0) {
            node.report(Bilingual.of("giá trị không được âm.", "the value must not be negative."));
            return Optional.empty();
        }
        if (amount.isPresent() && !Magnitude.isPlausible(amount.get())) {
            node.report(Magnitude.REFUSED);
            return Optional.empty();
        }
        if (amount.isPresent() && unit.equals(Need.SHARE) && amount.get().compareTo(BigDecimal.ONE) > 0) {
            node.report(Bilingual.of("tỷ lệ phải từ 0 đến 1.", "a share lies between 0 and 1."));
            return Optional.empty();
        }
        return amount;
    }

    /** Returns the source that a value names; its absence is reported. */
    static String text(YamlNode source) {
        return said(source).orElse("");
    }

    private static Optional<String> said(YamlNode node) {
        String text = node.text().strip();
        if (text.isEmpty()) {
            node.report(Bilingual.of(
                    "phải nêu nguồn; nếu không có nguồn, hãy nói rõ ai giả định.",
                    "name the source; where there is none, say who assumed the value."));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static void requireBetween(
            YamlNode node, BigDecimal value, @Nullable BigDecimal low, @Nullable BigDecimal high) {
        if ((low != null && low.compareTo(value) > 0) || (high != null && high.compareTo(value) < 0)) {
            node.report(Bilingual.of("giá trị phải nằm giữa low và high.", "the value must lie between low and high."));
        }
    }
}
