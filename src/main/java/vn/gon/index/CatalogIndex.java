package vn.gon.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;
import vn.gon.text.Kebab;
import vn.gon.text.VietnameseText;

/** The words of a catalogue, ready to be searched. */
public final class CatalogIndex implements AutoCloseable {

    private static final Sort BEST_THEN_CODE =
            new Sort(SortField.FIELD_SCORE, new SortField(RegulationDocument.CODE, SortField.Type.STRING));

    /** Far more than the longest query with the most expansions has. */
    private static final int MOST_CLAUSES = 1 << 15;

    static {
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    }

    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final VietnameseAnalyzer analyzer = new VietnameseAnalyzer();
    private final Afterwards afterwards;

    /** What is left to do once an index is closed. */
    interface Afterwards {
        void run() throws IOException;
    }

    CatalogIndex(Directory directory, Afterwards afterwards) throws IOException {
        this.directory = directory;
        this.afterwards = afterwards;
        this.reader = DirectoryReader.open(directory);
        this.searcher = new IndexSearcher(reader);
        searcher.setSimilarity(Ranking.similarity());
        searcher.setQueryCache(null);
    }

    /** Returns the number of regulations in it. */
    public int size() {
        return reader.numDocs();
    }

    /**
     * Returns the best answers to a search.
     *
     * <p>When no regulation has half of the words, those with a single one are looked for, spelled a little otherwise if
     * need be. A query without any word, under filters, lists what the filters let through.
     */
    public Answer search(Search search) {
        List<Piece> pieces = QueryText.pieces(analyzer, search.query());
        List<Query> filters = search.filters().queries(analyzer);
        try {
            if (pieces.isEmpty()) {
                return new Answer(search.query(), listed(filters, search.limit()), false, Optional.empty());
            }
            List<Hit> exact = hits(pieces, filtered(Ranking.strict(pieces), filters), search.limit());
            if (!exact.isEmpty()) {
                return new Answer(search.query(), exact, false, Optional.empty());
            }
            List<Piece> guessed = pieces.stream().map(Piece::guessed).toList();
            List<Hit> near = hits(guessed, filtered(Ranking.loose(pieces), filters), search.limit());
            return new Answer(search.query(), near, !near.isEmpty(), new Suggestion(reader).nearest(pieces));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
            directory.close();
            analyzer.close();
            afterwards.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Query filtered(Query query, List<Query> filters) {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(query, Occur.MUST);
        filters.forEach(filter -> all.add(filter, Occur.FILTER));
        return all.build();
    }

    private List<Hit> listed(List<Query> filters, int limit) throws IOException {
        return filters.isEmpty() ? List.of() : hits(List.of(), filtered(new MatchAllDocsQuery(), filters), limit);
    }

    private List<Hit> hits(List<Piece> pieces, Query query, int limit) throws IOException {
        Highlighter highlighter = new Highlighter(analyzer, pieces);
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc found : searcher.search(query, limit, BEST_THEN_CODE).scoreDocs) {
            Document document = searcher.storedFields().document(found.doc);
            hits.add(hit(document, (Float) ((FieldDoc) found).fields[0], highlighter));
        }
        return hits;
    }

    private static Hit hit(Document document, float score, Highlighter highlighter) {
        Function<Part, List<String>> texts = part -> List.of(document.getValues(part.stored()));
        List<String> others = new ArrayList<>();
        for (Part part : List.of(Part.PAPERS, Part.TEXT, Part.TOPIC, Part.LEGAL)) {
            others.addAll(texts.apply(part));
        }
        return new Hit(
                stored(document, RegulationDocument.CODE),
                highlighter.whole(String.join(" ", texts.apply(Part.TITLE))),
                BigDecimal.valueOf(score).setScale(3, RoundingMode.HALF_UP),
                stored(document, RegulationDocument.AGENCY),
                Kebab.find(RegulationKind.class, stored(document, RegulationDocument.KIND))
                        .orElseThrow(),
                highlighter.best(others));
    }

    private static String stored(Document document, String field) {
        return VietnameseText.nfc(document.get(field));
    }
}
