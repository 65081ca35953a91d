package vn.gon.report;

import java.util.ArrayList;
import java.util.List;

/**
 * What a reader must know before relying on the figures.
 *
 * @param safeguards what protects the public instead, for each way of lightening that is proposed
 * @param notRecommended what rules propose and this report does not recommend, the first of it
 * @param notListed how much more of that there is
 * @param unassessed what could not be assessed, by agency, the most questions first
 * @param gaps the data that the register lacks, the most often first
 */
public record Honesty(
        List<Safeguard> safeguards,
        List<NotRecommended> notRecommended,
        int notListed,
        List<Unassessed> unassessed,
        List<DataGap> gaps) {

    public Honesty {
        safeguards = List.copyOf(safeguards);
        notRecommended = List.copyOf(notRecommended);
        unassessed = List.copyOf(unassessed);
        gaps = List.copyOf(gaps);
    }

    /**
     * Returns what must be known of a package: what it leaves out is not recommended, and what could not be answered is
     * what the whole audit could not answer.
     *
     * @param leftOut what the package leaves out
     * @param most how much is listed at most
     */
    Honesty proposing(Honesty audited, List<NotRecommended> leftOut, int most) {
        List<NotRecommended> all = new ArrayList<>(notRecommended);
        all.addAll(leftOut);
        List<NotRecommended> listed = all.subList(0, Math.min(most, all.size()));
        return new Honesty(
                safeguards, listed, notListed + all.size() - listed.size(), audited.unassessed, audited.gaps);
    }

    /** Returns how much there is that is not recommended. */
    public int notRecommendedInAll() {
        return notRecommended.size() + notListed;
    }
}
