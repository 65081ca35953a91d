package vn.gon.catalog.store;

import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.gon.catalog.CatalogFiles;
import vn.gon.catalog.InputFile;

/** The files of a catalogue as a snapshot keeps them; every pack that it needs was checked when it was opened. */
final class SnapshotFiles implements CatalogFiles {

    private final Snapshot snapshot;
    private final List<Pack> packs;
    private final Map<String, StoredFile> byName = new HashMap<>();

    SnapshotFiles(Snapshot snapshot, List<Pack> packs) {
        this.snapshot = snapshot;
        this.packs = packs;
        snapshot.stored().forEach(file -> byName.put(file.name(), file));
    }

    @Override
    public String name() {
        return SnapshotStore.PREFIX + snapshot.date();
    }

    @Override
    public String title() {
        return name();
    }

    @Override
    public String nameOf(String file) {
        return name() + "/" + file;
    }

    @Override
    public boolean has(String file) {
        return byName.containsKey(file);
    }

    @Override
    public InputStream open(String file) {
        return new RunStream(stored(file), packs);
    }

    @Override
    public InputFile describe(String file) {
        StoredFile stored = stored(file);
        return new InputFile(file, stored.bytes(), stored.sha256());
    }

    private StoredFile stored(String file) {
        return Optional.ofNullable(byName.get(file)).orElseThrow(() -> new IllegalArgumentException(file));
    }
}
