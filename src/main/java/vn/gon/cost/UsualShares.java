package vn.gon.cost;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.Origin;
import vn.gon.regulation.ChannelKind;
import vn.gon.regulation.Procedure;

/**
 * In what shares filings come through channels where nothing more is known.
 *
 * @param online share of filings that come online where that is offered among others
 * @param postal share of the filings on paper that come by post where both ways are offered
 * @param variant how the world differs from the one the parameters describe
 * @param usual the shares where no figure tells how many come online
 */
record UsualShares(Share online, Share postal, Variant variant, ChannelShares usual) {

    UsualShares(Share online, Share postal, Variant variant) {
        this(online, postal, variant, new ChannelShares(atLeast(online, variant), postal));
    }

    /**
     * Returns the shares to expect of a procedure and of what edits make of it. Where filing online is new, the share that
     * came online before tells nothing about how many will, so the usual share counts.
     *
     * @param original the procedure as it stands in the register
     * @param filings its filings; null when not known
     */
    ChannelShares of(Procedure original, @Nullable Filings filings) {
        boolean wasOnline = ChannelLines.offered(original).contains(ChannelKind.ONLINE);
        Share known = filings == null || !wasOnline ? null : filings.online();
        return known == null ? usual : new ChannelShares(atLeast(known, variant), postal);
    }

    private static Share atLeast(Share expected, Variant variant) {
        return variant.onlineAtLeast() == null || expected.value().compareTo(variant.onlineAtLeast()) >= 0
                ? expected
                : new Share(variant.onlineAtLeast(), Origin.ASSUMED, List.of(variant.by()));
    }
}
