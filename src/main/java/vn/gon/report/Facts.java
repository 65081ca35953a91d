package vn.gon.report;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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

    /** Returns the facts of a procedure. */
    public static Facts of(Procedure procedure) {
        List<RequiredDocument> documents = documents(procedure);
        return new Facts(
                documents == null ? null : documents.size(),
                documents == null
                        ? null
                        : (int) documents.stream().filter(Facts::certified).count(),
                procedure.channels() == null
                        ? null
                        : procedure.channels().stream()
                                .map(Channel::kind)
                                .distinct()
                                .sorted()
                                .toList(),
                timeLimits(procedure),
                size(procedure.requirements()),
                size(procedure.steps()),
                validity(procedure.results()));
    }

    private static @Nullable List<RequiredDocument> documents(Procedure procedure) {
        if (procedure.cases() == null || procedure.cases().stream().allMatch(found -> found.documents() == null)) {
            return null;
        }
        return procedure.cases().stream()
                .map(SubmissionCase::documents)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .toList();
    }

    /** A form of its own goes before what the name says; a certified translation is no certified copy. */
    private static boolean certified(RequiredDocument document) {
        if (document.presentation() != null) {
            return document.presentation() == Presentation.CERTIFIED_COPY;
        }
        String words = VietnameseText.words(document.name());
        return (words.contains(" chứng thực ") || words.contains(" công chứng ")) && !words.contains(" bản dịch ");
    }

    private static @Nullable List<TimeLimit> timeLimits(Procedure procedure) {
        Stream<TimeLimit> ofChannels = procedure.channels() == null
                ? Stream.empty()
                : procedure.channels().stream().map(Channel::timeLimit).filter(Objects::nonNull);
        Stream<TimeLimit> ofCases = procedure.cases() == null
                ? Stream.empty()
                : procedure.cases().stream().map(SubmissionCase::timeLimit).filter(Objects::nonNull);
        List<TimeLimit> limits = Stream.concat(ofChannels, ofCases).distinct().toList();
        return limits.isEmpty() ? null : limits;
    }

    private static @Nullable List<Integer> validity(@Nullable List<Result> results) {
        List<Integer> months = results == null
                ? List.of()
                : results.stream()
                        .map(Result::validityMonths)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        return months.isEmpty() ? null : months;
    }

    private static @Nullable Integer size(@Nullable List<?> list) {
        return list == null ? null : list.size();
    }
}
