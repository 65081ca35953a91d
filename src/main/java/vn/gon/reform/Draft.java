package vn.gon.reform;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.gon.regulation.Channel;
import vn.gon.regulation.ChannelKind;
import vn.gon.regulation.Fee;
import vn.gon.regulation.Level;
import vn.gon.regulation.Money;
import vn.gon.regulation.Presentation;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.RequiredDocument;
import vn.gon.regulation.Result;
import vn.gon.regulation.SubmissionCase;

/** What a set of edits asks of one procedure; the strongest ask of each kind holds, whatever the order of asking. */
final class Draft {

    private boolean abolished;
    private final Set<DocumentPath> removedDocuments = new HashSet<>();
    private final Set<DocumentPath> plainCopies = new HashSet<>();
    private final Set<DocumentPath> singleCopies = new HashSet<>();
    private final Set<ChannelKind> openedChannels = new TreeSet<>();
    private final Map<ChannelKind, BigDecimal> feeShares = new EnumMap<>(ChannelKind.class);
    private final Set<Integer> removedRequirements = new HashSet<>();
    private final Set<Integer> removedSteps = new HashSet<>();
    private BigDecimal timeShare = BigDecimal.ZERO;
    private BigDecimal validityFactor = BigDecimal.ONE;
    private @Nullable Level decidedBy;

    void abolish() {
        abolished = true;
    }

    void removeDocument(DocumentPath document) {
        removedDocuments.add(document);
    }

    void acceptPlainCopy(DocumentPath document) {
        plainCopies.add(document);
    }

    void singleCopy(DocumentPath document) {
        singleCopies.add(document);
    }

    void openChannel(ChannelKind kind) {
        openedChannels.add(kind);
    }

    void shortenTimeLimit(BigDecimal share) {
        timeShare = timeShare.max(share);
    }

    void reduceFee(ChannelKind kind, BigDecimal share) {
        feeShares.merge(kind, share, BigDecimal::max);
    }

    void removeRequirement(int index) {
        removedRequirements.add(index);
    }

    void removeStep(int index) {
        removedSteps.add(index);
    }

    void extendValidity(BigDecimal factor) {
        validityFactor = validityFactor.max(factor);
    }

    void decentralise(Level to) {
        decidedBy = decidedBy == null || to.compareTo(decidedBy) > 0 ? to : decidedBy;
    }

    /** Asked by edits that a person must put in words first. */
    void leaveAsIs() {}

    /**
     * Returns the procedure as it would be; empty when it is abolished. What nobody asks to change stays the same object,
     * so that others can tell at a glance what changed.
     */
    Optional<Procedure> of(Procedure original) {
        if (abolished) {
            return Optional.empty();
        }
        if (isIdle()) {
            return Optional.of(original);
        }
        return Optional.of(original.toBuilder()
                .channels(channels(original.channels()))
                .cases(cases(original.cases()))
                .requirements(without(original.requirements(), removedRequirements))
                .steps(without(original.steps(), removedSteps))
                .results(results(original.results()))
                .levels(decidedBy == null ? original.levels() : List.of(decidedBy))
                .build());
    }

    /** Returns whether nothing is asked at all. */
    boolean isIdle() {
        return !abolished
                && decidedBy == null
                && timeShare.signum() == 0
                && validityFactor.compareTo(BigDecimal.ONE) == 0
                && asksNothingOfPapers()
                && openedChannels.isEmpty()
                && feeShares.isEmpty()
                && removedRequirements.isEmpty()
                && removedSteps.isEmpty();
    }

    private boolean asksNothingOfPapers() {
        return removedDocuments.isEmpty() && plainCopies.isEmpty() && singleCopies.isEmpty();
    }

    private @Nullable List<Channel> channels(@Nullable List<Channel> original) {
        if (original == null || (timeShare.signum() == 0 && openedChannels.isEmpty() && feeShares.isEmpty())) {
            return original;
        }
        List<Channel> changed = new ArrayList<>(original);
        for (ChannelKind kind : openedChannels) {
            if (original.stream().noneMatch(channel -> channel.kind() == kind)) {
                changed.add(
                        original.isEmpty()
                                ? new Channel(kind, null, null, null)
                                : new Channel(
                                        kind,
                                        original.get(0).timeLimit(),
                                        original.get(0).fees(),
                                        null));
            }
        }
        return changed.stream().map(this::channel).toList();
    }

    private Channel channel(Channel original) {
        Channel changed = original;
        if (original.timeLimit() != null && timeShare.signum() > 0) {
            changed = changed.withTimeLimit(original.timeLimit().shortenedBy(timeShare));
        }
        BigDecimal feeShare = feeShares.get(original.kind());
        if (original.fees() != null && feeShare != null) {
            changed = changed.withFees(
                    original.fees().stream().map(fee -> reduced(fee, feeShare)).toList());
        }
        return changed;
    }

    private static Fee reduced(Fee fee, BigDecimal share) {
        Money amount = fee.amount();
        return amount == null ? fee : new Fee(fee.type(), amount.times(BigDecimal.ONE.subtract(share)), fee.note());
    }

    private @Nullable List<SubmissionCase> cases(@Nullable List<SubmissionCase> original) {
        if (original == null || (timeShare.signum() == 0 && asksNothingOfPapers())) {
            return original;
        }
        List<SubmissionCase> changed = new ArrayList<>();
        for (int i = 0; i < original.size(); i++) {
            changed.add(submissionCase(i, original.get(i)));
        }
        return changed;
    }

    private SubmissionCase submissionCase(int caseIndex, SubmissionCase original) {
        SubmissionCase changed = original;
        if (original.timeLimit() != null && timeShare.signum() > 0) {
            changed = changed.withTimeLimit(original.timeLimit().shortenedBy(timeShare));
        }
        List<RequiredDocument> documents = original.documents();
        if (documents == null || asksNothingOfPapers()) {
            return changed;
        }
        List<RequiredDocument> kept = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            DocumentPath path = new DocumentPath(caseIndex, i);
            if (!removedDocuments.contains(path)) {
                kept.add(document(path, documents.get(i)));
            }
        }
        return changed.withDocuments(kept);
    }

    private RequiredDocument document(DocumentPath path, RequiredDocument original) {
        RequiredDocument changed = original;
        if (singleCopies.contains(path)) {
            boolean hasOriginal = original.originals() != null && original.originals() > 0;
            changed = changed.withCounts(hasOriginal ? 1 : 0, hasOriginal ? 0 : 1);
        }
        if (plainCopies.contains(path) && !isLighter(original.presentation())) {
            int copies = changed.copies() == null ? 1 : Math.max(1, changed.copies());
            changed = changed.withCounts(0, copies).withPresentation(Presentation.PLAIN_COPY);
        }
        return changed;
    }

    /** A paper that is only shown, or sent as a file, asks less of the applicant than a copy does. */
    private static boolean isLighter(@Nullable Presentation presentation) {
        return presentation == Presentation.SHOWN || presentation == Presentation.ELECTRONIC;
    }

    private @Nullable List<Result> results(@Nullable List<Result> original) {
        return original == null ? null : original.stream().map(this::result).toList();
    }

    private Result result(Result original) {
        Integer months = original.validityMonths();
        if (months == null || validityFactor.compareTo(BigDecimal.ONE) == 0) {
            return original;
        }
        return original.withValidityMonths(validityFactor
                .multiply(BigDecimal.valueOf(months))
                .setScale(0, RoundingMode.FLOOR)
                .intValueExact());
    }

    private static <T> @Nullable List<T> without(@Nullable List<T> original, Set<Integer> removed) {
        return original == null || removed.isEmpty()
                ? original
                : IntStream.range(0, original.size())
                        .filter(index -> !removed.contains(index))
                        .mapToObj(original::get)
                        .toList();
    }
}
