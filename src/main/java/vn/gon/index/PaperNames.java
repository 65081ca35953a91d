package vn.gon.index;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The names of papers in one form; registers repeat names, so those met first are kept. For several threads. */
public final class PaperNames {

    /** A name and its form take about half a kilobyte: some ten megabytes at most. */
    private static final int MOST_KEPT = 20_000;

    private final Map<String, PaperName> kept = new ConcurrentHashMap<>();

    /** Returns the name of a paper in one form. */
    public PaperName of(String name) {
        PaperName known = kept.get(name);
        if (known != null) {
            return known;
        }
        PaperName read = PaperName.of(name);
        if (kept.size() < MOST_KEPT) {
            kept.put(name, read);
        }
        return read;
    }
}
