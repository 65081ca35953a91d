package vn.gon.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gon.regulation.ChannelKind;
import vn.gon.regulation.TimeLimit;
import vn.gon.text.Bilingual;

/**
 * One fact of a procedure before and after.
 *
 * @param key what it is: {@code papers}, {@code certified} and so on
 * @param before as it is; null when not known
 * @param after as it would be; null when not known
 * @param gone whether the procedure is abolished, and there is no fact afterwards
 */
public record FactRow(
        String key, @Nullable Bilingual before, @Nullable Bilingual after, boolean gone) {

    /** Returns whether the edits change it. */
    public boolean changed() {
        return gone || (before == null ? after != null : !before.equals(after));
    }

    static List<FactRow> rows(Facts before, @Nullable Facts after) {
        List<FactRow> rows = new ArrayList<>();
        add(rows, "papers", before, after, facts -> number(facts.papers()));
        add(rows, "certified", before, after, facts -> number(facts.certified()));
        add(rows, "channels", before, after, FactRow::channels);
        add(rows, "time", before, after, FactRow::limits);
        add(rows, "requirements", before, after, facts -> number(facts.requirements()));
        add(rows, "steps", before, after, facts -> number(facts.steps()));
        if (before.validityMonths() != null) {
            add(rows, "validity", before, after, FactRow::validity);
        }
        return rows;
    }

    private static void add(
            List<FactRow> rows,
            String key,
            Facts before,
            @Nullable Facts after,
            Function<Facts, @Nullable Bilingual> value) {
        rows.add(new FactRow(key, value.apply(before), after == null ? null : value.apply(after), after == null));
    }

    private static @Nullable Bilingual number(@Nullable Integer number) {
        return number == null ? null : Bilingual.same(number.toString());
    }

    static @Nullable Bilingual channels(Facts facts) {
        List<ChannelKind> channels = facts.channels();
        return channels == null
                ? null
                : joined(channels.stream().map(ChannelKind::label).toList());
    }

    static @Nullable Bilingual limits(Facts facts) {
        List<TimeLimit> limits = facts.timeLimits();
        return limits == null
                ? null
                : joined(limits.stream().map(TimeLimit::label).toList());
    }

    static @Nullable Bilingual validity(Facts facts) {
        List<Integer> months = facts.validityMonths();
        return months == null
                ? null
                : joined(months.stream()
                        .map(number -> Bilingual.of("%s tháng", "%s months", number))
                        .toList());
    }

    private static Bilingual joined(List<Bilingual> parts) {
        return parts.isEmpty()
                ? Bilingual.of("không có", "none")
                : new Bilingual(
                        parts.stream().map(Bilingual::vi).collect(Collectors.joining("; ")),
                        parts.stream().map(Bilingual::en).collect(Collectors.joining("; ")));
    }
}
