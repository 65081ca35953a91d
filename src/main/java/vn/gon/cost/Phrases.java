package vn.gon.cost;

import java.util.List;
import vn.gon.text.Bilingual;
import vn.gon.text.VietnameseText;
import vn.gon.yaml.YamlNode;

/** Lists of phrases in files. */
final class Phrases {

    private Phrases() {}

    /** Returns the phrases of a list; one without a word is reported. */
    static List<String> read(YamlNode list) {
        for (YamlNode phrase : list.elements()) {
            if (VietnameseText.words(phrase.text()).isBlank()) {
                phrase.report(Bilingual.of("cụm từ không có chữ nào.", "the phrase has no word."));
            }
        }
        return list.texts();
    }
}
