package vn.gon.change;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.gon.regulation.Channel;
import vn.gon.regulation.ChannelKind;
import vn.gon.regulation.Fee;
import vn.gon.regulation.Money;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.ProcedureBuilder;
import vn.gon.regulation.SubmissionCase;

/**
 * Two records of one procedure without the parts that only one of them states, so that what is merely learnt counts as no
 * burden and what is no longer told as no relief.
 *
 * @param before the older record
 * @param after the newer record
 * @param partial whether anything was left out
 */
record StatedTwice(Procedure before, Procedure after, boolean partial) {

    static StatedTwice of(Procedure before, Procedure after) {
        ProcedureBuilder was = before.toBuilder();
        ProcedureBuilder is = after.toBuilder();
        boolean partial = false;
        if (isOneSided(before.levels(), after.levels())) {
            was.levels(null);
            is.levels(null);
            partial = true;
        }
        if (isOneSided(before.subjects(), after.subjects())) {
            was.subjects(null);
            is.subjects(null);
            partial = true;
        }
        if (isOneSided(before.online(), after.online())) {
            was.online(null);
            is.online(null);
            partial = true;
        }
        if (isOneSided(before.steps(), after.steps())) {
            was.steps(null);
            is.steps(null);
            partial = true;
        }
        if (isOneSided(before.requirements(), after.requirements())) {
            was.requirements(null);
            is.requirements(null);
            partial = true;
        }
        if (isOneSided(before.results(), after.results())) {
            was.results(null);
            is.results(null);
            partial = true;
        }
        if (isOneSidedCases(before.cases(), after.cases())) {
            was.cases(null);
            is.cases(null);
            partial = true;
        }
        partial |= channels(before, after, was, is);
        return partial ? new StatedTwice(was.build(), is.build(), true) : new StatedTwice(before, after, false);
    }

    static boolean isOneSided(@Nullable Object before, @Nullable Object after) {
        return (before == null) != (after == null);
    }

    private static boolean isOneSidedCases(
            @Nullable List<SubmissionCase> before, @Nullable List<SubmissionCase> after) {
        if (before == null || after == null) {
            return isOneSided(before, after);
        }
        return silent(before) != silent(after);
    }

    private static boolean silent(List<SubmissionCase> cases) {
        return cases.stream().anyMatch(each -> each.documents() == null);
    }

    private static boolean channels(Procedure before, Procedure after, ProcedureBuilder was, ProcedureBuilder is) {
        List<Channel> old = before.channels();
        List<Channel> fresh = after.channels();
        if (old == null || fresh == null) {
            was.channels(null);
            is.channels(null);
            return isOneSided(old, fresh);
        }
        Map<ChannelKind, Channel> byKind = byKind(old);
        Map<ChannelKind, Channel> byKindNow = byKind(fresh);
        was.channels(silenced(old, byKindNow));
        is.channels(silenced(fresh, byKind));
        return !Objects.equals(silenced(old, byKindNow), old) || !Objects.equals(silenced(fresh, byKind), fresh);
    }

    private static Map<ChannelKind, Channel> byKind(List<Channel> channels) {
        Map<ChannelKind, Channel> byKind = new EnumMap<>(ChannelKind.class);
        channels.forEach(channel -> byKind.putIfAbsent(channel.kind(), channel));
        return byKind;
    }

    private static List<Channel> silenced(List<Channel> channels, Map<ChannelKind, Channel> others) {
        return channels.stream()
                .map(channel -> {
                    Channel other = others.get(channel.kind());
                    boolean oneSided = other != null && isKnown(channel.fees()) != isKnown(other.fees());
                    return oneSided ? new Channel(channel.kind(), channel.timeLimit(), null, channel.note()) : channel;
                })
                .toList();
    }

    /** Returns whether fees are stated in amounts of đồng. */
    static boolean isKnown(@Nullable List<Fee> fees) {
        return fees != null
                && fees.stream()
                        .map(Fee::amount)
                        .allMatch(amount -> amount != null && amount.currency().equals(Money.VND));
    }
}
