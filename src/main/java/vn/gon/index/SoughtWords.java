package vn.gon.index;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import vn.gon.text.VietnameseText;

/** The words of a query, and which of its pieces a word of a text answers. */
final class SoughtWords {

    private static final Pattern NOT_WORD = Pattern.compile("[^a-z0-9]+");
    private static final int MOST_PIECES = 1 << 16;

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
        if (piece.kind() == Piece.Kind.NUMBER) {
            addNumber(piece.text(), index);
            return;
        }
        for (String word : piece.text().split(" ", -1)) {
            switch (piece.kind()) {
                case FUZZY -> like.put(Ranking.like(word), index);
                case PREFIX -> starts.putIfAbsent(word, index);
                default -> (isPlain(word) ? folded : exact).putIfAbsent(word, index);
            }
        }
    }

    /** The parts of a number count apart, so that the place with all of them is preferred. */
    private void addNumber(String number, int index) {
        String[] parts = NOT_WORD.split(number, -1);
        for (int i = 0; i < parts.length; i++) {
            folded.putIfAbsent(parts[i], index + i * MOST_PIECES);
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
