package vn.gon.intake;

import java.util.ArrayList;
import java.util.List;

/** Names of agencies that were cut at commas, put together again. */
final class Agencies {

    private Agencies() {}

    /** Returns the names with every piece that begins with a small letter put back behind the piece before it. */
    static List<String> rejoined(List<String> pieces, Desk desk) {
        List<String> names = new ArrayList<>();
        for (String piece : pieces) {
            if (!names.isEmpty() && Character.isLowerCase(piece.codePointAt(0))) {
                names.set(names.size() - 1, names.get(names.size() - 1) + ", " + piece);
                desk.mended("agency-cut");
            } else {
                names.add(piece);
            }
        }
        return names;
    }
}
