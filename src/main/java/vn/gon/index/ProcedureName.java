package vn.gon.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The name of a procedure, taken apart: what is done, and to what.
 *
 * @param act what is done, such as {@code grant} or {@code extend}; several acts are joined by plus signs; empty when
 *     the name does not begin with an act that is known
 * @param object the words of what it is done to, without the level
 * @param core the object without the occasion: why a paper is given again or amended
 */
public record ProcedureName(String act, String object, String core) {

    private static final NameWords LISTS = NameWords.SHIPPED;

    /** A shorter object does not say what it is without its occasion. */
    private static final int LEAST_CORE = 4;

    /** Returns the parts of a name. */
    public static ProcedureName of(String name) {
        List<String> left = LISTS.beforeAnAct.strippedFrom(Segments.of(name).all());
        TreeSet<String> acts = new TreeSet<>();
        while (!left.isEmpty()) {
            Act act = Act.at(left);
            if (act.length() == 0) {
                break;
            }
            acts.add(act.name());
            left = left.subList(act.length(), left.size());
        }
        List<String> object = withoutLevels(left);
        return new ProcedureName(
                String.join("+", acts), String.join(" ", object), String.join(" ", withoutOccasion(object)));
    }

    /** Returns whether something is given for the first time, perhaps among other acts. */
    public boolean isFirst() {
        return LISTS.firstActs.stream().anyMatch(List.of(act.split("\\+", -1))::contains);
    }

    /** Returns whether what it is done to is this paper, by the words of its name. */
    public boolean isAbout(String paper) {
        return (object + " ").startsWith(paper + " ");
    }

    /** Returns whether the name of a procedure says that it is about ships, aircraft or vehicles of another country. */
    public static boolean isOfAnotherCountry(String name) {
        return LISTS.foreign.isIn(Segments.of(name).all());
    }

    /** Returns whether something is taken away or ended. */
    public boolean isEnding() {
        return LISTS.endingActs.contains(act);
    }

    /** Returns whether every act belongs to the life of one paper: granting, granting again, extending, amending. */
    public boolean isOfFamily() {
        return !act.isEmpty() && LISTS.family.containsAll(List.of(act.split("\\+", -1)));
    }

    /** Returns whether an agency is a local one. */
    public static boolean isLocal(String agency) {
        return Segments.of(agency).segments().stream().anyMatch(LISTS.localAgencies::begin);
    }

    private static List<String> withoutLevels(List<String> words) {
        List<String> left = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int level = LISTS.levels.lengthAt(words, at);
            if (level == 0) {
                left.add(words.get(at));
            }
            at += Math.max(level, 1);
        }
        return left;
    }

    private static List<String> withoutOccasion(List<String> object) {
        int end = LISTS.occasions.firstIn(object, 0);
        return end < LEAST_CORE ? object : object.subList(0, end);
    }

    private record Act(String name, int length) {
        static Act at(List<String> words) {
            Act longest = new Act("", 0);
            for (Map.Entry<String, Phrases> entry : LISTS.acts.entrySet()) {
                int length = entry.getValue().lengthAt(words, 0);
                if (length > longest.length()) {
                    longest = new Act(entry.getKey(), length);
                }
            }
            return longest;
        }
    }
}
