package vn.gon.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.gon.catalog.Catalog;
import vn.gon.catalog.InOrder;
import vn.gon.index.Chains;
import vn.gon.index.Overlaps;
import vn.gon.index.Papers;
import vn.gon.regulation.BusinessCondition;
import vn.gon.regulation.Procedure;
import vn.gon.text.VietnameseText;

/** What rules that compare know of the whole register; read once, and never changed. */
final class Register {

    private final Map<String, Profile> procedures = new TreeMap<>();
    private final Map<String, List<Profile>> byObject = new HashMap<>();
    private final Map<String, List<BusinessCondition>> conditions = new HashMap<>();
    private final Chains chains;
    private final Map<Relation, Alikes> alikes = new EnumMap<>(Relation.class);
    private final Overlaps texts;
    private final PaperUse papers;
    private final Peers peers;

    private record Seen(Profile profile, Chains.Knot knot) {
        static Seen of(Procedure procedure) {
            Papers papers = Papers.of(procedure);
            return new Seen(Profile.of(procedure, papers), Chains.Knot.of(procedure, papers));
        }
    }

    private Register(Catalog catalog) {
        Chains.Gathering gathering = new Chains.Gathering();
        Map<String, String> pool = new HashMap<>();
        UnaryOperator<String> shared = text -> pool.computeIfAbsent(text, any -> text);
        try (Stream<Seen> seen = InOrder.map(catalog.procedures(), Seen::of)) {
            seen.forEach(each -> {
                gathering.add(each.knot());
                procedures.put(each.profile().code(), each.profile().sharing(shared));
            });
        }
        try (Stream<BusinessCondition> all = catalog.conditions()) {
            all.forEach(condition -> conditions
                    .computeIfAbsent(words(condition), any -> new ArrayList<>())
                    .add(condition));
        }
        conditions.values().forEach(list -> list.sort(Comparator.comparing(BusinessCondition::code)));
        for (Profile profile : procedures.values()) {
            byObject.computeIfAbsent(profile.parts().object(), any -> new ArrayList<>())
                    .add(profile);
        }
        chains = gathering.chains();
        texts = Overlaps.of(conditions.keySet());
        papers = PaperUse.of(procedures.values());
        peers = Peers.of(procedures.values());
    }

    /** Reads a catalogue. */
    static Register of(Catalog catalog) {
        return new Register(catalog);
    }

    /** Returns whether a procedure is one of those read. */
    boolean holds(String code) {
        return procedures.containsKey(code);
    }

    /** Returns the profile of a procedure: as it stands in the register, or as given if it is not there. */
    Profile profileOf(Procedure procedure) {
        Profile known = procedures.get(procedure.code());
        return known == null ? Profile.of(procedure) : known;
    }

    Chains chains() {
        return chains;
    }

    PaperUse papers() {
        return papers;
    }

    Peers peers() {
        return peers;
    }

    /** Returns the procedures that can stand in a relation; they are compared when a rule first asks. */
    Alikes alikes(Relation relation) {
        synchronized (alikes) {
            return alikes.computeIfAbsent(relation, asked -> new Alikes(asked, procedures.values()));
        }
    }

    /** Returns the texts of conditions, as words. */
    Overlaps texts() {
        return texts;
    }

    /** Returns the procedures about an object, by code. */
    Collection<Profile> about(String object) {
        return byObject.getOrDefault(object, List.of());
    }

    /** Returns the conditions with a text, by code. */
    Collection<BusinessCondition> saying(String words) {
        return conditions.getOrDefault(words, List.of());
    }

    /** Returns the text of a condition as words. */
    static String words(BusinessCondition condition) {
        return VietnameseText.words(condition.text()).strip();
    }
}
