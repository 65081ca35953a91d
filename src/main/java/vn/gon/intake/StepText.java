package vn.gon.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.gon.regulation.Step;

/** The order of work told in one text, split into steps where the text itself says where a step begins. */
final class StepText {

    /** "Bước 2:" at the beginning of a line or after the end of a sentence. */
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:^|(?<=\\n)|(?<=[.;:!?”\\p{Ll})] ))(?:[-–+*•] ?)?(Bước (\\d{1,2}))(?![.,]?\\d)\\s*[:.)–-]?\\s*");

    private static final Pattern BULLET = Pattern.compile("(?:^|(?<=\\n))[-–] ?");

    private StepText() {}

    /** Returns the steps of a text; the whole text as one step when it does not say where steps begin. */
    static List<Step> split(@Nullable String name, String text) {
        List<Step> numbered = text.contains("Bước ") ? numbered(text) : List.of();
        if (!numbered.isEmpty()) {
            return numbered;
        }
        List<Step> bulleted = bulleted(text);
        return bulleted.isEmpty() || name != null ? List.of(new Step(name, text)) : bulleted;
    }

    /** Numbers must run 1, 2, 3 … and may begin again at 1: other mentions of a step are only mentions. */
    private static List<Step> numbered(String text) {
        List<Step> steps = new ArrayList<>();
        Matcher matcher = NUMBERED.matcher(text);
        @Nullable String name = null;
        int begin = 0;
        int last = 0;
        while (matcher.find()) {
            int number = Integer.parseInt(matcher.group(2));
            if (number == last + 1 || number == 1) {
                add(steps, name, text.substring(begin, matcher.start()));
                name = matcher.group(1);
                begin = matcher.end();
                last = number;
            }
        }
        if (last == 0) {
            return List.of();
        }
        add(steps, name, text.substring(begin));
        return steps;
    }

    private static List<Step> bulleted(String text) {
        Matcher matcher = BULLET.matcher(text);
        if (!matcher.lookingAt()) {
            return List.of();
        }
        List<Step> steps = new ArrayList<>();
        int begin = matcher.end();
        while (matcher.find()) {
            add(steps, null, text.substring(begin, matcher.start()));
            begin = matcher.end();
        }
        add(steps, null, text.substring(begin));
        return steps.size() < 2 ? List.of() : steps;
    }

    private static void add(List<Step> steps, @Nullable String name, String text) {
        String clean = text.strip();
        if (!clean.isEmpty()) {
            steps.add(new Step(name, clean));
        } else if (name != null) {
            steps.add(new Step(null, name));
        }
    }
}
