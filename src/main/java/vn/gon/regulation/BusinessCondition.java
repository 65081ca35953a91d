package vn.gon.regulation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition of a conditional business line (điều kiện đầu tư kinh doanh).
 *
 * @param code its code in the register
 * @param line the conditional line (ngành, nghề đầu tư kinh doanh có điều kiện)
 * @param lineNumber number of the line in Annex IV of the Investment Law 61/2020/QH14; null when off the list or unknown
 * @param text the condition
 * @param kind what it demands; null when nobody has classified it
 * @param agency the agency that manages it
 * @param instrument number of the instrument that sets it; null when not known
 * @param article where in the instrument; null when not known
 * @param procedures codes of the procedures that check it; null when not known
 * @param source id of the source it came from; null when not known
 */
public record BusinessCondition(
        String code,
        String line,
        @Nullable Integer lineNumber,
        String text,
        @Nullable ConditionKind kind,
        String agency,
        @Nullable String instrument,
        @Nullable String article,
        @Nullable List<String> procedures,
        @Nullable String source)
        implements Regulation {

    public BusinessCondition {
        procedures = procedures == null ? null : List.copyOf(procedures);
    }

    @Override
    public String name() {
        return text;
    }

    @Override
    public List<LegalReference> instruments() {
        return instrument == null ? List.of() : List.of(new LegalReference(instrument, null, article));
    }
}
