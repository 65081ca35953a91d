package vn.gon.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gon.regulation.Fee;
import vn.gon.regulation.FeeType;
import vn.gon.regulation.Money;

/** The payments (fees) of a portal record or of one of its ways to file. */
final class PortalFees {

    private PortalFees() {}

    /** Returns the fees; empty when none is stated. */
    static List<Fee> read(JsonValue value, String path) {
        List<Fee> fees = new ArrayList<>();
        for (JsonValue element : value.elements("fees")) {
            FeeType stated = element.constant("type", "fee-types", FeeType.class);
            BigDecimal amount = element.number("value");
            String note = element.text("description", Part.NOTE);
            String currency = currency(element);
            FeeType type = Amounts.type(stated == null ? FeeType.FEE : stated, note, value.desk());
            Money money = amount == null ? null : new Money(amount, currency);
            if (money != null || note != null) {
                fees.add(
                        Amounts.checked(new Fee(type, money, note), path + ".fees[" + fees.size() + "]", value.desk()));
            }
        }
        return fees;
    }

    private static String currency(JsonValue element) {
        @Nullable String name = element.text("currencyName", Part.TEXT);
        if (name == null) {
            return Money.VND;
        }
        Vocabulary vocabulary = element.desk().vocabulary();
        return vocabulary.find("currencies", name).orElseGet(() -> {
            element.desk().reject(element.path("currencyName"), name, vocabulary.unknown("currencies", name));
            return Money.VND;
        });
    }
}
