package vn.gon.intake;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.InputFile;
import vn.gon.text.Bilingual;

/**
 * What an import did; {@code read} is always {@code imported + rejected}.
 *
 * @param format the kind of the files
 * @param into the folder of the catalogue
 * @param target the part of the catalogue that was written
 * @param merging how records with the same code became one
 * @param inputs the files, in the order they were read
 * @param read records read
 * @param imported records taken
 * @param rejected records not taken, which are in the file of rejects
 * @param repaired records taken in which something was mended
 * @param repairs how often each repair was made, by id
 * @param repairTitles what the repairs are called
 * @param quality data-quality problems by kind
 * @param columns what was made of the columns of tables; empty for other formats
 */
public record ImportResult(
        SourceFormat format,
        String into,
        String target,
        Bilingual merging,
        List<InputFile> inputs,
        int read,
        int imported,
        int rejected,
        int repaired,
        SortedMap<String, Integer> repairs,
        Map<String, Bilingual> repairTitles,
        SortedMap<QualityKind, Integer> quality,
        Columns columns) {

    /**
     * What was made of the columns of a table.
     *
     * @param used columns and the fields they fill
     * @param unknown columns that nothing is done with
     * @param mapping where the mapping is that was used; null for formats that need none
     * @param guessed whether it was guessed and written now
     */
    public record Columns(
            SortedMap<String, String> used,
            List<String> unknown,
            @Nullable String mapping,
            boolean guessed) {

        static final Columns NONE = new Columns(Collections.emptySortedMap(), List.of(), null, false);

        public Columns {
            used = Collections.unmodifiableSortedMap(new TreeMap<>(used));
            unknown = List.copyOf(unknown);
        }
    }

    public ImportResult {
        inputs = List.copyOf(inputs);
        repairs = Collections.unmodifiableSortedMap(new TreeMap<>(repairs));
        quality = Collections.unmodifiableSortedMap(new TreeMap<>(quality));
    }

    /** Returns the result as one JSON object. */
    public String toJson() {
        return ImportReport.json(this);
    }

    /** Returns the result as one screen of text. */
    public Bilingual toText() {
        return ImportReport.text(this);
    }
}
