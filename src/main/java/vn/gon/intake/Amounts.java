package vn.gon.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.gon.regulation.Fee;
import vn.gon.regulation.FeeType;
import vn.gon.regulation.Money;
import vn.gon.text.Bilingual;
import vn.gon.text.VietnameseText;

/** Doubts about the amount and the type of a fee, settled by the note beside it where the note can settle them. */
final class Amounts {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final Pattern MONEY_IN_WORDS =
            Pattern.compile("\\d{1,3}(?:[.,]\\d{3})+\\s*(?:đ|vn)|\\d+\\s*(?:nghìn|ngàn|triệu) đồng");

    private Amounts() {}

    /** The portal writes one type for phí and lệ phí: the note of the fee tells a charge from a fee. */
    static FeeType type(FeeType stated, @Nullable String note, Desk desk) {
        if (stated != FeeType.FEE || note == null) {
            return stated;
        }
        String words = VietnameseText.lower(note);
        for (String other : desk.vocabulary().list("fee-words-not-meant")) {
            words = words.replace(other, " ");
        }
        for (String charge : desk.vocabulary().list("charge-words")) {
            if (words.contains(charge)) {
                return words.replace(charge, " ").contains("phí") ? stated : FeeType.CHARGE;
            }
        }
        return stated;
    }

    /**
     * Returns the fee with an amount that can be true: an amount in đồng below the smallest there is was cut at the
     * thousands separator; the note may confirm it, otherwise the amount is unknown and kept in the note.
     */
    static Fee checked(Fee fee, String path, Desk desk) {
        Money money = fee.amount();
        if (money == null || money.amount().signum() == 0 || !isTooSmall(money, desk)) {
            return fee;
        }
        Money whole = money.times(THOUSAND);
        if (fee.note() != null && names(fee.note(), whole.amount())) {
            desk.mended("fee-in-thousands");
            return new Fee(fee.type(), whole, fee.note());
        }
        String read = money.amount().toPlainString() + " " + money.currency();
        desk.doubt(
                QualityKind.FEE_TOO_SMALL,
                path,
                read,
                Bilingual.of(
                        "mức phí “%s” nhỏ bất thường (có thể bị cắt ở dấu chấm nghìn) nên coi là chưa biết.",
                        "the fee \"%s\" is too small to be true (perhaps cut at the thousands separator) and is taken as unknown.",
                        read));
        return new Fee(fee.type(), null, fee.note() == null ? read : read + "; " + fee.note());
    }

    /** Tells of fees of zero beside a note that names an amount. */
    static void compareWithNote(List<Fee> fees, @Nullable String note, String path, Desk desk) {
        boolean free = !fees.isEmpty()
                && fees.stream()
                        .allMatch(fee ->
                                fee.amount() != null && fee.amount().amount().signum() == 0);
        if (note != null
                && free
                && MONEY_IN_WORDS.matcher(VietnameseText.lower(note)).find()) {
            desk.doubt(
                    QualityKind.FEE_ONLY_IN_NOTE,
                    path + ".fees",
                    note,
                    Bilingual.of(
                            "phí ghi là 0 nhưng ghi chú nêu số tiền; hãy kiểm tra.",
                            "the fee is given as 0 but the note names an amount; check it."));
        }
    }

    private static boolean isTooSmall(Money money, Desk desk) {
        return money.currency().equals(Money.VND)
                && desk.vocabulary().list("smallest-fee-vnd").stream()
                        .anyMatch(least -> money.amount().compareTo(new BigDecimal(least)) < 0);
    }

    private static boolean names(String note, BigDecimal amount) {
        String plain = amount.stripTrailingZeros().toPlainString();
        String thousands = plain.substring(0, plain.length() - 3);
        return Pattern.compile("(?<![\\d.,])" + thousands + "[.,]000(?![.,]?\\d)")
                .matcher(note)
                .find();
    }
}
