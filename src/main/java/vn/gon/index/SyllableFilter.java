package vn.gon.index;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Replaces each syllable by its form; Vietnamese has few thousand of them, so nearly all forms come from a memory. */
final class SyllableFilter extends TokenFilter {

    private static final int MOST_REMEMBERED = 20_000;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final UnaryOperator<String> form;
    private CharArrayMap<char[]> remembered = new CharArrayMap<>(1 << 10, false);

    SyllableFilter(TokenStream input, UnaryOperator<String> form) {
        super(input);
        this.form = form;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        char[] replaced = remembered.get(term.buffer(), 0, term.length());
        if (replaced == null) {
            replaced = remember(term.toString());
        }
        term.copyBuffer(replaced, 0, replaced.length);
        return true;
    }

    private char[] remember(String syllable) {
        if (remembered.size() >= MOST_REMEMBERED) {
            remembered = new CharArrayMap<>(1 << 10, false);
        }
        char[] replaced = form.apply(syllable).toCharArray();
        remembered.put(syllable, replaced);
        return replaced;
    }
}
