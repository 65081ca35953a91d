package vn.gon.catalog;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The files of a catalogue in a folder.
 *
 * @param folder the folder
 */
record FolderFiles(Path folder) implements CatalogFiles {

    @Override
    public String name() {
        return folder.toString();
    }

    @Override
    public String title() {
        return String.valueOf(folder.getFileName());
    }

    @Override
    public String nameOf(String file) {
        return folder.resolve(file).toString();
    }

    @Override
    public boolean has(String file) {
        return Files.isRegularFile(folder.resolve(file));
    }

    @Override
    public InputStream open(String file) {
        try {
            return new BufferedInputStream(Files.newInputStream(folder.resolve(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public InputFile describe(String file) {
        return InputFile.of(folder.resolve(file));
    }
}
