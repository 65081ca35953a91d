package vn.gon.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gon.index.Overlaps;

/** The procedures that can stand in a relation, by how alike their names are; only those of one block are compared. */
final class Alikes {

    private final Relation relation;
    private final BigDecimal least;
    private final Map<String, Block> blocks = new HashMap<>();

    private static final class Block {
        private final Map<String, List<Profile>> byName = new HashMap<>();
        private @Nullable Overlaps names;

        /** Made when somebody first asks for names that are alike but not the same. */
        synchronized Overlaps names(BigDecimal least) {
            if (names == null) {
                names = Overlaps.of(byName.keySet(), least);
            }
            return names;
        }
    }

    Alikes(Relation relation, BigDecimal least, Iterable<Profile> profiles) {
        this.relation = relation;
        this.least = least;
        for (Profile profile : profiles) {
            if (relation.concerns(profile)) {
                blocks.computeIfAbsent(relation.block(profile), any -> new Block())
                        .byName
                        .computeIfAbsent(relation.name(profile), any -> new ArrayList<>())
                        .add(profile);
            }
        }
    }

    /** Returns the procedures whose names are alike by at least the share, the most alike first, then by name and code. */
    List<Profile> to(Profile own) {
        Block block = blocks.get(relation.block(own));
        if (block == null || !relation.concerns(own)) {
            return List.of();
        }
        if (least.compareTo(BigDecimal.ONE) >= 0) {
            return block.byName.getOrDefault(relation.name(own), List.of());
        }
        return block.names(least).alike(relation.name(own), least).stream()
                .flatMap(alike -> block.byName.getOrDefault(alike.text(), List.of()).stream())
                .toList();
    }
}
