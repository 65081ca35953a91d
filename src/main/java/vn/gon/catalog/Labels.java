package vn.gon.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What people who read regulations answered to yes-or-no questions about them.
 *
 * @param questions the questions, each a name, in the order of the file
 * @param labels what was answered about each regulation, in the order of the file
 */
public record Labels(List<String> questions, List<Label> labels) {

    public Labels {
        questions = List.copyOf(questions);
        labels = List.copyOf(labels);
    }

    /**
     * The answers about one regulation.
     *
     * @param code code of the regulation
     * @param split the part of the sample it belongs to, such as {@code tuning} or {@code held-out}
     * @param answers the answers by question; a question that the record does not answer is left out
     */
    public record Label(String code, String split, Map<String, Boolean> answers) {

        public Label {
            answers = Map.copyOf(answers);
        }
    }

    /** Returns the labels by part of the sample, in the order of the names of the parts. */
    public Map<String, List<Label>> bySplit() {
        Map<String, List<Label>> parts = new TreeMap<>();
        labels.forEach(label ->
                parts.computeIfAbsent(label.split(), part -> new ArrayList<>()).add(label));
        return parts;
    }
}
