package vn.gon.intake;

import java.util.Map;
import java.util.TreeMap;

/** What an import counted. */
final class Tally {

    private int read;
    private int imported;
    private int rejected;
    private int repaired;
    private final Map<String, Integer> repairs = new TreeMap<>();

    void imported(Map<String, Integer> mended) {
        read++;
        imported++;
        repaired += mended.isEmpty() ? 0 : 1;
        mended.forEach((repair, count) -> repairs.merge(repair, count, Integer::sum));
    }

    void rejected() {
        read++;
        rejected++;
    }

    int read() {
        return read;
    }

    int importedCount() {
        return imported;
    }

    int rejectedCount() {
        return rejected;
    }

    int repaired() {
        return repaired;
    }

    Map<String, Integer> repairs() {
        return repairs;
    }
}
