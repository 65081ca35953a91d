package vn.gon.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import vn.gon.regulation.Procedure;
import vn.gon.text.Bilingual;
import vn.gon.text.VietnameseText;

/** Titles that several codes of the catalogue share. */
final class SharedTitles {

    private static final int MOST_NAMED = 5;

    private final Map<String, List<String>> codes = new TreeMap<>();

    void see(Procedure procedure) {
        codes.computeIfAbsent(VietnameseText.words(procedure.name()), unseen -> new ArrayList<>(1))
                .add(procedure.code());
    }

    /** Gives a doubt for every code whose title another code has too. */
    void doubts(BiConsumer<String, Doubt> sink) {
        codes.forEach((title, sharing) -> {
            TreeSet<String> sorted = new TreeSet<>(sharing);
            for (String code : sorted.size() > 1 ? sorted : new TreeSet<String>()) {
                List<String> others =
                        sorted.stream().filter(other -> !other.equals(code)).toList();
                String named = String.join(", ", others.subList(0, Math.min(MOST_NAMED, others.size())));
                sink.accept(
                        code,
                        new Doubt(
                                QualityKind.TITLE_SHARED,
                                "name",
                                title.strip(),
                                Bilingual.of(
                                        "%d thủ tục khác có cùng tên (%s); hãy đặt tên phân biệt được.",
                                        "%d other procedures have the same title (%s); give titles that tell them apart.",
                                        others.size(),
                                        others.size() > MOST_NAMED ? named + ", …" : named)));
            }
        });
    }
}
