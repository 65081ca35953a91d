package vn.gon.catalog.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.gon.catalog.CatalogFiles;
import vn.gon.catalog.WholeFile;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;

/**
 * Takes the files of a catalogue into a store. They are read twice: once to see which lines are new and what their pack will be
 * called, once to write it; so memory holds only a mark of each line.
 */
final class Taking {

    private record Line(int pack, int number) {}

    private final CatalogFiles catalog;
    private final List<String> files;
    private final Map<LineKey, Line> known = new HashMap<>();
    private final Map<Integer, Integer> used = new LinkedHashMap<>();
    private final List<String> packs = new ArrayList<>();
    private final MessageDigest lineDigest = Hash.digest();
    private final MessageDigest packDigest = Hash.digest();
    private int fresh;
    private long freshBytes;

    Taking(CatalogFiles catalog, List<String> files) {
        this.catalog = catalog;
        this.files = files.stream().filter(catalog::has).toList();
    }

    /** Learns the lines of a pack that is in the store already. */
    void learn(Path pack) {
        String name = String.valueOf(pack.getFileName());
        int number = packs.size();
        packs.add(name.substring(0, name.indexOf('.')));
        Pack.open(pack, (key, line) -> known.putIfAbsent(key, new Line(number, line)));
    }

    /** Returns the files, made of lines that the store has and of lines that are new. */
    List<StoredFile> look() {
        List<StoredFile> stored = new ArrayList<>();
        for (String file : files) {
            List<Run> runs = new ArrayList<>();
            RawLines.Seen seen = read(file, (bytes, from, to) -> add(line(bytes, from, to), runs));
            stored.add(new StoredFile(file, seen.bytes(), seen.lines(), seen.ends(), seen.sha256(), runs));
        }
        if (fresh > 0) {
            packs.add(Hash.hex(packDigest.digest()));
        }
        return stored;
    }

    private Line line(byte[] bytes, int from, int to) {
        LineKey key = LineKey.of(lineDigest, bytes, from, to);
        Line line = known.get(key);
        if (line == null) {
            line = new Line(packs.size(), fresh++);
            known.put(key, line);
            packDigest.update(bytes, from, to - from);
            packDigest.update((byte) '\n');
            freshBytes += to - from + 1;
        }
        return line;
    }

    private void add(Line line, List<Run> runs) {
        int pack = used.computeIfAbsent(line.pack(), any -> used.size());
        int last = runs.size() - 1;
        if (last >= 0 && runs.get(last).isFollowedBy(pack, line.number())) {
            runs.set(last, runs.get(last).longer());
        } else {
            runs.add(new Run(pack, line.number(), 1));
        }
    }

    /** Returns the hashes of the packs that the files are made of, in the order that runs count them. */
    List<String> packs() {
        return used.keySet().stream().map(packs::get).toList();
    }

    /** Returns how many lines are new to the store. */
    int freshLines() {
        return fresh;
    }

    /** Returns how many bytes are new to the store. */
    long freshBytes() {
        return freshBytes;
    }

    /** Writes the pack of the new lines, if there are any. */
    void writePack(Path folder) {
        if (fresh == 0) {
            return;
        }
        int pack = packs.size() - 1;
        String hash = packs.get(pack);
        WholeFile.write(folder.resolve(Pack.nameOf(hash)), out -> {
            MessageDigest written = Hash.digest();
            int[] next = new int[1];
            for (String file : files) {
                read(file, (bytes, from, to) -> {
                    Line line = known.get(LineKey.of(lineDigest, bytes, from, to));
                    if (line != null && line.pack() == pack && line.number() == next[0]) {
                        next[0]++;
                        write(bytes, from, to, out, written);
                    }
                });
            }
            if (!Hash.hex(written.digest()).equals(hash)) {
                throw InvalidInput.of(
                        catalog.name(),
                        Bilingual.of(
                                "danh mục thay đổi trong khi đang chụp; hãy chạy lại.",
                                "the catalogue changed while the snapshot was taken; run it again."));
            }
        });
    }

    private static void write(byte[] bytes, int from, int to, OutputStream out, MessageDigest written)
            throws IOException {
        out.write(bytes, from, to - from);
        out.write('\n');
        written.update(bytes, from, to - from);
        written.update((byte) '\n');
    }

    private RawLines.Seen read(String file, RawLines.Taker taker) {
        try (InputStream in = catalog.open(file)) {
            return RawLines.read(in, taker);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
