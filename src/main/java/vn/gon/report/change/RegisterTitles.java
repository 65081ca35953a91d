package vn.gon.report.change;

import java.nio.file.Path;
import vn.gon.catalog.Catalog;

/**
 * How a page calls two registers, the same wherever they lie: their folders' names alone, with as much of the way to them as
 * tells them apart.
 *
 * @param before the older one
 * @param after the newer one
 */
record RegisterTitles(String before, String after) {

    static RegisterTitles of(Catalog before, Catalog after) {
        RegisterTitles titles = new RegisterTitles(before.title(), after.title());
        return titles.before.equals(titles.after) && !before.name().equals(after.name())
                ? apart(Path.of(before.name()), Path.of(after.name()))
                : titles;
    }

    private static RegisterTitles apart(Path before, Path after) {
        int most = Math.max(before.getNameCount(), after.getNameCount());
        int parts = 2;
        while (parts < most && end(before, parts).equals(end(after, parts))) {
            parts++;
        }
        return new RegisterTitles(end(before, parts), end(after, parts));
    }

    private static String end(Path path, int parts) {
        int all = path.getNameCount();
        return path.subpath(Math.max(0, all - parts), all).toString().replace('\\', '/');
    }
}
