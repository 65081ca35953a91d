package vn.gon.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gon.regulation.Channel;
import vn.gon.regulation.ChannelKind;
import vn.gon.regulation.Presentation;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.RequiredDocument;
import vn.gon.regulation.Result;
import vn.gon.regulation.SubmissionCase;
import vn.gon.regulation.TimeLimit;
import vn.gon.text.VietnameseText;

/**
 * The parts of a procedure that a review counts; null when the register does not state them.
 *
 * @param papers papers listed, over all cases that list theirs
 * @param certified of them, those that must be certified copies
 * @param channels the ways to file
 * @param timeLimits the different time limits, of ways to file and of cases
 * @param requirements requirements and conditions
 * @param steps steps
 * @param validityMonths the different terms for which results are valid, in months
 */
public record Facts(
        @Nullable Integer papers,
        @Nullable Integer certified,
        @Nullable List<ChannelKind> channels,
        @Nullable List<TimeLimit> timeLimits,
        @Nullable Integer requirements,
        @Nullable Integer steps,
        @Nullable List<Integer> validityMonths) {

    /** Returns the facts of a procedure. Plain loops: every procedure of the register passes here. */
    public static Facts of(Procedure procedure) {
        List<RequiredDocument> documents = documents(procedure);
        return new Facts(
                size(documents),
                documents == null ? null : certified(documents),
                procedure.channels() == null ? null : kinds(procedure.channels()),
                timeLimits(procedure),
                size(procedure.requirements()),
                size(procedure.steps()),
                validity(procedure.results()));
    }

    private static @Nullable List<RequiredDocument> documents(Procedure procedure) {
        List<RequiredDocument> all = null;
        for (SubmissionCase found : known(procedure.cases())) {
            if (found.documents() != null) {
                all = all == null ? new ArrayList<>() : all;
                all.addAll(found.documents());
            }
        }
        return all;
    }

    private static int certified(List<RequiredDocument> documents) {
        int certified = 0;
        for (RequiredDocument document : documents) {
            certified += isCertified(document) ? 1 : 0;
        }
        return certified;
    }

    /** A form of its own goes before what the name says; a certified translation is no certified copy. */
    private static boolean isCertified(RequiredDocument document) {
        if (document.presentation() != null) {
            return document.presentation() == Presentation.CERTIFIED_COPY;
        }
        if (!VietnameseText.lower(document.name()).contains("chứng")) {
            return false;
        }
        String words = VietnameseText.words(document.name());
        return (words.contains(" chứng thực ") || words.contains(" công chứng ")) && !words.contains(" bản dịch ");
    }

    private static List<ChannelKind> kinds(List<Channel> channels) {
        Set<ChannelKind> kinds = EnumSet.noneOf(ChannelKind.class);
        for (Channel channel : channels) {
            kinds.add(channel.kind());
        }
        return List.copyOf(kinds);
    }

    private static @Nullable List<TimeLimit> timeLimits(Procedure procedure) {
        Set<TimeLimit> limits = new LinkedHashSet<>();
        for (Channel channel : known(procedure.channels())) {
            addKnown(limits, channel.timeLimit());
        }
        for (SubmissionCase found : known(procedure.cases())) {
            addKnown(limits, found.timeLimit());
        }
        return limits.isEmpty() ? null : List.copyOf(limits);
    }

    private static @Nullable List<Integer> validity(@Nullable List<Result> results) {
        Set<Integer> months = new LinkedHashSet<>();
        for (Result result : known(results)) {
            addKnown(months, result.validityMonths());
        }
        return months.isEmpty() ? null : List.copyOf(months);
    }

    private static <T> void addKnown(Set<T> all, @Nullable T one) {
        if (one != null) {
            all.add(one);
        }
    }

    private static <T> List<T> known(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static @Nullable Integer size(@Nullable List<?> list) {
        return list == null ? null : list.size();
    }
}
