package vn.gon.intake;

import vn.gon.text.Bilingual;

/** How a record that is in the catalogue and a new one with the same code become one. */
enum Merge {
    /** The new record takes the place of the old one. */
    REPLACE("bản ghi cùng mã được thay bằng bản mới", "a record with the same code is replaced"),
    /** The old record stays; only its unknown parts are filled. */
    FILL(
            "bản ghi đã có được giữ, chỉ điền phần chưa biết",
            "records that are there stay; only their unknown parts are filled"),
    /** Known parts of the new record win; parts it does not know stay as they were. */
    UPDATE(
            "phần có trong tệp được cập nhật, phần tệp không có được giữ",
            "parts the file knows are updated; parts it does not know stay");

    private final Bilingual label;

    Merge(String vi, String en) {
        this.label = new Bilingual(vi, en);
    }

    Bilingual label() {
        return label;
    }
}
