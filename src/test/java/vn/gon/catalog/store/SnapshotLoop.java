package vn.gon.catalog.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import vn.gon.catalog.CatalogFolder;
import vn.gon.catalog.WholeFile;

/** A process that takes snapshots of a changing catalogue until it is killed. */
final class SnapshotLoop {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final int RECORDS = 500;

    private SnapshotLoop() {}

    /** Goes on where an earlier process was killed, in the folder named. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        SnapshotStore store = new SnapshotStore(folder.resolve(SnapshotStore.FOLDER));
        List<Snapshot> before = store.list();
        LocalDate day =
                before.isEmpty() ? FIRST : before.get(before.size() - 1).date().plusDays(1);
        Path catalog = Files.createDirectories(folder.resolve("catalog"));
        while (true) {
            System.out.write('\n'); // tells that it goes on
            System.out.flush();
            write(catalog.resolve(CatalogFolder.PROCEDURES), day);
            store.create(day, null, catalog);
            day = day.plusDays(1);
        }
    }

    /** The file tells the day it was written for, so that a snapshot can be told to be that of its day. */
    private static void write(Path file, LocalDate day) {
        WholeFile.write(file, out -> {
            for (int i = 0; i < RECORDS; i++) {
                boolean changed = (i + day.getDayOfYear()) % 10 == 0;
                String line = "{\"code\":\"" + (1_000_000 + i) + "\",\"name\":\"Thủ tục "
                        + (changed ? day : "giữ nguyên") + "\",\"agency\":\"Bộ Thử\"}\n";
                out.write(line.getBytes(StandardCharsets.UTF_8));
            }
        });
    }
}
