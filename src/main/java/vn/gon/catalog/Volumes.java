package vn.gon.catalog;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The yearly volumes of the register, by code of the procedure, the last year first. */
public final class Volumes {

    /** No volume is known. */
    public static final Volumes UNKNOWN = new Volumes(List.of());

    private final Map<String, List<Volume>> byCode;

    public Volumes(Collection<Volume> volumes) {
        this.byCode = volumes.stream()
                .sorted(Comparator.comparingInt(Volume::year).reversed())
                .collect(Collectors.groupingBy(Volume::code, TreeMap::new, Collectors.toUnmodifiableList()));
    }

    /** Returns the years known for a procedure, the last first; empty when none is known. */
    public List<Volume> of(String code) {
        return byCode.getOrDefault(code, List.of());
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
