package vn.gon.report;

import vn.gon.reform.Edit;
import vn.gon.reform.Lever;
import vn.gon.text.Bilingual;

/**
 * An edit as output shows it.
 *
 * @param edit name of the kind of edit
 * @param path the element it changes; empty when it changes the whole
 * @param lever the way of lightening
 * @param label what is proposed, in words
 */
record EditRow(String edit, String path, Lever lever, Bilingual label) {

    static EditRow of(Edit edit) {
        return new EditRow(edit.name(), edit.path(), edit.lever(), edit.label());
    }
}
