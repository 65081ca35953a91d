package vn.gon.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.gon.regulation.Step;

/** The order of work told in one text, split into steps where the text itself says where a step begins. */
final class StepText {

    private static final Pattern NUMBERED = Pattern.compile("(Bước (\\d{1,2}))(?![.,]?\\d)\\s*([:.)–-])?\\s*");

    /** What may stand before "Bước 2" where it begins a step: the beginning, or the end of a line or sentence. */
    private static final Pattern BEFORE = Pattern.compile("(?:^|\\n|[.;:!?”)] )(?:[-–+*•] ?)?$");

    private static final Pattern BULLET_AT_END = Pattern.compile("[-–+*•] ?$");

    private static final int NEAR = 6;

    private static final Pattern BULLET = Pattern.compile("(?:^|(?<=\\n))[-–] ?");

    private StepText() {}

    /** Returns the steps of a text; the whole text as one step when it does not say where steps begin. */
    static List<Step> split(@Nullable String name, String text) {
        if (name != null) {
            return List.of(new Step(name, text));
        }
        List<Step> numbered = numbered(text);
        List<Step> steps = numbered.isEmpty() ? bulleted(text) : numbered;
        return steps.isEmpty() ? List.of(new Step(null, text)) : steps;
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
            if ((number == last + 1 || number == 1) && mayBegin(text, matcher)) {
                add(steps, name, withoutBullet(text.substring(begin, matcher.start())));
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

    /** Flattened texts lost the ends of their sentences; there a colon behind the number tells a step from a mention. */
    private static boolean mayBegin(String text, Matcher step) {
        int at = step.start();
        String before = at < NEAR ? text.substring(0, at) : "x" + text.substring(at - NEAR, at);
        return BEFORE.matcher(before).find() || (":".equals(step.group(3)) && before.endsWith(" "));
    }

    private static String withoutBullet(String text) {
        return BULLET_AT_END.matcher(text).replaceFirst("");
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
