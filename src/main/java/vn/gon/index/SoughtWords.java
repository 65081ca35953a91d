package vn.gon.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.gon.text.VietnameseText;

/** The words of a query, and which of its pieces a word of a text answers. */
final class SoughtWords {

    private final Map<String, Integer> answers = new HashMap<>();
    private final Map<String, Integer> exact = new HashMap<>();
    private final Map<String, Integer> folded = new HashMap<>();
    private final Map<String, Integer> starts = new HashMap<>();

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
            if (piece.kind() == Piece.Kind.PREFIX) {
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
        return whole >= 0
                ? whole
                : starts.entrySet().stream()
                        .filter(start -> (isPlain(start.getKey()) ? plain : word).startsWith(start.getKey()))
                        .mapToInt(Map.Entry::getValue)
                        .min()
                        .orElse(-1);
    }

    private static boolean isPlain(String word) {
        return VietnameseText.fold(word).equals(word);
    }
}
