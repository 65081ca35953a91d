package vn.gon.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gon.regulation.Requirement;

/**
 * Requirements told in one text, split at lines and bullets; a line that ends in a colon leads the lines under it and is
 * put before each of them, so that every requirement can be read alone.
 */
final class RequirementText {

    private static final Pattern MARK = Pattern.compile(
            "^(?:([-–])|(\\+)|([*•])|(\\(?[ivx]{1,4}\\))|(\\(?\\p{Ll}\\d?\\))|(\\(?\\d{1,2}(?:\\.\\d{1,2})*[.)]))\\s*");

    /** Marks that are a sign only; letters and numbers are kept, since other lines refer to them. */
    private static final int SIGNS = 3;

    /** A line that begins small and has no mark goes on with the sentence above. */
    private static final Pattern CONTINUES = Pattern.compile("^\\p{Ll}");

    private record Line(int mark, String text) {

        boolean leads() {
            return text.endsWith(":");
        }
    }

    private static final class Lead {

        private final Line line;
        private boolean used;

        Lead(Line line) {
            this.line = line;
        }
    }

    private final Deque<Lead> leads = new ArrayDeque<>();
    private final List<Requirement> requirements = new ArrayList<>();

    private RequirementText() {}

    /** Returns the single requirements of a text, at least one. */
    static List<Requirement> split(String text) {
        RequirementText splitting = new RequirementText();
        lines(text).forEach(splitting::take);
        splitting.closeDownTo(-1);
        return splitting.requirements;
    }

    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        for (String raw : text.split("\n", -1)) {
            Line line = line(raw.strip());
            int last = lines.size() - 1;
            if (last >= 0 && line.mark() == 0 && CONTINUES.matcher(line.text()).find()) {
                lines.set(last, new Line(lines.get(last).mark(), lines.get(last).text() + " " + line.text()));
            } else if (!line.text().isEmpty()) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static Line line(String text) {
        Matcher mark = MARK.matcher(text);
        if (!mark.find()) {
            return new Line(0, text);
        }
        int kind = 1;
        while (mark.group(kind) == null) {
            kind++;
        }
        return new Line(kind, kind <= SIGNS ? text.substring(mark.end()).strip() : text);
    }

    private void take(Line line) {
        closeDownTo(line.mark());
        if (line.leads()) {
            leads.addLast(new Lead(line));
        } else {
            leads.forEach(lead -> lead.used = true);
            add(Stream.concat(leads.stream().map(lead -> lead.line.text()), Stream.of(line.text())));
        }
    }

    /** A line ends every lead of its own kind and the leads under it; -1 ends all. */
    private void closeDownTo(int mark) {
        boolean among = mark < 0 || leads.stream().anyMatch(lead -> lead.line.mark() == mark);
        while (among && !leads.isEmpty()) {
            Lead last = leads.removeLast();
            if (!last.used) {
                add(Stream.concat(leads.stream().map(lead -> lead.line.text()), Stream.of(last.line.text())));
                leads.forEach(lead -> lead.used = true);
            }
            among = mark < 0 || last.line.mark() != mark;
        }
    }

    private void add(Stream<String> pieces) {
        requirements.add(new Requirement(pieces.collect(Collectors.joining(" ")), null));
    }
}
