package vn.gon.report.change;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.gon.change.ChangeKind;
import vn.gon.change.CostConsequence;
import vn.gon.change.Direction;
import vn.gon.change.FieldChange;
import vn.gon.change.Match;
import vn.gon.change.RegulationChange;
import vn.gon.report.ShownText;
import vn.gon.text.Bilingual;
import vn.gon.text.Language;
import vn.gon.text.Numbers;

/** How a change reads as a sentence. */
final class ChangeWords {

    private static final int LONGEST_PLACE = 70;
    private static final Bilingual LONGER =
            Bilingual.of("khác đơn vị; chắc chắn dài hơn", "unlike units; longer for certain");
    private static final Bilingual SHORTER =
            Bilingual.of("khác đơn vị; chắc chắn không dài hơn", "unlike units; no longer for certain");
    private static final Bilingual UNLIKE = Bilingual.of("khác đơn vị, không so được", "unlike units, not compared");

    private final Language language;

    ChangeWords(Language language) {
        this.language = language;
    }

    /** Returns the mark of a direction, so that colour is never needed. */
    static String mark(Direction direction) {
        return switch (direction) {
            case LIGHTER -> "↓";
            case HEAVIER -> "↑";
            case NEUTRAL -> "·";
            case UNKNOWN -> "?";
        };
    }

    static String mark(ChangeKind kind) {
        return switch (kind) {
            case REMOVED -> "-";
            case ADDED -> "+";
            case SIMPLIFIED -> "↓";
            case TIGHTENED -> "↑";
            case CHANGED -> "~";
            case RECODED -> "=";
            case UNCHANGED -> " ";
            case UNREADABLE -> "!";
        };
    }

    /** Returns what became of a regulation, and whether it went both ways. */
    String kind(RegulationChange change) {
        String label = change.kind().label().in(language);
        if (change.kind() == ChangeKind.CHANGED && change.isBothWays()) {
            return label + say(" (cả hai chiều)", " (both ways)");
        }
        return label;
    }

    /** Returns how a regulation under another code was known again; empty where it has its old one. */
    String match(RegulationChange change) {
        Match match = change.match();
        if (match == null) {
            return "";
        }
        String contents = match.contents() == null
                ? say("chưa rõ", "unknown")
                : match.contents().percent();
        return Bilingual.of(
                        "mã cũ %s, ghép theo độ giống %s (tên %s, nội dung %s, %s); không tính là cắt giảm hay thêm mới",
                        "was %s, matched by likeness %s (name %s, contents %s, %s); neither a cut nor an addition",
                        String.valueOf(change.codeBefore()),
                        Numbers.percent(match.score(), 0, language),
                        match.name().percent(),
                        contents,
                        match.sameAgency()
                                ? Bilingual.of("cùng cơ quan", "same agency")
                                : Bilingual.of("khác cơ quan", "another agency"))
                .in(language);
    }

    /** Returns what changed in a part. */
    String field(FieldChange field) {
        String facet = field.facet().label().in(language) + where(field.where());
        String before = quoted(field.before());
        String after = quoted(field.after());
        return switch (field.turn()) {
            case ADDED -> say("thêm ", "added: ") + facet + " " + after;
            case REMOVED -> say("bỏ ", "removed: ") + facet + " " + before;
            case ALTERED -> facet + ": " + before + " → " + after;
            case UNLIKE -> facet + ": " + before + " → " + after + " (" + unlike(field.direction()) + ")";
            case LEARNT -> facet + ": " + say("nay mới nêu ", "now stated: ") + after;
            case LOST -> facet + ": " + say("nay không nêu, trước đây ", "no longer stated, was ") + before;
        };
    }

    private String where(@Nullable Bilingual where) {
        return where == null
                ? ""
                : " (" + ShownText.shortened(where.in(language).strip(), LONGEST_PLACE) + ")";
    }

    private String unlike(Direction direction) {
        return switch (direction) {
            case HEAVIER -> LONGER.in(language);
            case LIGHTER -> SHORTER.in(language);
            default -> UNLIKE.in(language);
        };
    }

    /** Returns what a change does to costs; empty where it does nothing or nothing is costed. */
    String cost(RegulationChange change) {
        CostConsequence cost = change.cost();
        if (cost == null || (cost.unitGrowth().signum() == 0 && change.kind() != ChangeKind.ADDED)) {
            return "";
        }
        String unit = Bilingual.of(
                        "chi phí một lần %s → %s",
                        "cost of one filing %s → %s",
                        Numbers.money(cost.unitBefore(), language),
                        Numbers.money(cost.unitAfter(), language))
                .in(language);
        String partial =
                cost.partial() ? say(" (không tính phần chỉ một bên nêu)", " (without what only one side states)") : "";
        return unit + "; " + year(cost) + partial;
    }

    private String year(CostConsequence cost) {
        BigDecimal growth = cost.annualGrowth();
        if (growth == null) {
            return say("cả năm chưa rõ vì thiếu số hồ sơ", "a year unknown: no number of filings");
        }
        return say("cả năm ", "a year ") + signed(growth);
    }

    /** Returns an amount with its sign, as growth and cuts are written. */
    String signed(BigDecimal dong) {
        String sign = dong.signum() > 0 ? "+" : dong.signum() < 0 ? "−" : "";
        return sign + Numbers.money(dong.abs(), language);
    }

    String signedNumber(BigDecimal number) {
        String sign = number.signum() > 0 ? "+" : number.signum() < 0 ? "−" : "";
        return sign + Numbers.number(number.abs(), 2, language);
    }

    private String quoted(@Nullable Bilingual value) {
        return value == null ? "" : "“" + value.in(language).strip().replaceAll("\\s+", " ") + "”";
    }

    private String say(String vi, String en) {
        return language == Language.VIETNAMESE ? vi : en;
    }
}
