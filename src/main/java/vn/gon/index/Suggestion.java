package vn.gon.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import vn.gon.text.Nearest;

/** What a user may have meant by a query that met nothing. */
final class Suggestion {

    private final IndexReader reader;

    Suggestion(IndexReader reader) {
        this.reader = reader;
    }

    /** Returns the query with the nearest words, codes and numbers of the index in place of unknown ones, if any is. */
    Optional<String> nearest(List<Piece> pieces) throws IOException {
        List<String> words = new ArrayList<>();
        boolean changed = false;
        for (Piece piece : pieces) {
            Optional<String> near = nearest(piece);
            changed |= near.isPresent();
            words.add(near.orElse(piece.text()));
        }
        return changed ? Optional.of(String.join(" ", words)) : Optional.empty();
    }

    private Optional<String> nearest(Piece piece) throws IOException {
        Set<String> known = switch (piece.kind()) {
            case CODE -> terms(RegulationDocument.CODE);
            case NUMBER -> terms(RegulationDocument.NUMBER);
            default -> terms(Part.TITLE.field(Form.EXACT));
        };
        return known.contains(piece.text()) ? Optional.empty() : Nearest.find(piece.text(), known);
    }

    private Set<String> terms(String field) throws IOException {
        Set<String> known = new HashSet<>();
        Terms terms = MultiTerms.getTerms(reader, field);
        if (terms != null) {
            TermsEnum each = terms.iterator();
            for (BytesRef term = each.next(); term != null; term = each.next()) {
                known.add(term.utf8ToString());
            }
        }
        return known;
    }
}
