package vn.gon.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import vn.gon.text.VietnameseText;

/**
 * How the pieces of a query are weighed against each other.
 *
 * <p>Each word counts once, where it weighs most (a disjunction of maxima over the parts), its spelling with diacritics
 * above the one without; pairs of neighbouring words found in the title add to that. Scores are BM25 with a milder
 * length norm for titles, whose length says little.
 */
final class Ranking {

    private static final float OTHER_PARTS = 0.1f;
    private static final float WITHOUT_DIACRITICS = 0.65f;
    private static final float EXACTLY_ASKED = 100;
    private static final float TITLE_LENGTH_NORM = 0.5f;
    private static final float GUESSED = 0.5f;
    private static final int MOST_EXPANSIONS = 50;
    private static final int MOST_LIKE = 10;

    private Ranking() {}

    static Similarity similarity() {
        Similarity title = new BM25Similarity(1.2f, TITLE_LENGTH_NORM);
        Similarity body = new BM25Similarity();
        return new PerFieldSimilarityWrapper() {
            @Override
            public Similarity get(String field) {
                return field.startsWith(Part.TITLE.field(Form.EXACT)) ? title : body;
            }
        };
    }

    /** Returns the query in which every phrase, code and number must be met or, when there is none, half of the words. */
    static Query strict(List<Piece> pieces) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        BooleanQuery.Builder content = new BooleanQuery.Builder();
        int words = 0;
        for (Piece piece : pieces) {
            if (piece.isContent()) {
                content.add(query(piece), Occur.SHOULD);
                words++;
            } else {
                query.add(query(piece), piece.isCompulsory() ? Occur.MUST : Occur.SHOULD);
            }
        }
        if (words > 0) {
            boolean any = pieces.stream().anyMatch(Piece::isCompulsory);
            content.setMinimumNumberShouldMatch(any ? 0 : enough(words));
            query.add(content.build(), any ? Occur.SHOULD : Occur.MUST);
        }
        addPairs(query, pieces);
        return query.build();
    }

    /** Returns the query for which one word is enough, if need be spelled a little otherwise. */
    static Query loose(List<Piece> pieces) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (Piece piece : pieces) {
            query.add(query(piece), Occur.SHOULD);
            for (String word : piece.kind() == Piece.Kind.CODE
                    ? new String[0]
                    : piece.text().split(" ", -1)) {
                query.add(boosted(fuzzy(word, 1), GUESSED * piece.weight()), Occur.SHOULD);
            }
        }
        return query.build();
    }

    private static int enough(int words) {
        return words <= 2 ? words : (words + 1) / 2;
    }

    private static void addPairs(BooleanQuery.Builder query, List<Piece> pieces) {
        for (int i = 1; i < pieces.size(); i++) {
            Piece left = pieces.get(i - 1);
            Piece right = pieces.get(i);
            if (left.kind() == Piece.Kind.WORD && right.kind() == Piece.Kind.WORD) {
                String pair = VietnameseText.fold(left.text() + " " + right.text());
                Query inTitle = new TermQuery(new Term(Part.TITLE.field(Form.PAIRS), pair));
                query.add(boosted(inTitle, Math.min(left.weight(), right.weight())), Occur.SHOULD);
            }
        }
    }

    private static Query query(Piece piece) {
        return switch (piece.kind()) {
            case WORD -> boosted(word(piece.text()), piece.weight());
            case PHRASE -> phrase(piece.text().split(" ", -1));
            case PREFIX -> prefix(piece.text());
            case FUZZY -> fuzzy(piece.text(), 0);
            case CODE -> asked(RegulationDocument.CODE_KEY, piece.text());
            case NUMBER -> asked(RegulationDocument.NUMBER_KEY, piece.text());
        };
    }

    private static Query word(String word) {
        return inEveryPart((part, form) -> new TermQuery(new Term(part.field(form), spelled(word, form))));
    }

    private static Query phrase(String... words) {
        return inEveryPart((part, form) -> {
            PhraseQuery.Builder phrase = new PhraseQuery.Builder();
            for (String word : words) {
                phrase.add(new Term(part.field(form), spelled(word, form)));
            }
            return phrase.build();
        });
    }

    private static Query prefix(String start) {
        return inEveryPart((part, form) -> new PrefixQuery(
                new Term(part.field(form), spelled(start, form)),
                new MultiTermQuery.TopTermsBlendedFreqScoringRewrite(MOST_EXPANSIONS)));
    }

    private static Query fuzzy(String word, int sameStart) {
        String folded = VietnameseText.fold(word);
        List<Query> everywhere = new ArrayList<>();
        for (Part part : Part.values()) {
            Term term = new Term(part.field(Form.FOLDED), folded);
            int start = Math.min(sameStart, folded.length());
            Query like = new FuzzyQuery(term, edits(folded), start, MOST_LIKE, true);
            everywhere.add(boosted(like, part.weight() * WITHOUT_DIACRITICS));
        }
        return new DisjunctionMaxQuery(everywhere, OTHER_PARTS);
    }

    /** Returns what tells whether a word without diacritics is like another, as fuzzy queries see it. */
    static CharacterRunAutomaton like(String word) {
        String folded = VietnameseText.fold(word);
        return new CharacterRunAutomaton(new LevenshteinAutomata(folded, true).toAutomaton(edits(folded)));
    }

    private static int edits(String word) {
        return word.length() < 6 ? 1 : 2;
    }

    /** A code or number is met whole or from its beginning. */
    private static Query asked(String field, String key) {
        Query whole = boosted(new ConstantScoreQuery(new TermQuery(new Term(field, key))), EXACTLY_ASKED);
        Query start = boosted(new ConstantScoreQuery(new PrefixQuery(new Term(field, key))), EXACTLY_ASKED / 2);
        return new DisjunctionMaxQuery(List.of(whole, start), 0);
    }

    /** One spelling of a query in one field. */
    private interface InField {
        Query query(Part part, Form form);
    }

    private static Query inEveryPart(InField query) {
        List<Query> everywhere = new ArrayList<>();
        for (Part part : Part.values()) {
            for (Form form : part.forms()) {
                float spelling = form == Form.EXACT ? 1 : WITHOUT_DIACRITICS;
                everywhere.add(boosted(query.query(part, form), part.weight() * spelling));
            }
        }
        return new DisjunctionMaxQuery(everywhere, OTHER_PARTS);
    }

    private static String spelled(String word, Form form) {
        return form.syllable().apply(word);
    }

    private static Query boosted(Query query, float weight) {
        return weight == 1 ? query : new BoostQuery(query, weight);
    }
}
