package vn.gon.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lines of a text of requirements, also where items of a list run on in one line, each with the mark before it. */
final class RequirementLines {

    /** A line that begins small and has no mark goes on with the sentence above. */
    private static final Pattern CONTINUES = Pattern.compile("^\\p{Ll}");

    private static final Pattern LAST_WORD = Pattern.compile("(\\S+)\\s+$");
    private static final int LONGEST_WORD = 24;

    /**
     * One line.
     *
     * @param mark the mark it begins with
     * @param text what it says, with the mark unless that is a mere sign
     */
    record Line(ListMark mark, String text) {}

    private final Vocabulary vocabulary;
    private final Map<Integer, Integer> last = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();

    private RequirementLines(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    static List<Line> of(String text, Vocabulary vocabulary) {
        RequirementLines reading = new RequirementLines(vocabulary);
        for (String raw : text.split("\n", -1)) {
            reading.take(raw.strip());
        }
        return reading.lines;
    }

    private void take(String raw) {
        Enclosed enclosed = Enclosed.in(raw);
        ListMark mark = mark(raw, 0);
        int begin = 0;
        int at = mark == null ? 0 : mark.length();
        remember(mark);
        while (at < raw.length()) {
            ListMark next = enclosed.holds(at) ? null : inline(raw, begin, at);
            if (next != null) {
                add(mark, raw.substring(begin, at));
                remember(next);
                mark = next;
                begin = at;
                at += next.length();
            } else {
                at++;
            }
        }
        add(mark, raw.substring(begin));
    }

    private void add(@Nullable ListMark mark, String raw) {
        String text =
                raw.substring(mark != null && mark.isSign() ? mark.length() : 0).strip();
        Line above = lines.isEmpty() ? null : lines.get(lines.size() - 1);
        if (mark == null && above != null && CONTINUES.matcher(text).find()) {
            lines.set(lines.size() - 1, new Line(above.mark(), above.text() + " " + text));
        } else if (!text.isEmpty()) {
            lines.add(new Line(mark == null ? ListMark.NONE : mark, text));
        }
    }

    private @Nullable ListMark mark(String raw, int at) {
        ListMark mark = ListMark.at(raw, at);
        if (mark == null || !mark.isRoman()) {
            return mark;
        }
        char letter = raw.charAt(raw.charAt(at) == '(' ? at + 1 : at);
        ListMark asLetter = mark.asLetter(letter);
        boolean follows = asLetter.label() > 1 && expected(asLetter) == asLetter.label();
        return follows && expected(mark) != mark.label() ? asLetter : mark;
    }

    private int expected(ListMark mark) {
        return last.getOrDefault(mark.family(), 0) + 1;
    }

    private void remember(@Nullable ListMark mark) {
        if (mark != null && !mark.isSign()) {
            last.put(mark.family(), mark.label());
        }
    }

    /**
     * Returns the mark of an item that begins inside a line: a dash after the end of a clause, or the next letter or number
     * of a series.
     */
    private @Nullable ListMark inline(String raw, int begin, int at) {
        if (at == begin || raw.charAt(at - 1) != ' ') {
            return null;
        }
        ListMark mark = mark(raw, at);
        int end = mark == null ? raw.length() : at + mark.length();
        if (mark == null || end >= raw.length()) {
            return null;
        }
        String before = raw.substring(Math.max(begin, at - LONGEST_WORD), at);
        boolean afterClause = ".;:".indexOf(before.strip().charAt(before.strip().length() - 1)) >= 0;
        boolean large = Character.isUpperCase(raw.charAt(end));
        if (mark.isSign()) {
            return afterClause
                            && raw.charAt(end - 1) == ' '
                            && (large || !before.strip().endsWith("."))
                    ? mark
                    : null;
        }
        boolean next = mark.label() == 1 ? afterClause : mark.label() == expected(mark);
        return next && (afterClause || (large && !isReference(before))) ? mark : null;
    }

    private boolean isReference(String before) {
        var word = LAST_WORD.matcher(before);
        return !word.find()
                || word.group(1).endsWith(",")
                || vocabulary.beginsAsWritten("reference-words", word.group(1))
                || word.group(1).chars().anyMatch(Character::isDigit);
    }
}
