package vn.gon.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import vn.gon.regulation.ChannelKind;
import vn.gon.regulation.Level;
import vn.gon.text.Kebab;

/**
 * What hits are confined to; null confines to nothing.
 *
 * @param agency words of the name of the issuing agency, in their order, with or without diacritics
 * @param field words of the name of the field, in the same way
 * @param level a level that settles it
 * @param channel a channel it can be filed through
 * @param kind procedures or conditions
 */
public record Filters(
        @Nullable String agency,
        @Nullable String field,
        @Nullable Level level,
        @Nullable ChannelKind channel,
        @Nullable RegulationKind kind) {

    /** Confines to nothing. */
    public static final Filters NONE = new Filters(null, null, null, null, null);

    List<Query> queries(VietnameseAnalyzer analyzer) {
        List<Query> queries = new ArrayList<>();
        if (agency != null) {
            queries.add(phrase(analyzer, RegulationDocument.AGENCY, agency));
        }
        if (field != null) {
            queries.add(phrase(analyzer, RegulationDocument.FIELD, field));
        }
        if (level != null) {
            queries.add(keyword(RegulationDocument.LEVEL, level));
        }
        if (channel != null) {
            queries.add(keyword(RegulationDocument.CHANNEL, channel));
        }
        if (kind != null) {
            queries.add(keyword(RegulationDocument.KIND, kind));
        }
        return queries;
    }

    private static Query keyword(String field, Enum<?> value) {
        return new TermQuery(new Term(field, Kebab.of(value)));
    }

    private static Query phrase(VietnameseAnalyzer analyzer, String field, String words) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        for (VietnameseAnalyzer.Word word : analyzer.words(Form.FOLDED, words)) {
            phrase.add(new Term(Form.FOLDED.field(field), word.term()));
        }
        return phrase.build();
    }
}
