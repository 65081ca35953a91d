package vn.gon.cost;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.gon.regulation.ChannelKind;

/** In what shares filings come through the channels that a procedure offers. */
final class ChannelShares {

    private final Share online;
    private final Share postal;

    /** The shares among each set of channels, worked out once for each. */
    private final Map<Set<ChannelKind>, Map<ChannelKind, Share>> known = new ConcurrentHashMap<>();

    /**
     * Holds the shares to expect.
     *
     * @param online share of filings that come online where that is offered among others
     * @param postal share of the filings on paper that come by post where both ways are offered
     */
    ChannelShares(Share online, Share postal) {
        this.online = online;
        this.postal = postal;
    }

    /** Returns the share of each channel offered, in their order; they add up to one. */
    Map<ChannelKind, Share> among(Collection<ChannelKind> offered) {
        Set<ChannelKind> kinds = EnumSet.noneOf(ChannelKind.class);
        kinds.addAll(offered);
        Map<ChannelKind, Share> shares = known.get(kinds);
        return shares == null
                ? known.computeIfAbsent(Set.copyOf(kinds), set -> Collections.unmodifiableMap(workedOut(set)))
                : shares;
    }

    private Map<ChannelKind, Share> workedOut(Set<ChannelKind> kinds) {
        Map<ChannelKind, Share> shares = new EnumMap<>(ChannelKind.class);
        if (kinds.size() == 1) {
            kinds.forEach(kind -> shares.put(kind, Share.WHOLE));
            return shares;
        }
        boolean paper = kinds.contains(ChannelKind.DIRECT) && kinds.contains(ChannelKind.POSTAL);
        Share onPaper = kinds.contains(ChannelKind.ONLINE) ? online.rest() : Share.WHOLE;
        put(shares, kinds, ChannelKind.DIRECT, paper ? onPaper.times(postal.rest()) : onPaper);
        put(shares, kinds, ChannelKind.POSTAL, paper ? onPaper.times(postal) : onPaper);
        put(shares, kinds, ChannelKind.ONLINE, online);
        return shares;
    }

    private static void put(Map<ChannelKind, Share> shares, Set<ChannelKind> offered, ChannelKind kind, Share share) {
        if (offered.contains(kind) && share.value().signum() > 0) {
            shares.put(kind, share);
        }
    }
}
