package vn.gon.change;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.gon.index.Likeness;

/**
 * How alike two regulations under different codes are that were taken for one.
 *
 * @param score from 0 to 1, two decimals, rounded down
 * @param name how alike their names are, or for conditions their wordings
 * @param contents how alike their papers, results, requirements and legal grounds are; null when nothing is known of them
 * @param sameAgency whether one agency issued both
 */
public record Match(
        BigDecimal score, Likeness name, @Nullable Likeness contents, boolean sameAgency) {}
