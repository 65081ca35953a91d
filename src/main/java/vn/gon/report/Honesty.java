package vn.gon.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader must know before relying on the figures.
 *
 * @param found what the rules found before a package chose among it
 * @param safeguards what protects the public instead, for each way of lightening that is proposed
 * @param notRecommended what rules propose and this report does not recommend, the first of it
 * @param notListed how much more of that there is
 * @param unassessed what could not be assessed, by agency, the most questions first
 * @param gaps the data that the register lacks, the most often first
 * @param sensitivity how far the yearly figures can be trusted; null when there are none
 */
public record Honesty(
        Found found,
        List<Safeguard> safeguards,
        List<NotRecommended> notRecommended,
        int notListed,
        List<Unassessed> unassessed,
        List<DataGap> gaps,
        @Nullable Sensitivity sensitivity) {

    public Honesty {
        safeguards = List.copyOf(safeguards);
        notRecommended = List.copyOf(notRecommended);
        unassessed = List.copyOf(unassessed);
        gaps = List.copyOf(gaps);
    }

    /** Returns how much there is that is not recommended. */
    public int notRecommendedInAll() {
        return notRecommended.size() + notListed;
    }
}
