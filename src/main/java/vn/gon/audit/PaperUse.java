package vn.gon.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which procedures of a field ask for a paper. */
final class PaperUse {

    private final Map<Use, List<String>> codes = new HashMap<>();

    private record Use(String field, String paper) {}

    /** Returns the papers that the procedures remembered ask for. */
    static PaperUse of(Iterable<Profile> profiles) {
        PaperUse use = new PaperUse();
        for (Profile profile : profiles) {
            List<String> fields = profile.fields();
            if (fields != null) {
                fields.stream()
                        .distinct()
                        .forEach(field -> profile.heldPapers()
                                .forEach(paper -> use.codes
                                        .computeIfAbsent(new Use(field, paper), any -> new ArrayList<>(1))
                                        .add(profile.code())));
            }
        }
        use.codes.values().forEach(Collections::sort);
        return use;
    }

    /** Returns the codes of the procedures of a field that ask for a paper, sorted. */
    List<String> askedIn(String field, String paper) {
        return codes.getOrDefault(new Use(field, paper), List.of());
    }
}
