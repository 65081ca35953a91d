package vn.gon.plan;

import java.util.List;
import vn.gon.regulation.Regulation;

/**
 * A regulation and what can be done about it: one of the bundles, or nothing.
 *
 * @param regulation the regulation
 * @param bundles the bundles, the least effort first
 */
public record Option(Regulation regulation, List<Bundle> bundles) {

    public Option {
        bundles = List.copyOf(bundles);
    }
}
