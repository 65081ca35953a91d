package vn.gon.report.change;

import java.util.List;
import vn.gon.change.FieldChange;
import vn.gon.change.RegulationChange;
import vn.gon.report.ShownText;
import vn.gon.text.Kebab;
import vn.gon.text.Language;

/**
 * A change in the words of one language.
 *
 * @param kind its kind, in words
 * @param key its kind, as styles and scripts know it
 * @param mark its kind, as one character
 * @param code its code
 * @param name its name
 * @param agency its agency; empty when not known
 * @param match how it was known again under another code; empty otherwise
 * @param fields what changed in it
 * @param cost what it does to costs; empty for nothing
 * @param broughtBy the instruments that brought it
 */
public record ShownChange(
        String kind,
        String key,
        String mark,
        String code,
        String name,
        String agency,
        String match,
        List<Field> fields,
        String cost,
        List<String> broughtBy) {

    private static final int LONGEST = 240;

    public ShownChange {
        fields = List.copyOf(fields);
        broughtBy = List.copyOf(broughtBy);
    }

    /**
     * A part that changed.
     *
     * @param mark its direction, as one character
     * @param direction its direction, as styles know it
     * @param label its direction, in words
     * @param text what happened
     */
    public record Field(String mark, String direction, String label, String text) {}

    static ShownChange of(RegulationChange change, Language language) {
        ChangeWords words = new ChangeWords(language);
        return new ShownChange(
                words.kind(change),
                Kebab.of(change.kind()),
                ChangeWords.mark(change.kind()),
                clean(change.code()),
                clean(change.name()),
                clean(change.agency()),
                clean(words.match(change)),
                change.fields().stream()
                        .map(field -> field(field, words, language))
                        .toList(),
                words.cost(change),
                change.broughtBy().stream().map(ShownChange::clean).toList());
    }

    private static Field field(FieldChange field, ChangeWords words, Language language) {
        return new Field(
                ChangeWords.mark(field.direction()),
                Kebab.of(field.direction()),
                field.direction().label().in(language),
                clean(words.field(field)));
    }

    private static String clean(String text) {
        return ShownText.shortened(ShownText.clean(text.replaceAll("\\s+", " ").strip()), LONGEST);
    }
}
