package vn.gon.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.gon.index.Overlaps;

/** The procedures that can stand in a relation, by how alike their names are; only those of one block are compared. */
final class Alikes {

    private final Relation relation;
    private final Map<String, Block> blocks = new HashMap<>();

    private static final class Block {
        private final Map<String, List<Profile>> byName = new HashMap<>();
        private Overlaps names = Overlaps.of(List.of());
    }

    Alikes(Relation relation, Iterable<Profile> profiles) {
        this.relation = relation;
        for (Profile profile : profiles) {
            if (relation.concerns(profile)) {
                blocks.computeIfAbsent(relation.block(profile), any -> new Block())
                        .byName
                        .computeIfAbsent(relation.name(profile), any -> new ArrayList<>())
                        .add(profile);
            }
        }
        blocks.values().forEach(block -> block.names = Overlaps.of(block.byName.keySet()));
    }

    /** Returns the procedures whose names are alike by at least a share, the most alike first, then by name and code. */
    List<Profile> to(Profile own, BigDecimal least) {
        Block block = blocks.get(relation.block(own));
        if (block == null || !relation.concerns(own)) {
            return List.of();
        }
        if (least.compareTo(BigDecimal.ONE) >= 0) {
            return block.byName.getOrDefault(relation.name(own), List.of());
        }
        return block.names.alike(relation.name(own), least).stream()
                .flatMap(alike -> block.byName.getOrDefault(alike.text(), List.of()).stream())
                .toList();
    }
}
