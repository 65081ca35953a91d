package vn.gon.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gon.reform.Edit;
import vn.gon.reform.Edits;
import vn.gon.regulation.Channel;
import vn.gon.regulation.ChannelKind;
import vn.gon.regulation.Fee;
import vn.gon.regulation.Level;
import vn.gon.regulation.Money;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.Regulation;
import vn.gon.text.Bilingual;
import vn.gon.text.Language;
import vn.gon.text.Numbers;

/** A change as a sentence of a proposal: what it is about, how it is now and how it would be. */
public final class EditWords {

    /** What is quoted beyond this is told by its place. */
    private static final int LONGEST = 300;

    private EditWords() {}

    /** Returns the sentence, without a full stop. */
    public static Bilingual of(Regulation regulation, Edit edit) {
        if (!(regulation instanceof Procedure before)) {
            return edit instanceof Edit.CompleteRecord ? named(edit, Elements.part(edit.path())) : ofCondition(edit);
        }
        Bilingual now = fact(before, edit);
        Bilingual then = Edits.apply(before, List.of(edit))
                .map(after -> fact(after, edit))
                .orElse(null);
        Bilingual named = edit instanceof Edit.Abolish ? abolished() : named(edit, Elements.of(before, edit.path()));
        return now == null || then == null || now.equals(then)
                ? named
                : Bilingual.of("%s: %s → %s", "%s: %s → %s", named, now, then);
    }

    private static Bilingual abolished() {
        return Bilingual.of("Bãi bỏ thủ tục hành chính này", "Abolish this procedure");
    }

    private static Bilingual ofCondition(Edit edit) {
        if (edit instanceof Edit.Abolish) {
            return Bilingual.of("Bãi bỏ điều kiện này", "Abolish this condition");
        }
        return edit.label();
    }

    private static Bilingual named(Edit edit, Change.@Nullable Element element) {
        if (element == null || (element.words() == null && !(edit instanceof Edit.CompleteRecord))) {
            return edit.label();
        }
        return element.words() == null
                ? Bilingual.of("%s: %s", "%s: %s", edit.label(), element.where())
                : Bilingual.of(
                        "%1$s: “%3$s” (%2$s)",
                        "%1$s: “%3$s” (%2$s)", edit.label(), element.where(), Said.shortened(element.words(), LONGEST));
    }

    /** Returns the fact that an edit changes; null when words alone tell it. */
    private static @Nullable Bilingual fact(Procedure procedure, Edit edit) {
        if (edit instanceof Edit.ShortenTimeLimit) {
            return FactRow.limits(Facts.of(procedure));
        }
        if (edit instanceof Edit.ExtendValidity) {
            return FactRow.validity(Facts.of(procedure));
        }
        if (edit instanceof Edit.OpenChannel) {
            return FactRow.channels(Facts.of(procedure));
        }
        if (edit instanceof Edit.ReduceFee reduced) {
            return fees(procedure, reduced.kind());
        }
        return edit instanceof Edit.Decentralise ? levels(procedure) : null;
    }

    private static @Nullable Bilingual levels(Procedure procedure) {
        return procedure.levels() == null
                ? null
                : joined(procedure.levels().stream().map(Level::label).toList());
    }

    private static @Nullable Bilingual fees(Procedure procedure, ChannelKind kind) {
        List<Bilingual> amounts = Stream.ofNullable(procedure.channels())
                .flatMap(List::stream)
                .filter(channel -> channel.kind() == kind)
                .map(Channel::fees)
                .flatMap(Stream::ofNullable)
                .flatMap(List::stream)
                .map(Fee::amount)
                .flatMap(amount -> Optional.ofNullable(amount).stream())
                .distinct()
                .map(EditWords::money)
                .toList();
        return amounts.isEmpty() ? null : joined(amounts);
    }

    private static Bilingual money(Money money) {
        return money.currency().equals(Money.VND)
                ? new Bilingual(
                        Numbers.money(money.amount(), Language.VIETNAMESE),
                        Numbers.money(money.amount(), Language.ENGLISH))
                : new Bilingual(
                        Numbers.number(money.amount(), 2, Language.VIETNAMESE) + " " + money.currency(),
                        Numbers.number(money.amount(), 2, Language.ENGLISH) + " " + money.currency());
    }

    private static Bilingual joined(List<Bilingual> parts) {
        return new Bilingual(
                parts.stream().map(Bilingual::vi).collect(Collectors.joining("; ")),
                parts.stream().map(Bilingual::en).collect(Collectors.joining("; ")));
    }
}
