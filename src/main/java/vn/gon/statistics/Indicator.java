package vn.gon.statistics;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;
import vn.gon.text.Kebab;
import vn.gon.text.Nearest;
import vn.gon.yaml.YamlFile;
import vn.gon.yaml.YamlNode;

/** Everything that gon counts each period: a closed set, in the order in which tables show it. */
public enum Indicator {
    PROCEDURES(Unit.PROCEDURES),
    ONLINE_LEVEL_1(Unit.PERCENT),
    ONLINE_LEVEL_2(Unit.PERCENT),
    ONLINE_LEVEL_3(Unit.PERCENT),
    ONLINE_LEVEL_4(Unit.PERCENT),
    ONLINE_LEVEL_UNKNOWN(Unit.PERCENT),
    ONLINE_FULL(Unit.PERCENT),
    ONLINE_PARTIAL(Unit.PERCENT),
    ONLINE_NONE(Unit.PERCENT),
    ONLINE_UNKNOWN(Unit.PERCENT),
    ONLINE_COVERAGE(Unit.PERCENT),
    ONLINE_SERVICES_WITH_FILINGS(Unit.PERCENT),
    ONLINE_FILINGS(Unit.PERCENT),

    DOSSIERS_RECEIVED(Unit.DOSSIERS),
    DOSSIERS_CARRIED(Unit.DOSSIERS),
    DOSSIERS_IN_PERIOD(Unit.DOSSIERS),
    DOSSIERS_EARLY(Unit.DOSSIERS),
    DOSSIERS_ON_TIME(Unit.DOSSIERS),
    DOSSIERS_LATE(Unit.DOSSIERS),
    DOSSIERS_SETTLED(Unit.DOSSIERS),
    DOSSIERS_PENDING(Unit.DOSSIERS),
    DOSSIERS_RETURNED(Unit.DOSSIERS),
    DOSSIERS_RESIDUAL(Unit.DOSSIERS),
    DOSSIERS_ONLINE(Unit.DOSSIERS),
    DOSSIERS_COUNTER(Unit.DOSSIERS),
    DOSSIERS_POST(Unit.DOSSIERS),
    DOSSIERS_CHANNEL_RESIDUAL(Unit.DOSSIERS),
    SETTLED_RATE(Unit.PERCENT),
    EARLY_RATE(Unit.PERCENT),
    ON_TIME_RATE(Unit.PERCENT),
    LATE_RATE(Unit.PERCENT),
    MET_DEADLINE_RATE(Unit.PERCENT),
    MET_DEADLINE_OF_DUE(Unit.PERCENT),
    LATE_OF_DUE(Unit.PERCENT),
    RETURNED_OF_DUE(Unit.PERCENT),

    INDEX_TRANSPARENCY(Unit.POINTS),
    INDEX_PROGRESS(Unit.POINTS),
    INDEX_DIGITISATION(Unit.POINTS),
    INDEX_ONLINE(Unit.POINTS),
    INDEX_SATISFACTION(Unit.POINTS),
    INDEX_TOTAL(Unit.POINTS),

    REGULATIONS_REDUCTION_RATE(Unit.PERCENT),
    PROCEDURES_BASE(Unit.PROCEDURES),
    PROCEDURES_REVIEWED(Unit.PROCEDURES),
    PROCEDURES_ABOLISHED(Unit.PROCEDURES),
    PROCEDURES_SIMPLIFIED(Unit.PROCEDURES),
    PROCEDURES_ABOLISHED_OR_SIMPLIFIED(Unit.PROCEDURES),
    PROCEDURES_TIGHTENED(Unit.PROCEDURES),
    PROCEDURES_ADDED(Unit.PROCEDURES),
    PROCEDURES_NET(Unit.PROCEDURES),
    PROCEDURES_ABOLISHED_RATE(Unit.PERCENT),
    PROCEDURES_REDUCTION_RATE(Unit.PERCENT),
    PROCEDURES_NET_RATE(Unit.PERCENT),
    CONDITIONS_BASE(Unit.CONDITIONS),
    CONDITIONS_ABOLISHED(Unit.CONDITIONS),
    CONDITIONS_SIMPLIFIED(Unit.CONDITIONS),
    CONDITIONS_ABOLISHED_OR_SIMPLIFIED(Unit.CONDITIONS),
    CONDITIONS_ADDED(Unit.CONDITIONS),
    CONDITIONS_NET(Unit.CONDITIONS),
    CONDITIONS_REDUCTION_RATE(Unit.PERCENT),
    DAYS_BASE(Unit.WORKING_DAYS),
    DAYS_NOW(Unit.WORKING_DAYS),
    DAYS_REDUCTION_RATE(Unit.PERCENT),
    TIME_REDUCTION_RATE(Unit.PERCENT),
    PAPERS_BASE(Unit.PAPERS),
    PAPERS_NOW(Unit.PAPERS),
    PAPERS_REDUCTION_RATE(Unit.PERCENT),
    COST_BASE(Unit.VND),
    COST_NOW(Unit.VND),
    COST_SAVED(Unit.VND),
    COST_REDUCTION_RATE(Unit.PERCENT),

    FEEDBACK_RECEIVED(Unit.REMARKS);

    private final Unit unit;

    Indicator(Unit unit) {
        this.unit = unit;
    }

    /** Returns how files name it. */
    public String code() {
        return Kebab.of(this);
    }

    /** Returns what it counts. */
    public Unit unit() {
        return unit;
    }

    /** Returns whether it is a share of something, so that the parts of a whole add up only above and below the line. */
    public boolean isRate() {
        return unit == Unit.PERCENT;
    }

    /** Returns what it is called. */
    public Bilingual title() {
        return Texts.of(this).require("title").map(YamlNode::bilingual).orElseThrow();
    }

    /** Returns how it is worked out, in the words of this table. */
    public Bilingual formula() {
        return Texts.of(this).require("formula").map(YamlNode::bilingual).orElseThrow();
    }

    /** Returns who defined it, or where the figures come from. */
    public Bilingual source() {
        return Texts.of(this).require("source").map(YamlNode::bilingual).orElseThrow();
    }

    /**
     * Returns the indicator of a code.
     *
     * @throws InvalidInput if there is none
     */
    public static Indicator named(String code, String where) {
        List<String> known = Kebab.all(Indicator.class);
        return Kebab.find(Indicator.class, code)
                .orElseThrow(() -> InvalidInput.of(
                        where,
                        Bilingual.of(
                                "không có chỉ tiêu “%s”%s; xem “gon stats --list”.",
                                "there is no indicator \"%s\"%s; see \"gon stats --list\".",
                                code,
                                Nearest.didYouMean(code, known))));
    }

    /** The words about indicators, kept as data and read only when somebody asks. */
    private static final class Texts {

        private static final YamlNode ROOT = read();

        private static YamlNode of(Indicator indicator) {
            return ROOT.require(indicator.code()).orElseThrow();
        }

        private static YamlNode read() {
            String name = "indicators.yaml";
            try (InputStream in = Objects.requireNonNull(Indicator.class.getResourceAsStream(name), name)) {
                return YamlFile.parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
