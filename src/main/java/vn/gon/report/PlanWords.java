package vn.gon.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gon.audit.RuleCard;
import vn.gon.plan.Among;
import vn.gon.plan.PlannedInstrument;
import vn.gon.plan.ReformPackage;
import vn.gon.plan.Scope;
import vn.gon.plan.Target;
import vn.gon.plan.TargetRow;
import vn.gon.text.Bilingual;
import vn.gon.text.Language;
import vn.gon.text.Numbers;

/** The words in which a package is told. */
public final class PlanWords {

    private static final int SHARE_DECIMALS = 2;

    private PlanWords() {}

    /** Returns what a target asks for, with the rules it speaks of by their titles. */
    public static Bilingual target(Target target, List<RuleCard> rules) {
        Bilingual among = target.among() == Among.ALL
                ? Bilingual.same("")
                : Bilingual.of(", %s", ", %s", target.among().label());
        boolean says = target.measure().isCount() && !target.counts().equals(Target.USUAL);
        Bilingual ways = says
                ? Bilingual.of(" (%1$s)", " (%2$s)", ways(target, Language.VIETNAMESE), ways(target, Language.ENGLISH))
                : Bilingual.same("");
        return Bilingual.of("%s%s%s%s", "%s%s%s%s", target.measure().label(), among, flagged(target, rules), ways);
    }

    private static Bilingual flagged(Target target, List<RuleCard> rules) {
        return target.flaggedBy().stream()
                .map(name -> rules.stream()
                        .filter(rule -> rule.isNamed(name))
                        .map(RuleCard::title)
                        .findFirst()
                        .orElse(Bilingual.same(name)))
                .map(title -> Bilingual.of("“%s”", "\"%s\"", title))
                .reduce((a, b) -> Bilingual.of("%s hoặc %s", "%s or %s", a, b))
                .map(titles -> Bilingual.of(" có phát hiện %s", " with the finding %s", titles))
                .orElse(Bilingual.same(""));
    }

    /** Returns whether a row is met, as a sentence of a document says it. */
    public static Bilingual reached(TargetRow row) {
        return row.met()
                .map(met -> met ? Bilingual.of("đạt", "met") : Bilingual.of("chưa đạt", "missed"))
                .orElse(Bilingual.of("chưa rõ", "unknown"));
    }

    private static String ways(Target target, Language language) {
        return target.counts().stream().map(way -> way.label().in(language)).collect(Collectors.joining(" + "));
    }

    /** Returns the part of the register a row is about. */
    public static Bilingual part(TargetRow row) {
        return row.target().scope() == Scope.NATIONAL || row.part().isEmpty()
                ? row.target().scope().label()
                : Bilingual.same(row.part());
    }

    /** Returns whether a row is met, in a word. */
    public static Bilingual met(TargetRow row) {
        return row.met()
                .map(met -> met ? Bilingual.of("đạt", "met") : Bilingual.of("CHƯA ĐẠT", "MISSED"))
                .orElse(Bilingual.of("chưa rõ", "unknown"));
    }

    /** Returns a quantity of a measure: money, a count or a share of the base. */
    public static String quantity(TargetRow row, BigDecimal quantity, Language language) {
        return switch (row.target().measure()) {
            case COST -> Numbers.money(quantity, language);
            case PROCESSING_TIME -> share(row, quantity, language);
            default -> Numbers.number(quantity, 0, language);
        };
    }

    /** Returns a quantity as a share of what there is. */
    public static String share(TargetRow row, BigDecimal quantity, Language language) {
        BigDecimal share = row.share(quantity);
        return share == null ? "–" : Numbers.percent(share, SHARE_DECIMALS, language);
    }

    /** Returns points of effort. */
    public static String points(BigDecimal points, Language language) {
        return Numbers.number(points, 1, language);
    }

    /** Returns the name of an instrument to amend. */
    public static Bilingual instrument(PlannedInstrument instrument) {
        if (instrument.amended().type() == null) {
            return Bilingual.of(
                    "Chưa rõ văn bản (của %s)",
                    "Instrument not known (of %s)", instrument.amended().number());
        }
        return Bilingual.of(
                "%s %s",
                "%s %s",
                instrument.amended().type().label(),
                instrument.amended().number());
    }

    /** Returns the title of an instrument; null when it is not known. */
    public static @Nullable String title(PlannedInstrument instrument) {
        return instrument.amended().instrument() == null
                ? null
                : instrument.amended().instrument().title();
    }

    /** Returns who issues an instrument; null when it is not known. */
    public static @Nullable String issuer(PlannedInstrument instrument) {
        return instrument.amended().instrument() == null
                ? null
                : instrument.amended().instrument().issuer();
    }

    /** Returns how near to the smallest a package is proven to be. */
    public static Bilingual proof(ReformPackage chosen) {
        if (!chosen.found()) {
            return Bilingual.of(
                    "chưa tìm được gói nào thỏa mọi ràng buộc; cận dưới %1$s",
                    "no package found that holds every constraint; lower bound %2$s",
                    points(chosen.bound(), Language.VIETNAMESE),
                    points(chosen.bound(), Language.ENGLISH));
        }
        if (chosen.complete()) {
            return Bilingual.of("nhỏ nhất, đã chứng minh (khoảng cách 0)", "the smallest, proven (gap 0)");
        }
        BigDecimal gap = chosen.gap().setScale(4, RoundingMode.CEILING);
        return Bilingual.of(
                "cận dưới %1$s, khoảng cách tối ưu nhiều nhất %2$s",
                "lower bound %3$s, optimality gap at most %4$s",
                points(chosen.bound(), Language.VIETNAMESE),
                Numbers.percent(gap, SHARE_DECIMALS, Language.VIETNAMESE),
                points(chosen.bound(), Language.ENGLISH),
                Numbers.percent(gap, SHARE_DECIMALS, Language.ENGLISH));
    }

    /** Returns what kind of candidate a missed row lacks. */
    public static Bilingual missing(TargetRow row, Language language) {
        int without = row.covered() - row.candidates();
        String vi = switch (row.target().measure()) {
            case CONDITIONS -> "đề xuất bãi bỏ hoặc sửa điều kiện";
            case COST -> "sửa đổi làm giảm giấy tờ, đi lại hoặc phí";
            case PROCESSING_TIME -> "sửa đổi rút ngắn thời hạn";
            default -> "sửa đổi được tính vào mục tiêu";
        };
        String en = switch (row.target().measure()) {
            case CONDITIONS -> "proposals to abolish or change conditions";
            case COST -> "edits that spare papers, travel or fees";
            case PROCESSING_TIME -> "edits that shorten time limits";
            default -> "edits that count towards the target";
        };
        String lacking = quantity(row, row.required().subtract(row.reached()).max(BigDecimal.ZERO), language);
        return Bilingual.of(
                "thiếu %1$s; %4$d/%5$d mục chưa có %2$s",
                "%1$s short; %4$d of %5$d have no %3$s", lacking, vi, en, without, row.covered());
    }
}
