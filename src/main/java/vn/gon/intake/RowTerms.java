package vn.gon.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.gon.regulation.Fee;
import vn.gon.regulation.FeeType;
import vn.gon.regulation.Money;
import vn.gon.regulation.TimeLimit;
import vn.gon.regulation.TimeUnit;
import vn.gon.text.Bilingual;
import vn.gon.text.Kebab;

/** How long a procedure takes and what it costs, as a row of a foreign table says it in words. */
final class RowTerms {

    private static final Pattern AMOUNT = Pattern.compile("^(\\d[\\d., ]*)\\s*(.*)$", Pattern.DOTALL);
    private static final Pattern DONG = Pattern.compile("^(?:đồng|đ|vnđ|vnd)?\\s*(/.*)?$", Pattern.CASE_INSENSITIVE);

    private static final String FEE_PATH = "channels[0].fees[0]";

    private final RowValues row;
    private final @Nullable TimeLimit timeLimit;
    private final @Nullable String timeNote;
    private final @Nullable List<Fee> fees;
    private final boolean hasChannels;

    RowTerms(RowValues row, boolean hasChannels) {
        this.row = row;
        this.hasChannels = hasChannels;
        String time = row.oneLine("time-limit", Part.NOTE);
        this.timeLimit = time == null ? null : timeLimit(time);
        this.timeNote = timeLimit == null ? time : null;
        String fee = row.oneLine("fee", Part.TEXT);
        this.fees = fee == null ? null : List.of(fee(fee));
    }

    @Nullable
    TimeLimit timeLimit() {
        return timeLimit;
    }

    /** Returns what the cell says when it is no time limit; null when it is. */
    @Nullable
    String timeNote() {
        return timeNote;
    }

    @Nullable
    List<Fee> fees() {
        return fees;
    }

    /** Returns the fee in words when there is no channel to hold it; null otherwise. */
    @Nullable
    String feeWithoutChannel() {
        return hasChannels || fees == null ? null : row.oneLine("fee", Part.TEXT);
    }

    private @Nullable TimeLimit timeLimit(String text) {
        Matcher matcher = AMOUNT.matcher(text);
        Optional<BigDecimal> amount =
                matcher.matches() ? row.number("time-limit", matcher.group(1).strip()) : Optional.empty();
        if (amount.isEmpty()) {
            doubt(
                    QualityKind.TIME_UNREADABLE,
                    timePath(),
                    text,
                    "không đọc được thời hạn",
                    "the time limit cannot be read");
            return null;
        }
        String words = matcher.group(2).strip();
        Optional<TimeUnit> unit = unit(words.isEmpty() ? row.oneLine("time-unit", Part.NOTE) : words);
        if (unit.isEmpty()) {
            doubt(
                    QualityKind.TIME_WITHOUT_UNIT,
                    timePath(),
                    text,
                    "thời hạn không có đơn vị",
                    "the time limit has no unit");
        }
        return new TimeLimit(amount.get(), unit.orElse(TimeUnit.UNSTATED));
    }

    private Optional<TimeUnit> unit(@Nullable String words) {
        return words == null
                ? Optional.empty()
                : row.desk()
                        .vocabulary()
                        .find("unit-words", words)
                        .or(() -> Optional.of(words))
                        .flatMap(meaning -> Kebab.find(TimeUnit.class, meaning));
    }

    private Fee fee(String text) {
        Optional<String> free = row.desk().vocabulary().find("free-words", text);
        if (free.isPresent()) {
            return new Fee(FeeType.FEE, Money.dong(new BigDecimal(free.get())), null);
        }
        FeeType type = Amounts.type(FeeType.FEE, text, row.desk());
        Matcher matcher = AMOUNT.matcher(text);
        if (matcher.matches() && DONG.matcher(matcher.group(2).strip()).matches()) {
            Optional<BigDecimal> amount = row.number("fee", matcher.group(1).strip());
            if (amount.isPresent()) {
                String note = matcher.group(2).contains("/") ? text : null;
                return Amounts.checked(new Fee(type, Money.dong(amount.get()), note), FEE_PATH, row.desk());
            }
        }
        doubt(
                QualityKind.FEE_UNREADABLE,
                FEE_PATH,
                text,
                "không đọc được mức phí",
                "the amount of the fee cannot be read");
        return new Fee(type, null, text);
    }

    private String timePath() {
        return hasChannels ? "channels[0].timeLimit" : "cases[0].timeLimit";
    }

    private void doubt(QualityKind kind, String path, String value, String vi, String en) {
        row.desk().doubt(kind, path, value, Bilingual.of("%s: “%s”.", "%s: \"%s\".", new Bilingual(vi, en), value));
    }
}
