package vn.gon.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gon.regulation.Channel;
import vn.gon.regulation.ChannelKind;
import vn.gon.regulation.Fee;
import vn.gon.regulation.Money;
import vn.gon.regulation.OnlineLevel;
import vn.gon.regulation.Presentation;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.RequiredDocument;
import vn.gon.regulation.Step;
import vn.gon.regulation.SubmissionCase;

/**
 * How far a procedure runs online by what its record says, whatever level the register claims: levels 1 to 4 of Decree
 * 43/2011/NĐ-CP, art. 3, and toàn trình or một phần of Decree 42/2022/NĐ-CP, art. 11.1. Unknown where the record does not
 * tell, most often because it says nothing of payment or of how the result is delivered.
 */
public final class OnlineService {

    private static final int INFORMATION = 1;
    private static final int FORMS = 2;
    private static final int FILING = 3;
    private static final int ALL = 4;

    private final Procedure procedure;
    private final OnlineWords words = OnlineWords.BUILT_IN;

    public OnlineService(Procedure procedure) {
        this.procedure = procedure;
    }

    /** Returns whether the record lists an online channel that is more than a letter box; null when it lists none at all. */
    public @Nullable Boolean hasOnlineForm() {
        List<Channel> channels = procedure.channels();
        return channels == null
                ? null
                : channels.stream()
                        .anyMatch(channel -> channel.kind() == ChannelKind.ONLINE && !words.mailOnly(channel.note()));
    }

    /** Returns the level 1 to 4 of Decree 43/2011/NĐ-CP, art. 3; null when the record does not tell. */
    public @Nullable Integer level() {
        Boolean form = hasOnlineForm();
        if (form == null) {
            return null;
        }
        if (!form) {
            List<RequiredDocument> papers = papers();
            return papers == null
                    ? null
                    : papers.stream().anyMatch(paper -> paper.form() != null) ? FORMS : INFORMATION;
        }
        Truth settled = paysOnline().and(deliversThere());
        return settled == Truth.UNKNOWN ? null : settled == Truth.YES ? ALL : FILING;
    }

    /** Returns toàn trình, một phần or none as the record describes the service; null when it does not tell. */
    public @Nullable OnlineLevel service() {
        Boolean form = hasOnlineForm();
        if (form == null) {
            return null;
        }
        if (!form) {
            boolean mail = Objects.requireNonNull(procedure.channels()).stream()
                    .anyMatch(channel -> channel.kind() == ChannelKind.ONLINE);
            return mail ? OnlineLevel.PARTIAL : OnlineLevel.NONE;
        }
        Integer level = level();
        if (!hindrances().isEmpty() || Objects.equals(level, FILING)) {
            return OnlineLevel.PARTIAL;
        }
        boolean told = procedure.steps() != null && papers() != null;
        return Objects.equals(level, ALL) && told ? OnlineLevel.FULL : null;
    }

    /** Returns what in the record keeps it from being wholly online, with the paths of the passages. */
    public List<Evidence> hindrances() {
        List<Evidence> found = new ArrayList<>();
        List<Step> steps = Optional.ofNullable(procedure.steps()).orElse(List.of());
        for (int i = 0; i < steps.size(); i++) {
            String text = steps.get(i).text();
            if (text != null && (words.askPresence(text) || words.collectHere(text))) {
                found.add(new Evidence("steps[" + i + "].text", text));
            }
        }
        List<SubmissionCase> cases = Optional.ofNullable(procedure.cases()).orElse(List.of());
        for (int i = 0; i < cases.size(); i++) {
            List<RequiredDocument> papers =
                    Optional.ofNullable(cases.get(i).documents()).orElse(List.of());
            for (int j = 0; j < papers.size(); j++) {
                if (mustBeHandedIn(papers.get(j))) {
                    found.add(new Evidence(
                            "cases[" + i + "].documents[" + j + "].name",
                            papers.get(j).name()));
                }
            }
        }
        return List.copyOf(found);
    }

    private boolean mustBeHandedIn(RequiredDocument paper) {
        return paper.presentation() == null
                ? words.askPaper(paper.name())
                : paper.presentation() == Presentation.ORIGINAL;
    }

    private Truth paysOnline() {
        List<Fee> fees = fees();
        if (fees != null && fees.stream().allMatch(OnlineService::isFree)) {
            return Truth.YES;
        }
        if (anyText(words::payOnline)) {
            return Truth.YES;
        }
        return anyText(words::payHere) ? Truth.NO : Truth.UNKNOWN;
    }

    private Truth deliversThere() {
        if (anyText(words::deliverThere)) {
            return Truth.YES;
        }
        return anyText(words::collectHere) ? Truth.NO : Truth.UNKNOWN;
    }

    private boolean anyText(java.util.function.Predicate<@Nullable String> says) {
        List<Step> steps = Optional.ofNullable(procedure.steps()).orElse(List.of());
        List<Channel> channels = Optional.ofNullable(procedure.channels()).orElse(List.of());
        return steps.stream().anyMatch(step -> says.test(step.text()))
                || channels.stream()
                        .anyMatch(channel -> channel.kind() == ChannelKind.ONLINE && says.test(channel.note()));
    }

    private @Nullable List<Fee> fees() {
        return procedure.channel(ChannelKind.ONLINE).map(Channel::fees).orElse(null);
    }

    private static boolean isFree(Fee fee) {
        Money amount = fee.amount();
        return amount != null && amount.amount().signum() == 0;
    }

    private @Nullable List<RequiredDocument> papers() {
        List<SubmissionCase> cases = procedure.cases();
        if (cases == null || cases.stream().anyMatch(each -> each.documents() == null)) {
            return null;
        }
        return cases.stream()
                .flatMap(each -> Objects.requireNonNull(each.documents()).stream())
                .toList();
    }
}
