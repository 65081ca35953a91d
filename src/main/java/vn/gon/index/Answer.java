package vn.gon.index;

import java.util.List;
import java.util.Optional;

/**
 * The answer to a search.
 *
 * @param query what was asked
 * @param hits the hits, the best first, equal ones by code
 * @param isApproximate whether no regulation has half of the words, so that the hits have one of them or a like one
 * @param nearest what the user may have meant, when there is no hit and something is near
 */
public record Answer(String query, List<Hit> hits, boolean isApproximate, Optional<String> nearest) {

    public Answer {
        hits = List.copyOf(hits);
    }
}
