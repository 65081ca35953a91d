package vn.gon.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import vn.gon.catalog.Catalog;
import vn.gon.text.Bilingual;

/**
 * Where indexes are kept between runs, each under the hash of the content it was made from, so that none is ever stale.
 *
 * <p>An index can be deleted at any time. One of a catalogue with unreadable lines is not kept, so that every run tells
 * of them.
 */
public final class IndexCache {

    private static final int MOST_ATTEMPTS = 3;

    private final Optional<Path> root;
    private final Consumer<Bilingual> notices;
    private final IntSupplier problems;

    /**
     * A cache in a folder.
     *
     * @param root the folder; without one every index is made anew in memory
     * @param notices told when an index cannot be kept
     * @param problems number of lines of the catalogue that could not be read so far
     */
    public IndexCache(Optional<Path> root, Consumer<Bilingual> notices, IntSupplier problems) {
        this.root = root;
        this.notices = notices;
        this.problems = problems;
    }

    /** Returns the folder of indexes that the environment names through GON_CACHE, XDG_CACHE_HOME or HOME. */
    public static Optional<Path> root(Map<String, String> environment) {
        return named(environment, "GON_CACHE", "")
                .or(() -> named(environment, "XDG_CACHE_HOME", "gon"))
                .or(() -> named(environment, "HOME", ".cache/gon"))
                .map(folder -> folder.resolve("index"));
    }

    /** Returns the index of a catalogue as it is now, made anew when it is not there. */
    public CatalogIndex open(Catalog catalog) {
        LuceneLog.silence();
        if (root.isEmpty() || catalog.files().isEmpty()) {
            return IndexWriting.inMemory(catalog);
        }
        try {
            return kept(new IndexFolder(root.get(), catalog));
        } catch (IOException e) {
            notices.accept(Bilingual.of(
                    "không giữ được chỉ mục trong %s (%s); lần này lập chỉ mục trong bộ nhớ.",
                    "the index cannot be kept in %s (%s); this time it is made in memory.",
                    root.get(),
                    e.getClass().getSimpleName()));
            return IndexWriting.inMemory(catalog);
        }
    }

    private CatalogIndex kept(IndexFolder folder) throws IOException {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            Optional<CatalogIndex> index = folder.open();
            if (index.isEmpty()) {
                index = folder.build(problems);
            }
            if (index.isPresent()) {
                return index.get();
            }
        }
        throw new IOException("the catalogue keeps changing");
    }

    private static Optional<Path> named(Map<String, String> environment, String variable, String below) {
        String folder = environment.getOrDefault(variable, "");
        return folder.isBlank() ? Optional.empty() : Optional.of(Path.of(folder).resolve(below));
    }
}
