package vn.gon.catalog;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The yearly volumes of the register, by code of the procedure, the last year first. */
public final class Volumes {

    /** No volume is known. */
    public static final Volumes UNKNOWN = new Volumes(List.of());

    private final Map<String, List<Volume>> byCode;
    private final @Nullable BigDecimal assumed;

    public Volumes(Collection<Volume> volumes) {
        this.assumed = null;
        this.byCode = volumes.stream()
                .sorted(Comparator.comparingInt(Volume::year).reversed())
                .collect(Collectors.groupingBy(Volume::code, TreeMap::new, Collectors.toUnmodifiableList()));
    }

    private Volumes(Map<String, List<Volume>> byCode, BigDecimal assumed) {
        this.byCode = byCode;
        this.assumed = assumed;
    }

    /** Returns the years known for a procedure, the last first; empty when none is known. */
    public List<Volume> of(String code) {
        List<Volume> known = byCode.getOrDefault(code, List.of());
        return assumed != null && known.stream().noneMatch(Volumes::tells)
                ? List.of(Volume.assumed(code, assumed))
                : known;
    }

    /** A row whose cells are empty tells nothing; how many subjects there are may tell with the validity of the result. */
    private static boolean tells(Volume volume) {
        return volume.dossiers() != null || volume.subjects() != null;
    }

    /** Returns these volumes, and a number of filings a year that is only assumed where nothing is known. */
    public Volumes assuming(BigDecimal filings) {
        return new Volumes(byCode, filings);
    }

    /** Returns the number of procedures with a volume. */
    public int procedures() {
        return byCode.size();
    }

    /** Returns all volumes by code, the last year first. */
    public List<Volume> all() {
        return byCode.values().stream().flatMap(List::stream).toList();
    }
}
