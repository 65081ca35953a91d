package vn.gon.cost.number;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;
import vn.gon.text.Nearest;
import vn.gon.text.Place;
import vn.gon.text.Problem;

/**
 * Which column of a user's table is which.
 *
 * @param headings the headings as the file writes them
 * @param indices the index of each column by its name
 */
public record UserColumns(List<String> headings, Map<String, Integer> indices) {

    public UserColumns {
        headings = List.copyOf(headings);
        indices = Map.copyOf(indices);
    }

    /** Returns whether the table has a column. */
    public boolean has(String name) {
        return indices.containsKey(name);
    }

    /** Returns the index of a column; null when the table has none such. */
    public @Nullable Integer index(String name) {
        return indices.get(name);
    }

    /** Returns what the file calls a column; its name when the table has none such. */
    public String heading(String name) {
        Integer index = indices.get(name);
        return index == null ? name : headings.get(index).strip();
    }

    /**
     * Returns the columns of a table.
     *
     * @param file the file, as problems name it
     * @param list the list of words that headings may be
     * @param names the names of the columns, to suggest one
     * @throws InvalidInput if a heading is none of them, or two are the same, with every such heading
     */
    public static UserColumns find(String file, List<String> headings, String list, List<String> names) {
        Map<String, Integer> columns = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            String heading = headings.get(i);
            if (heading.isBlank()) {
                continue;
            }
            String name = Words.shipped().meaning(list, heading).orElse("");
            if (name.isEmpty()) {
                problems.add(problem(
                        file,
                        heading,
                        Bilingual.of(
                                "không có cột “%s”; các cột là: %s%s",
                                "there is no column \"%s\"; the columns are: %s%s",
                                heading,
                                String.join(", ", names),
                                Nearest.didYouMean(heading, Words.shipped().all(list)))));
            } else if (columns.putIfAbsent(name, i) != null) {
                problems.add(problem(
                        file,
                        heading,
                        Bilingual.of(
                                "có hai cột “%s”; hãy giữ một.", "there are two columns \"%s\"; keep one.", name)));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return new UserColumns(headings, columns);
    }

    private static Problem problem(String file, String value, Bilingual message) {
        return Problem.at(Place.of(file, 1), value, message);
    }
}
