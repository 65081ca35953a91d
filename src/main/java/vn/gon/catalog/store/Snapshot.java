package vn.gon.catalog.store;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.InputFile;

/**
 * The register as it stood on a day.
 *
 * @param date the day
 * @param id its content hash: whoever has noted it can tell that nothing was changed since
 * @param note what somebody said of it; null when nothing
 * @param parent the id of the snapshot before it when it was made; null when there was none
 * @param packs the content hashes of the packs its lines stand in, in the order that runs count them
 * @param stored its files, by name
 */
public record Snapshot(
        LocalDate date,
        String id,
        @Nullable String note,
        @Nullable String parent,
        List<String> packs,
        List<StoredFile> stored) {

    /** How many characters of an id are shown and stand in the name of its file. */
    static final int SHORT = 12;

    public Snapshot {
        packs = List.copyOf(packs);
        stored = List.copyOf(stored);
    }

    /** Returns the beginning of the id, enough to tell it by. */
    public String shortId() {
        return id.substring(0, Math.min(SHORT, id.length()));
    }

    /** Returns how many lines a file has, in the catalogue's file of records one for each record; zero for no such file. */
    public int lines(String file) {
        return stored.stream()
                .filter(each -> each.name().equals(file))
                .mapToInt(StoredFile::lines)
                .findFirst()
                .orElse(0);
    }

    /** Returns its files with their sizes and hashes, by name. */
    public List<InputFile> files() {
        return stored.stream()
                .map(file -> new InputFile(file.name(), file.bytes(), file.sha256()))
                .toList();
    }

    /** Returns how many bytes its files have together. */
    public long bytes() {
        return stored.stream().mapToLong(StoredFile::bytes).sum();
    }
}
