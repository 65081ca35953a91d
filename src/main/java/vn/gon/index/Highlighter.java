package vn.gon.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import vn.gon.index.VietnameseAnalyzer.Word;

/** Finds in a text the words of a query and cuts out the stretch that shows most of them. */
final class Highlighter {

    private static final int WINDOW = 30;
    private static final int LEAD = 6;
    private static final int MOST_READ = 12_000;
    private static final Pattern BETWEEN = Pattern.compile("\\s*|[/.-]");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final VietnameseAnalyzer analyzer;
    private final SoughtWords sought;

    Highlighter(VietnameseAnalyzer analyzer, List<Piece> pieces) {
        this.analyzer = analyzer;
        this.sought = new SoughtWords(pieces);
    }

    /** Returns a whole text with the words of the query marked. */
    Marked whole(String text) {
        List<Word> words = words(text);
        List<Marked.Span> spans = new ArrayList<>();
        for (Word word : words) {
            if (sought.find(word.term()) >= 0) {
                spans.add(new Marked.Span(word.start(), word.end()));
            }
        }
        return new Marked(text, joined(text, spans));
    }

    /** Returns the stretch with most of the words looked for, the first of equal ones; empty when none has any. */
    Marked best(List<String> texts) {
        Stretch best = new Stretch("", List.of(), 0, 0);
        int read = 0;
        for (String text : texts) {
            if (read < MOST_READ) {
                Stretch here = bestStretch(text.substring(0, Math.min(text.length(), MOST_READ - read)));
                best = here.found() > best.found() ? here : best;
                read += text.length();
            }
        }
        return best.found() == 0 ? new Marked("", List.of()) : whole(cut(best));
    }

    /**
     * A stretch of a text.
     *
     * @param text the text, its white space as single spaces
     * @param words the words of the text
     * @param from index of the first word of the stretch
     * @param found how many different pieces of the query it shows
     */
    private record Stretch(String text, List<Word> words, int from, int found) {}

    private Stretch bestStretch(String text) {
        String flat = SPACES.matcher(text).replaceAll(" ").strip();
        List<Word> words = words(flat);
        int[] answers =
                words.stream().mapToInt(word -> sought.find(word.term())).toArray();
        int best = 0;
        int found = 0;
        for (int i = 0; i < answers.length; i++) {
            if (answers[i] >= 0) {
                int here = (int) Arrays.stream(answers, i, Math.min(answers.length, i + WINDOW))
                        .filter(answer -> answer >= 0)
                        .distinct()
                        .count();
                best = here > found ? i : best;
                found = Math.max(found, here);
            }
        }
        return new Stretch(flat, words, best, found);
    }

    private static String cut(Stretch stretch) {
        List<Word> words = stretch.words();
        String text = stretch.text();
        int first = words.size() <= WINDOW + LEAD ? 0 : Math.max(0, stretch.from() - LEAD);
        int last = Math.min(words.size() - 1, first + WINDOW + LEAD - 1);
        int start = first == 0 ? 0 : words.get(first).start();
        int end = last == words.size() - 1 ? text.length() : words.get(last).end();
        return (start == 0 ? "" : "… ") + text.substring(start, end) + (end == text.length() ? "" : " …");
    }

    /** Neighbouring words are marked as one, and so are the parts of a number such as 61/2018. */
    private static List<Marked.Span> joined(String text, List<Marked.Span> spans) {
        List<Marked.Span> joined = new ArrayList<>();
        for (Marked.Span span : spans) {
            int last = joined.size() - 1;
            if (last >= 0 && areOne(text.substring(joined.get(last).end(), span.start()))) {
                joined.set(last, new Marked.Span(joined.get(last).start(), span.end()));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    private static boolean areOne(String between) {
        return BETWEEN.matcher(between).matches();
    }

    private List<Word> words(String text) {
        return analyzer.words(Form.EXACT, text);
    }
}
