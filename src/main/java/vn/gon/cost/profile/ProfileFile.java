package vn.gon.cost.profile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.gon.text.Bilingual;
import vn.gon.yaml.YamlNode;

/** The file of one profile, a closed grammar; every mistake in it is reported to the file. */
final class ProfileFile {

    private static final List<String> KEYS = List.of(
            "id",
            "title",
            "source",
            "currency",
            "decimals",
            "counts",
            "when-figures-differ",
            "years",
            "hours-per-day",
            "significant-figures",
            "plausible",
            "units",
            "rates",
            "minutes");
    private static final List<String> COUNTS = List.of("fees", "delay", "business-as-usual", "time-in-hours");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final BigDecimal HOURS_PER_DAY = BigDecimal.valueOf(8);
    private static final BigDecimal TIMES_PER_YEAR = BigDecimal.valueOf(365);
    private static final int MOST_FIGURES = 12;

    private ProfileFile() {}

    /**
     * Returns the profile in a file; what cannot be read is reported and left out.
     *
     * @param id the name of the file without its ending, which the profile must have too
     * @param rates what reads its rates
     */
    static Profile read(String id, YamlNode root, RateReader rates) {
        root.allowKeys(KEYS);
        root.require("id")
                .filter(node -> !node.text().equals(id))
                .ifPresent(node -> node.report(Bilingual.of(
                        "hồ sơ tính trong tệp %s.yaml phải có id “%s”.",
                        "the profile in %s.yaml must have the id \"%s\".", id, id)));
        return new Profile(
                id,
                root.require("title").map(YamlNode::bilingual).orElse(Bilingual.same(id)),
                root.require("source").map(YamlNode::text).orElse(""),
                root.require("currency").map(ProfileFile::currency).orElse("XXX"),
                root.find("decimals")
                        .flatMap(node -> ProfileNumbers.small(node, 0, MOST_FIGURES))
                        .orElse(2),
                counting(root),
                root.find("rates").map(rates::read).orElse(Map.of()),
                root.find("units").map(ProfileFile::units).orElse(Map.of()),
                root.find("minutes").map(MinutesReader::read).orElse(List.of()));
    }

    private static Counting counting(YamlNode root) {
        YamlNode counts = root.require("counts").orElse(root);
        if (counts != root) {
            counts.allowKeys(COUNTS);
        }
        Optional<YamlNode> plausible = root.find("plausible");
        plausible.ifPresent(node -> node.allowKeys(List.of("times-per-year", "hours")));
        return new Counting(
                flag(counts, "fees"),
                flag(counts, "delay"),
                counts.require("business-as-usual")
                        .flatMap(node -> node.oneOf(BusinessAsUsual.class))
                        .orElse(BusinessAsUsual.COUNTED),
                counts.find("time-in-hours").map(ProfileFile::addressees).orElse(Set.of()),
                root.require("when-figures-differ")
                        .flatMap(node -> node.oneOf(WhenFiguresDiffer.class))
                        .orElse(WhenFiguresDiffer.REFUSED),
                root.find("years").flatMap(ProfileNumbers::positive).orElse(null),
                root.find("hours-per-day").flatMap(ProfileNumbers::positive).orElse(HOURS_PER_DAY),
                root.find("significant-figures")
                        .flatMap(node -> ProfileNumbers.small(node, 1, MOST_FIGURES))
                        .orElse(null),
                plausible
                        .flatMap(node -> node.find("times-per-year"))
                        .flatMap(ProfileNumbers::positive)
                        .orElse(TIMES_PER_YEAR),
                plausible
                        .flatMap(node -> node.find("hours"))
                        .flatMap(ProfileNumbers::positive)
                        .orElse(null));
    }

    private static boolean flag(YamlNode node, String key) {
        return node.require(key).flatMap(YamlNode::flag).orElse(false);
    }

    private static String currency(YamlNode node) {
        String text = node.text();
        if (!CURRENCY.matcher(text).matches()) {
            node.report(Bilingual.of(
                    "“%s” phải là mã tiền tệ ba chữ cái như VND.",
                    "\"%s\" must be a currency code such as VND.", text));
        }
        return text;
    }

    static Set<Addressee> addressees(YamlNode node) {
        Set<Addressee> addressees = EnumSet.noneOf(Addressee.class);
        node.elements().forEach(element -> element.oneOf(Addressee.class).ifPresent(addressees::add));
        return addressees;
    }

    private static Map<String, BigDecimal> units(YamlNode node) {
        Map<String, BigDecimal> units = new TreeMap<>();
        node.entries()
                .forEach((name, hours) -> ProfileNumbers.positive(hours).ifPresent(value -> units.put(name, value)));
        return units;
    }

    /** Reads tables of standard times. */
    private static final class MinutesReader {

        private static List<Profile.Table> read(YamlNode node) {
            List<Profile.Table> tables = new ArrayList<>();
            for (YamlNode table : node.elements()) {
                table.allowKeys(List.of("addressee", "basis", "source", "activities"));
                var addressee = table.require("addressee").flatMap(each -> each.oneOf(Addressee.class));
                List<StandardTime> times = new ArrayList<>();
                for (YamlNode row :
                        table.require("activities").map(YamlNode::elements).orElse(List.of())) {
                    times.add(time(addressee.orElse(Addressee.BUSINESS), row));
                }
                tables.add(new Profile.Table(RateReader.basis(table), RateReader.source(table), times));
            }
            return tables;
        }

        private static StandardTime time(Addressee addressee, YamlNode row) {
            row.allowKeys(List.of("number", "title", "simple", "medium", "high"));
            return new StandardTime(
                    addressee,
                    row.require("number")
                            .flatMap(node -> ProfileNumbers.small(node, 1, 999))
                            .orElse(1),
                    row.require("title").map(YamlNode::bilingual).orElse(Bilingual.same("")),
                    row.find("simple").flatMap(ProfileNumbers::amount).orElse(null),
                    row.find("medium").flatMap(ProfileNumbers::amount).orElse(null),
                    row.find("high").flatMap(ProfileNumbers::amount).orElse(null));
        }
    }
}
