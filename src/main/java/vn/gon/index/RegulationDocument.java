package vn.gon.index;

import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import vn.gon.regulation.Channel;
import vn.gon.regulation.LegalReference;
import vn.gon.regulation.Level;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.Regulation;
import vn.gon.text.Kebab;
import vn.gon.text.VietnameseText;

/** A regulation as a document of the index. */
final class RegulationDocument {

    static final String CODE = "code";
    static final String CODE_KEY = "code-key";
    static final String NUMBER = "number";
    static final String NUMBER_KEY = "number-key";
    static final String KIND = "kind";
    static final String LEVEL = "level";
    static final String CHANNEL = "channel";
    static final String AGENCY = "agency";
    static final String FIELD = "field";

    private final Document document = new Document();

    private RegulationDocument() {}

    static Document of(Regulation regulation) {
        RegulationDocument made = new RegulationDocument();
        made.add(regulation);
        return made.document;
    }

    /** Returns the form in which codes and numbers of instruments are kept and looked up. */
    static String key(String code) {
        return VietnameseText.fold(code.strip());
    }

    private void add(Regulation regulation) {
        document.add(new StringField(CODE, regulation.code(), Field.Store.YES));
        document.add(new SortedDocValuesField(CODE, new BytesRef(regulation.code())));
        keyword(CODE_KEY, key(regulation.code()));
        document.add(new StringField(KIND, Kebab.of(RegulationKind.of(regulation)), Field.Store.YES));
        document.add(new StringField(AGENCY, regulation.agency(), Field.Store.YES));
        text(Form.FOLDED.field(AGENCY), regulation.agency());
        for (LegalReference reference : regulation.instruments()) {
            number(reference.number());
        }
        if (regulation instanceof Procedure procedure) {
            addFilters(procedure);
        }
        addTexts(Texts.of(regulation));
    }

    private void addFilters(Procedure procedure) {
        for (String field : orEmpty(procedure.fields())) {
            text(Form.FOLDED.field(FIELD), field);
        }
        for (Level level : orEmpty(procedure.levels())) {
            keyword(LEVEL, Kebab.of(level));
        }
        for (Channel channel : orEmpty(procedure.channels())) {
            keyword(CHANNEL, Kebab.of(channel.kind()));
        }
        if (procedure.decision() != null) {
            number(procedure.decision());
        }
    }

    private void addTexts(Texts texts) {
        for (Part part : Part.values()) {
            for (String text : texts.of(part)) {
                document.add(new StoredField(part.stored(), text));
                part.forms().forEach(form -> text(part.field(form), text));
            }
        }
        texts.of(Part.TITLE).forEach(title -> text(Part.TITLE.field(Form.PAIRS), title));
    }

    private void number(String number) {
        keyword(NUMBER, number);
        keyword(NUMBER_KEY, key(number));
    }

    private void keyword(String field, String value) {
        document.add(new StringField(field, value, Field.Store.NO));
    }

    private void text(String field, String value) {
        document.add(new TextField(field, value, Field.Store.NO));
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
