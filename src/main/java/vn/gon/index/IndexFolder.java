package vn.gon.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import vn.gon.catalog.Catalog;
import vn.gon.catalog.CatalogFolder;
import vn.gon.catalog.InputFile;

/**
 * The folder in which the index of one catalogue is kept: {@code <hash>/words} and {@code <hash>/catalog}, the latter
 * naming the catalogue. An index is made aside and moved into place, so that it is there whole or not at all.
 */
final class IndexFolder {

    /** Grows when an index of an older program would answer otherwise. */
    private static final String FORMAT = "1";

    private static final List<String> INDEXED = List.of(CatalogFolder.CONDITIONS, CatalogFolder.PROCEDURES);

    private final Path root;
    private final Catalog catalog;

    IndexFolder(Path root, Catalog catalog) {
        this.root = root;
        this.catalog = catalog;
    }

    /** Returns the index of the catalogue as it is now, if it is there and sound. */
    Optional<CatalogIndex> open() throws IOException {
        return open(place());
    }

    /**
     * Makes the index; nothing is returned when the catalogue was replaced meanwhile.
     *
     * @param problems number of unreadable lines so far; with any the index serves this run only
     */
    Optional<CatalogIndex> build(IntSupplier problems) throws IOException {
        Files.createDirectories(root);
        Leftovers.sweep(root);
        Path place = place();
        Path aside = Leftovers.newFolder(root);
        try {
            try (Directory directory = FSDirectory.open(words(aside))) {
                IndexWriting.write(catalog, directory);
            }
            Files.writeString(aside.resolve(Leftovers.OWNER), catalog.name());
            if (problems.getAsInt() > 0) {
                Path own = aside;
                return Optional.of(new CatalogIndex(FSDirectory.open(words(own)), () -> Leftovers.delete(own)));
            }
            if (!place.equals(place())) {
                return Optional.empty();
            }
            moveInto(place, aside);
            Leftovers.removeOlder(root, place, catalog.name());
            return open(place);
        } finally {
            if (problems.getAsInt() == 0) {
                Leftovers.delete(aside);
            }
        }
    }

    private static Optional<CatalogIndex> open(Path place) throws IOException {
        if (!Files.isDirectory(words(place))) {
            return Optional.empty();
        }
        try {
            return Optional.of(new CatalogIndex(FSDirectory.open(words(place)), () -> {}));
        } catch (IOException e) {
            // Damaged, of another Lucene, or just being removed: it is made anew.
            Leftovers.delete(place);
            return Optional.empty();
        }
    }

    /** Another process may have been faster: its index is as good. */
    private static void moveInto(Path place, Path aside) throws IOException {
        try {
            Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!Files.isDirectory(place)) {
                throw e;
            }
            Leftovers.delete(aside);
        }
    }

    private Path place() {
        MessageDigest digest = sha256();
        digest.update(FORMAT.getBytes(StandardCharsets.UTF_8));
        for (InputFile file : catalog.files()) {
            if (INDEXED.contains(file.name())) {
                digest.update((file.name() + "\n" + file.sha256() + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        return root.resolve(HexFormat.of().formatHex(digest.digest()).substring(0, 32));
    }

    private static Path words(Path folder) {
        return folder.resolve("words");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
