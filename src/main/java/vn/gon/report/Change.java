package vn.gon.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gon.audit.RuleCard;
import vn.gon.reform.Edit;
import vn.gon.text.Bilingual;

/**
 * One change proposed to one regulation, asked for by one rule or by several.
 *
 * @param edit the edit
 * @param element what it changes; null when it changes the whole
 * @param because the rules that ask for it
 */
public record Change(Edit edit, @Nullable Element element, List<RuleCard> because) {

    public Change {
        because = List.copyOf(because);
    }

    /**
     * A part of a regulation.
     *
     * @param where its place, such as paper 3 of case 1
     * @param words its words in the register; null when the register has none
     */
    public record Element(Bilingual where, @Nullable String words) {}
}
