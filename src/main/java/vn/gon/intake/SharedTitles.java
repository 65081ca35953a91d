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

    private record Title(String text, List<String> codes) {}

    private final Map<String, Title> titles = new TreeMap<>();

    void see(Procedure procedure) {
        titles.computeIfAbsent(
                        VietnameseText.words(procedure.name()),
                        unseen -> new Title(procedure.name(), new ArrayList<>(1)))
                .codes()
                .add(procedure.code());
    }

    /** Gives a doubt for every code whose title another code has too. */
    void doubts(BiConsumer<String, Doubt> sink) {
        titles.values().forEach(title -> {
            TreeSet<String> sorted = new TreeSet<>(title.codes());
            for (String code : sorted.size() > 1 ? sorted : new TreeSet<String>()) {
                List<String> others =
                        sorted.stream().filter(other -> !other.equals(code)).toList();
                String named = String.join(", ", others.subList(0, Math.min(MOST_NAMED, others.size())));
                sink.accept(
                        code,
                        new Doubt(
                                QualityKind.TITLE_SHARED,
                                "name",
                                title.text(),
                                Bilingual.of(
                                        "%d thủ tục khác có cùng tên (%s); hãy đặt tên phân biệt được.",
                                        "%d other procedures have the same title (%s); give titles that tell them apart.",
                                        others.size(),
                                        others.size() > MOST_NAMED ? named + ", …" : named)));
            }
        });
    }
}
