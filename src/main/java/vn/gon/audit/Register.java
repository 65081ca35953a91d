package vn.gon.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.Catalog;
import vn.gon.catalog.InOrder;
import vn.gon.index.Chains;
import vn.gon.index.Numbered;
import vn.gon.index.Overlaps;
import vn.gon.index.PaperName;
import vn.gon.index.PaperNames;
import vn.gon.index.Papers;
import vn.gon.index.ProcedureName;
import vn.gon.regulation.BusinessCondition;
import vn.gon.regulation.Procedure;
import vn.gon.text.VietnameseText;

/** What rules that compare know of the whole register; read once, and never changed. */
final class Register {

    private final Map<String, Profile> procedures = new TreeMap<>();
    private final Map<String, List<Profile>> byObject = new HashMap<>();
    private final Map<String, List<BusinessCondition>> conditions = new HashMap<>();
    private final Chains chains;
    private final Map<Likely, Alikes> alikes = new HashMap<>();
    private final Overlaps texts;
    private final PaperUse papers;
    private final Peers peers;
    private final PaperNames names = new PaperNames();
    private final Numbered numbered = new Numbered();

    private record Seen(Profile profile, Chains.Knot knot) {}

    private record Likely(Relation relation, BigDecimal least) {}

    private Register(Catalog catalog) {
        Chains.Gathering gathering = new Chains.Gathering();
        Map<String, String> pool = new HashMap<>();
        UnaryOperator<String> shared = text -> pool.computeIfAbsent(text, any -> text);
        try (Stream<Seen> seen = InOrder.map(catalog.procedures(), this::seen)) {
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
        texts = Overlaps.of(conditions.keySet(), Overlaps.LEAST);
        papers = PaperUse.of(procedures.values());
        peers = Peers.of(procedures.values());
    }

    private Seen seen(Procedure procedure) {
        Papers named = Papers.of(procedure, names);
        ProcedureName parts = ProcedureName.of(procedure.name());
        return new Seen(
                Profile.of(procedure, parts, named, numbered::add), Chains.Knot.of(procedure, parts, named, names));
    }

    /** Reads a catalogue. */
    static Register of(Catalog catalog) {
        return new Register(catalog);
    }

    /** Returns the profile of a code as it stands in the register; null if it is not there. */
    @Nullable
    Profile registered(String code) {
        return procedures.get(code);
    }

    /** Returns the profile of a procedure as it is given, which may differ from what stands in the register. */
    Profile profileOf(Element whole) {
        return whole.once(this, Profile.class, () -> asGiven((Procedure) whole.value()));
    }

    private Profile asGiven(Procedure procedure) {
        Profile known = procedures.get(procedure.code());
        ProcedureName parts = known != null && known.name().equals(procedure.name())
                ? known.parts()
                : ProcedureName.of(procedure.name());
        return Profile.of(procedure, parts, Papers.of(procedure, names), numbered::of);
    }

    /** Returns the name of a paper in one form. */
    PaperName paper(String name) {
        return names.of(name);
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

    /** Returns the procedures that can stand in a relation, to find names that are alike by at least a share. */
    Alikes alikes(Relation relation, BigDecimal least) {
        synchronized (alikes) {
            return alikes.computeIfAbsent(
                    new Likely(relation, least), asked -> new Alikes(relation, least, procedures.values()));
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
