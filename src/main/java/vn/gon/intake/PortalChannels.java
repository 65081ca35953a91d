package vn.gon.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gon.regulation.Channel;
import vn.gon.regulation.ChannelKind;
import vn.gon.regulation.Fee;
import vn.gon.regulation.TimeLimit;
import vn.gon.regulation.TimeUnit;
import vn.gon.text.Bilingual;

/** The ways to file (executionMethods) of a portal record. */
final class PortalChannels {

    private PortalChannels() {}

    /** Returns the channels; empty when the record states none. */
    static List<Channel> read(JsonValue record) {
        List<Channel> channels = new ArrayList<>();
        List<Fee> common = PortalFees.read(record, "");
        for (JsonValue method : record.elements("executionMethods")) {
            ChannelKind kind = method.constant("submissionMethod", "channels", ChannelKind.class);
            String path = "channels[" + channels.size() + "]";
            TimeLimit limit = timeLimit(method, "processingTime", "processingTimeUnit", path);
            String note = method.text("description", Part.NOTE);
            List<Fee> own = PortalFees.read(method, path);
            List<Fee> fees = own.isEmpty() ? common : own;
            Amounts.compareWithNote(fees, note, path, record.desk());
            if (kind != null) {
                channels.add(new Channel(kind, limit, fees.isEmpty() ? null : fees, note));
            } else if (method.find("submissionMethod") == null) {
                record.desk()
                        .reject(
                                method.path("submissionMethod"),
                                "",
                                Bilingual.of("cách nộp không có loại.", "a way to file without its kind."));
            }
        }
        return channels;
    }

    /** Returns a time limit; null when no number is stated. A bare number is kept and told as a doubt. */
    static @Nullable TimeLimit timeLimit(JsonValue value, String amountKey, String unitKey, String path) {
        BigDecimal amount = value.number(amountKey);
        TimeUnit unit = value.constant(unitKey, "units", TimeUnit.class);
        if (amount == null) {
            return null;
        }
        if (value.find(unitKey) == null) {
            value.desk()
                    .doubt(
                            QualityKind.TIME_WITHOUT_UNIT,
                            path + ".timeLimit",
                            amount.toPlainString(),
                            Bilingual.of(
                                    "thời hạn “%s” không có đơn vị; hãy bổ sung tại nguồn.",
                                    "the time limit \"%s\" has no unit; add it at the source.",
                                    amount.toPlainString()));
        }
        return new TimeLimit(amount, unit == null ? TimeUnit.UNSTATED : unit);
    }
}
