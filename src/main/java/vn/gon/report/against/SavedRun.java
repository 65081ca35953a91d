package vn.gon.report.against;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gon.text.Bilingual;

/**
 * A run as its {@code report.json} keeps it, as far as two runs are compared.
 *
 * @param command the command that made it
 * @param catalog name of the catalogue
 * @param date the day of its data; null when not known
 * @param figures the headline figures, by name; what is not known is left out
 * @param items the procedures and conditions with findings, by code
 */
public record SavedRun(
        String command,
        String catalog,
        @Nullable String date,
        Map<String, BigDecimal> figures,
        Map<String, Item> items) {

    public SavedRun {
        figures = Map.copyOf(figures);
        items = Map.copyOf(items);
    }

    /**
     * A regulation with findings.
     *
     * @param code its code
     * @param name its name
     * @param agency its agency
     * @param findings findings on it
     * @param edits what is proposed
     * @param filings filings a year; null when not known
     * @param unitSaved what one filing saves, in đồng; null when it has no cost
     * @param annualSaved what a year saves, in đồng; null when not known
     */
    public record Item(
            String code,
            String name,
            String agency,
            int findings,
            List<Proposed> edits,
            @Nullable BigDecimal filings,
            @Nullable BigDecimal unitSaved,
            @Nullable BigDecimal annualSaved) {

        public Item {
            edits = List.copyOf(edits);
        }
    }

    /**
     * Something that is proposed.
     *
     * @param edit name of the kind of edit
     * @param path the element it changes; empty when it changes the whole
     * @param label what is proposed, in words
     */
    public record Proposed(String edit, String path, Bilingual label) {}
}
