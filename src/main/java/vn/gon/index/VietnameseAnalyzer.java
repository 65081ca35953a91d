package vn.gon.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Cuts Vietnamese text into syllables, each in the {@link Form} that the name of the field asks for. */
final class VietnameseAnalyzer extends Analyzer {

    private static final int GAP_BETWEEN_VALUES = 100;

    VietnameseAnalyzer() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    /**
     * A word of a text.
     *
     * @param term its form
     * @param start where it begins in the text
     * @param end where it ends
     */
    record Word(String term, int start, int end) {}

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Form form = Form.of(field);
        StandardTokenizer tokens = new StandardTokenizer();
        TokenStream syllables = new SyllableFilter(tokens, form.syllable());
        return new TokenStreamComponents(tokens, form == Form.PAIRS ? pairs(syllables) : syllables);
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return GAP_BETWEEN_VALUES;
    }

    /** Returns the words of a text in one form, in their order. */
    List<Word> words(Form form, String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream tokens = tokenStream(form.field(""), text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(new Word(term.toString(), offset.startOffset(), offset.endOffset()));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static TokenStream pairs(TokenStream syllables) {
        ShingleFilter pairs = new ShingleFilter(syllables, 2, 2);
        pairs.setOutputUnigrams(false);
        pairs.setOutputUnigramsIfNoShingles(false);
        pairs.setFillerToken("");
        return pairs;
    }
}
