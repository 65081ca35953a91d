package vn.gon.report;

import java.util.ArrayList;
import java.util.List;
import vn.gon.plan.ReformPackage;
import vn.gon.plan.Way;
import vn.gon.text.Bilingual;

/** What a report proposes, part by part; what is not proposed is not told. */
public final class EffectWords {

    private EffectWords() {}

    /** Returns what happens to regulations: so many abolished, simplified, put in clear words. */
    public static List<Bilingual> changes(Report report) {
        Totals.Effects effects = report.totals().effects();
        List<Bilingual> parts = new ArrayList<>();
        add(parts, effects.abolished(), "bãi bỏ %s thủ tục hành chính", "abolish %s administrative procedures");
        add(parts, effects.conditionsAbolished(), "bãi bỏ %s điều kiện kinh doanh", "abolish %s business conditions");
        add(parts, effects.simplified(), "đơn giản hóa %s thủ tục hành chính", "simplify %s administrative procedures");
        add(
                parts,
                clarified(report),
                report.proposed() == null
                        ? "quy định rõ hoặc rà soát tiếp %s thủ tục, điều kiện"
                        : "quy định rõ %s thủ tục, điều kiện",
                report.proposed() == null
                        ? "put %s procedures and conditions in clear words or review them further"
                        : "put %s procedures and conditions in clear words");
        return parts;
    }

    /** Returns how the procedures that stay become lighter. */
    public static List<Bilingual> means(Report report) {
        Totals.Effects effects = report.totals().effects();
        List<Bilingual> parts = new ArrayList<>();
        add(parts, effects.papersRemoved(), "bỏ %s giấy tờ", "drop %s papers");
        add(parts, effects.certificationsDropped(), "bỏ %s yêu cầu chứng thực", "drop %s certifications");
        add(parts, effects.requirementsRemoved(), "bỏ %s yêu cầu, điều kiện", "drop %s requirements");
        add(parts, effects.channelsOpened(), "mở thêm %s cách thức nộp hồ sơ", "open %s ways of filing");
        add(
                parts,
                effects.timeLimitsShortened(),
                "rút ngắn thời hạn của %s thủ tục",
                "shorten the time limits of %s procedures");
        return parts;
    }

    /** Returns how many regulations are put in clear words or have to be looked at further; they do not count as cut. */
    static long clarified(Report report) {
        ReformPackage chosen =
                report.proposed() == null ? null : report.proposed().chosen();
        Totals totals = report.totals();
        return chosen != null
                ? chosen.count(Way.CLARIFIED)
                : (long) totals.effects().toReview()
                        + totals.conditionsFlagged()
                        - totals.effects().conditionsAbolished();
    }

    /** Returns parts as one sentence; another where there is none. */
    public static Bilingual sentence(List<Bilingual> parts, Bilingual otherwise) {
        return parts.stream()
                .reduce((a, b) -> Bilingual.of("%s; %s", "%s; %s", a, b))
                .map(all -> Bilingual.of("%s.", "%s.", Said.capital(all)))
                .orElse(otherwise);
    }

    private static void add(List<Bilingual> parts, long number, String vi, String en) {
        if (number > 0) {
            parts.add(Bilingual.of(vi, en, Said.whole(number)));
        }
    }
}
