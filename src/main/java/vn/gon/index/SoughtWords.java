package vn.gon.index;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import vn.gon.text.VietnameseText;

/** The words of a query, and which of its pieces a word of a text answers. */
final class SoughtWords {

    private final Map<String, Integer> answers = new HashMap<>();
    private final Map<String, Integer> exact = new HashMap<>();
    private final Map<String, Integer> folded = new HashMap<>();
    private final Map<String, Integer> starts = new HashMap<>();
    private final Map<CharacterRunAutomaton, Integer> like = new LinkedHashMap<>();

    SoughtWords(List<Piece> pieces) {
        boolean anyContent = Piece.anyContent(pieces);
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.weight() == 1 || !anyContent) {
                add(piece, i);
            }
        }
    }

    /** Returns the index of the piece that a word in its exact form answers; -1 when it answers none. */
    int find(String word) {
        return answers.computeIfAbsent(word, this::answer);
    }

    /** What is typed without diacritics is met by a word with any. */
    private void add(Piece piece, int index) {
        for (String word : piece.text().split(" ", -1)) {
            if (piece.kind() == Piece.Kind.FUZZY) {
                like.put(Ranking.like(word), index);
            } else if (piece.kind() == Piece.Kind.PREFIX) {
                starts.putIfAbsent(word, index);
            } else if (isPlain(word)) {
                folded.putIfAbsent(word, index);
            } else {
                exact.putIfAbsent(word, index);
            }
        }
    }

    private int answer(String word) {
        String plain = VietnameseText.fold(word);
        int whole = exact.getOrDefault(word, folded.getOrDefault(plain, -1));
        if (whole >= 0) {
            return whole;
        }
        IntStream begun = starts.entrySet().stream()
                .filter(start -> (isPlain(start.getKey()) ? plain : word).startsWith(start.getKey()))
                .mapToInt(Map.Entry::getValue);
        IntStream alike = like.entrySet().stream()
                .filter(each -> each.getKey().run(plain))
                .mapToInt(Map.Entry::getValue);
        return IntStream.concat(begun, alike).min().orElse(-1);
    }

    private static boolean isPlain(String word) {
        return VietnameseText.fold(word).equals(word);
    }
}
