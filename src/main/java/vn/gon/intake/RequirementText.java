package vn.gon.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gon.intake.RequirementLines.Line;

/**
 * Requirements told in one text, split at lines, list items, sentences and semicolons. A heading leads what stands under it
 * and is put before each of them, so that every requirement can be read alone.
 */
final class RequirementText {

    private static final Pattern ARTICLE = Pattern.compile("^Điều \\d{1,3}\\p{Ll}?[.:]\\s+");
    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST_HEADING = 160;

    private static final class Level {

        private final ListMark mark;
        private final String lead;
        private boolean used;

        /** An item leads nothing and only tells which marks are open above the next line. */
        Level(ListMark mark, String lead) {
            this.mark = mark;
            this.lead = lead;
            this.used = lead.isEmpty();
        }
    }

    private final Vocabulary vocabulary;
    private final RequirementSentences sentences;
    private final Deque<Level> levels = new ArrayDeque<>();
    private final List<String> requirements = new ArrayList<>();

    private RequirementText(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.sentences = new RequirementSentences(vocabulary);
    }

    /** Returns the single requirements of a text, at least one; no word of it is lost. */
    static List<String> split(String text, Vocabulary vocabulary) {
        RequirementText splitting = new RequirementText(vocabulary);
        List<Line> lines = RequirementLines.of(text, vocabulary);
        for (int i = 0; i < lines.size(); i++) {
            splitting.take(lines.get(i), i + 1 < lines.size() ? lines.get(i + 1) : null);
        }
        splitting.closeAll();
        return splitting.requirements;
    }

    /** Returns whether a text names what the conditions under it are about, as "Điều kiện đối với kho" does. */
    static boolean isHeading(String text, Vocabulary vocabulary) {
        return text.length() <= LONGEST_HEADING && vocabulary.beginsAsWritten("heading-openings", withoutMark(text));
    }

    /** Returns a text without the mark or the number of an article that it begins with. */
    static String withoutMark(String text) {
        ListMark mark = ListMark.at(text, 0);
        return ARTICLE.matcher(text.substring(mark == null ? 0 : mark.length())).replaceFirst("");
    }

    private void take(Line line, @Nullable Line next) {
        closeDownTo(line.mark());
        if (line.text().endsWith(":")) {
            List<String> before = sentences.sentences(line.text());
            before.subList(0, before.size() - 1).forEach(this::add);
            levels.addLast(new Level(line.mark(), before.get(before.size() - 1)));
        } else if (leadsWithoutColon(line, next)) {
            levels.addLast(new Level(line.mark(), line.text() + ":"));
        } else {
            sentences.split(line.text()).forEach(this::add);
            if (!line.mark().equals(ListMark.NONE)) {
                levels.addLast(new Level(line.mark(), ""));
            }
        }
    }

    /** "2. Điều kiện cấp lại" over "a) …": a short line that begins like a heading, ends open and has other marks under it. */
    private boolean leadsWithoutColon(Line line, @Nullable Line next) {
        return next != null
                && next.mark().family() != line.mark().family()
                && ".;,!?".indexOf(line.text().charAt(line.text().length() - 1)) < 0
                && levels.stream()
                        .noneMatch(level -> level.mark.family() == next.mark().family())
                && (isHeading(line.text(), vocabulary) || isLabel(line));
    }

    /** "c) Diện tích": a numbered line of few words that demands nothing. */
    private boolean isLabel(Line line) {
        return !line.mark().equals(ListMark.NONE)
                && !line.mark().isSign()
                && line.text().length() <= LONGEST_LABEL
                && !vocabulary.beginsAsWritten("requirement-openings", withoutMark(line.text()));
    }

    /** A line ends every level of its own marks and the levels under it. */
    private void closeDownTo(ListMark mark) {
        boolean among = levels.stream().anyMatch(level -> level.mark.family() == mark.family());
        while (among && !levels.isEmpty()) {
            among = close().mark.family() != mark.family();
        }
    }

    private void closeAll() {
        while (!levels.isEmpty()) {
            close();
        }
    }

    private Level close() {
        Level last = levels.removeLast();
        if (!last.used) {
            add(last.lead);
        }
        return last;
    }

    private void add(String own) {
        levels.forEach(level -> level.used = true);
        requirements.add(
                Stream.concat(levels.stream().map(level -> level.lead).filter(lead -> !lead.isEmpty()), Stream.of(own))
                        .collect(Collectors.joining(" ")));
    }
}
