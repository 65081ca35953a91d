package vn.gon.report.change;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.InputFile;
import vn.gon.change.Burden;
import vn.gon.change.GateVerdict;
import vn.gon.change.Offence;
import vn.gon.text.Bilingual;
import vn.gon.text.Language;
import vn.gon.text.Numbers;

/**
 * A verdict of the gate, ready to be written.
 *
 * @param baseline how the baseline is named
 * @param register how the register is named
 * @param inputs the files of the register
 * @param prices the day whose prices count; null where nothing is costed
 * @param version the version of the program
 * @param verdict the verdict
 */
public record GateReport(
        String baseline,
        String register,
        List<InputFile> inputs,
        @Nullable LocalDate prices,
        String version,
        GateVerdict verdict) {

    public GateReport {
        inputs = List.copyOf(inputs);
    }

    static String scope(@Nullable String agency, Language language) {
        if (agency == null) {
            return Bilingual.of("Toàn danh mục", "Whole register").in(language);
        }
        return agency.isEmpty()
                ? Bilingual.of("Chưa rõ cơ quan", "Unknown agency").in(language)
                : agency;
    }

    /** Returns a figure as people read it: money without decimals. */
    static String figure(Burden burden, BigDecimal exact, Language language) {
        return Numbers.number(exact, isMoney(burden) ? 0 : 2, language);
    }

    static String growth(Burden burden, BigDecimal exact, Language language) {
        String sign = exact.signum() > 0 ? "+" : exact.signum() < 0 ? "−" : "";
        return sign + figure(burden, exact.abs(), language);
    }

    private static boolean isMoney(Burden burden) {
        return burden == Burden.FEES || burden == Burden.UNIT_COST || burden == Burden.ANNUAL_COST;
    }

    static BigDecimal plain(BigDecimal exact) {
        BigDecimal plain = exact.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /** Returns what grew in a regulation, such as {@code papers +2, requirements +1}. */
    static String burdens(Offence offence, Language language) {
        return String.join(
                ", ",
                offence.burdens().entrySet().stream()
                        .map(entry -> entry.getKey().label().in(language) + " "
                                + growth(entry.getKey(), entry.getValue().growth(), language))
                        .toList());
    }

    static String broughtBy(Offence offence, Language language) {
        return offence.broughtBy().isEmpty()
                ? Bilingual.of("không rõ văn bản", "instrument not known").in(language)
                : Bilingual.of("theo %s", "by %s", String.join(", ", offence.broughtBy()))
                        .in(language);
    }

    /** Returns the verdict in one sentence. */
    String sentence(Language language) {
        if (verdict.isPassed()) {
            return Bilingual.of(
                            "ĐẠT: không chỉ tiêu nào tăng so với mốc.", "PASSED: nothing grew against the baseline.")
                    .in(language);
        }
        long unmet = verdict.offsets().stream().filter(row -> !row.isMet()).count();
        return Bilingual.of(
                        "KHÔNG ĐẠT: %d chỉ tiêu tăng, %d phạm vi chưa bù đủ.",
                        "FAILED: %d burdens grew, %d scopes are not made up for.", verdict.failures(), unmet)
                .in(language);
    }
}
