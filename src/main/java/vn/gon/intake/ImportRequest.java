package vn.gon.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gon.text.Kebab;

/**
 * What to import, and into which catalogue.
 *
 * @param format the kind of the files
 * @param files the files, in order
 * @param into the folder of the catalogue
 * @param mapping how columns are read; null to guess it
 * @param repairs repairs of the user; null for the built-in ones alone
 * @param sourceId id of the entry in the list of sources; null for the name of the format
 * @param retrieved the day the files were taken; null when not known
 */
public record ImportRequest(
        SourceFormat format,
        List<ForeignFile> files,
        Path into,
        @Nullable Path mapping,
        @Nullable Path repairs,
        @Nullable String sourceId,
        @Nullable LocalDate retrieved) {

    public ImportRequest {
        files = List.copyOf(files);
    }

    /** Returns the id of the source. */
    String source() {
        return sourceId == null ? Kebab.of(format) : sourceId;
    }
}
