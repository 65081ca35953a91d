package vn.gon.index;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.gon.text.VietnameseText;

/**
 * What a user typed, cut into pieces: words, {@code "phrases"}, {@code prefix*}, {@code fuzzy~}, codes and numbers of
 * instruments. Whatever has none of these forms is plain words, so no text is malformed.
 */
final class QueryText {

    private static final Pattern TOKEN = Pattern.compile("[\"“”]([^\"“”]+)[\"“”]|(\\S+)");
    private static final Pattern EDGES = Pattern.compile("^[(\\[“”\"']+|[,;:?!.)\\]“”\"']+$");
    private static final Pattern CODE = Pattern.compile("(\\d\\.\\d{6})(\\.\\d{3}.*)?|[a-z]{2}-\\d{3}-\\d{2,3}");
    private static final Pattern START_OF_CODE = Pattern.compile("(\\d\\.\\d{1,6}|[a-z]{2}-\\d{1,3}(-\\d{0,3})?)\\*");
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?/(\\d{4}|[a-z])[a-z0-9/.-]*");
    private static final Pattern PREFIX = Pattern.compile("[^*]+\\*");
    private static final Pattern FUZZY = Pattern.compile("[^~]+~\\d?");
    private static final float WEAK = 0.2f;
    private static final int MOST_PIECES = 64;

    private static final class Lists {
        static final PhraseList QUESTION = PhraseList.read("question-words.txt");
        static final PhraseList WEAK_WORDS = PhraseList.read("weak-words.txt");
    }

    private final VietnameseAnalyzer analyzer;
    private final boolean accented;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<String> run = new ArrayList<>();

    private QueryText(VietnameseAnalyzer analyzer, String text) {
        this.analyzer = analyzer;
        this.accented = !VietnameseText.fold(text).equals(VietnameseText.lower(text));
    }

    /** Returns the pieces of a text in their order; none when it holds neither letter nor digit. */
    static List<Piece> pieces(VietnameseAnalyzer analyzer, String text) {
        QueryText query = new QueryText(analyzer, text);
        Matcher token = TOKEN.matcher(VietnameseText.nfc(text));
        while (token.find()) {
            if (token.group(1) != null) {
                query.phrase(token.group(1));
            } else {
                query.token(EDGES.matcher(token.group(2)).replaceAll(""));
            }
        }
        query.endRun();
        List<Piece> pieces = Piece.anyContent(query.pieces) ? query.pieces : query.everyWord(text);
        return pieces.size() <= MOST_PIECES
                ? pieces
                : pieces.stream().distinct().limit(MOST_PIECES).toList();
    }

    private void phrase(String text) {
        endRun();
        List<String> words = words(text);
        if (!words.isEmpty()) {
            pieces.add(Piece.of(words.size() == 1 ? Piece.Kind.WORD : Piece.Kind.PHRASE, String.join(" ", words)));
        }
    }

    private void token(String token) {
        String key = RegulationDocument.key(token);
        String bare = key.endsWith("*") ? key.substring(0, key.length() - 1) : key;
        Matcher code = CODE.matcher(bare);
        if (code.matches()) {
            special(Piece.Kind.CODE, code.group(1) == null ? bare : code.group(1));
        } else if (START_OF_CODE.matcher(key).matches()) {
            special(Piece.Kind.CODE, bare);
        } else if (NUMBER.matcher(bare).matches()) {
            special(Piece.Kind.NUMBER, bare);
        } else if (PREFIX.matcher(token).matches()) {
            lastWordAs(Piece.Kind.PREFIX, token);
        } else if (FUZZY.matcher(token).matches()) {
            lastWordAs(Piece.Kind.FUZZY, token.substring(0, token.indexOf('~')));
        } else {
            run.addAll(words(token));
        }
    }

    private void special(Piece.Kind kind, String text) {
        endRun();
        pieces.add(Piece.of(kind, text));
    }

    private void lastWordAs(Piece.Kind kind, String token) {
        List<String> words = words(token);
        if (!words.isEmpty()) {
            run.addAll(words.subList(0, words.size() - 1));
            special(kind, words.get(words.size() - 1));
        }
    }

    /** Weighs the plain words gathered so far: only a run of them can hold a question phrase. */
    private void endRun() {
        for (int at = 0; at < run.size(); ) {
            int asked = Lists.QUESTION.lengthAt(run, at, accented);
            int weak = Lists.WEAK_WORDS.lengthAt(run, at, accented);
            if (asked > 0 && asked >= weak) {
                at += asked;
                continue;
            }
            for (String word : run.subList(at, at + Math.max(1, weak))) {
                pieces.add(new Piece(Piece.Kind.WORD, word, weak > 0 ? WEAK : 1));
            }
            at += Math.max(1, weak);
        }
        run.clear();
    }

    private List<Piece> everyWord(String text) {
        return words(text).stream().map(word -> Piece.of(Piece.Kind.WORD, word)).toList();
    }

    private List<String> words(String text) {
        return analyzer.words(Form.EXACT, text).stream()
                .map(VietnameseAnalyzer.Word::term)
                .toList();
    }
}
