package vn.gon.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What builders leave in the folder of indexes, and how it is cleared away. */
final class Leftovers {

    /** The file beside an index that names the catalogue it is of. */
    static final String OWNER = "catalog";

    private static final Pattern BUILDING = Pattern.compile("\\.build-(\\d+)-.*");

    private Leftovers() {}

    /** Makes a folder to build in that names this process. */
    static Path newFolder(Path root) throws IOException {
        return Files.createTempDirectory(
                root, ".build-" + ProcessHandle.current().pid() + "-");
    }

    /** Removes what processes left that ended while they were building. */
    static void sweep(Path root) throws IOException {
        for (Path folder : children(root)) {
            Matcher building = BUILDING.matcher(folder.getFileName().toString());
            if (building.matches()
                    && ProcessHandle.of(Long.parseLong(building.group(1))).isEmpty()) {
                delete(folder);
            }
        }
    }

    /** Removes the indexes of earlier states of a catalogue, and those of catalogues that are gone. */
    static void removeOlder(Path root, Path kept, String owner) throws IOException {
        for (Path folder : children(root)) {
            Path named = folder.resolve(OWNER);
            if (!folder.equals(kept)
                    && !folder.getFileName().toString().startsWith(".")
                    && Files.isRegularFile(named)) {
                String other = Files.readString(named);
                if (other.equals(owner) || Files.notExists(Path.of(other))) {
                    delete(folder);
                }
            }
        }
    }

    /** Removes a folder and all in it; what another process removes at the same time is as good as removed. */
    static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (NoSuchFileException e) {
            return;
        } catch (UncheckedIOException e) {
            if (!(e.getCause() instanceof NoSuchFileException)) {
                throw e.getCause();
            }
        }
    }

    private static List<Path> children(Path root) throws IOException {
        try (Stream<Path> children = Files.list(root)) {
            return children.toList();
        }
    }
}
