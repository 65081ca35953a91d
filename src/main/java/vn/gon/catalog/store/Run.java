package vn.gon.catalog.store;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines of a pack that follow one another.
 *
 * @param pack the number of the pack among those of the snapshot, from 0
 * @param first the number of the first line, from 0
 * @param count how many lines
 */
record Run(int pack, int first, int count) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9}):(\\d{1,9})\\+(\\d{1,9})");

    static Optional<Run> parse(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        return matcher.matches()
                ? Optional.of(new Run(
                        Integer.parseInt(matcher.group(1)),
                        Integer.parseInt(matcher.group(2)),
                        Integer.parseInt(matcher.group(3))))
                : Optional.empty();
    }

    /** Returns whether a line goes on where this run ends. */
    boolean isFollowedBy(int ofPack, int line) {
        return pack == ofPack && first + count == line;
    }

    Run longer() {
        return new Run(pack, first, count + 1);
    }

    @Override
    public String toString() {
        return pack + ":" + first + "+" + count;
    }
}
