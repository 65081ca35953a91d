package vn.gon.index;

import java.util.List;

/** A group of texts of a regulation that weigh the same when words are looked for. */
enum Part {
    TITLE("title", 4, List.of(Form.EXACT, Form.FOLDED)),
    /** Keywords, fields, conditional line and agencies. */
    TOPIC("topic", 1.5f, List.of(Form.EXACT, Form.FOLDED)),
    /** Papers and results. */
    PAPERS("papers", 1, List.of(Form.EXACT, Form.FOLDED)),
    /** Requirements, steps, description, what channels and fees add: most of the words, so kept in one form only. */
    TEXT("text", 0.7f, List.of(Form.FOLDED)),
    /** Numbers and titles of the instruments. */
    LEGAL("legal", 0.2f, List.of(Form.FOLDED));

    private final String id;
    private final float weight;
    private final List<Form> forms;

    Part(String id, float weight, List<Form> forms) {
        this.id = id;
        this.weight = weight;
        this.forms = forms;
    }

    /** Returns the name of the field that keeps this part in a form. */
    String field(Form form) {
        return form.field(id);
    }

    /** Returns the name under which the text itself is stored. */
    String stored() {
        return id + "-text";
    }

    /** Returns how much a word found here weighs. */
    float weight() {
        return weight;
    }

    /** Returns the forms in which this part is searched as words. */
    List<Form> forms() {
        return forms;
    }
}
