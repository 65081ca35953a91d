package vn.gon.statistics;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.gon.text.Bilingual;

/**
 * Whether what is written of an item fits the stage it is said to be at.
 *
 * @param item the item
 * @param wrong told of what does not: the column and a sentence
 */
record StageCheck(Item item, BiConsumer<String, Bilingual> wrong) {

    void check() {
        if (item.stage().reaches(Stage.APPROVED) && item.instrument().isEmpty()) {
            wrong.accept(
                    "instrument",
                    Bilingual.of(
                            "giai đoạn “%s” phải ghi số văn bản quyết định (cột instrument).",
                            "the stage \"%s\" needs the number of the instrument that decided it (instrument).",
                            item.stage().label()));
        }
        needs(Stage.APPROVED, "decided", item.decided());
        needs(Stage.IN_FORCE, "in_force", item.inForce());
        needs(Stage.MEASURED, "measured", item.measured());
        if (item.stage() == Stage.MEASURED && item.observed() == null) {
            wrong.accept(
                    "observed",
                    Bilingual.of(
                            "đã đo kết quả thì phải ghi số tiết kiệm đo được (cột observed).",
                            "what is measured needs the saving observed (observed)."));
        }
        inOrder("decided", item.decided(), "in_force", item.inForce());
        inOrder("in_force", item.inForce(), "measured", item.measured());
        inOrder("decided", item.decided(), "measured", item.measured());
    }

    /** A date of a stage that is not reached yet tells that the stage was not brought up to date. */
    private void needs(Stage stage, String column, @Nullable LocalDate day) {
        boolean reached = item.stage().reaches(stage);
        if (reached && day == null) {
            wrong.accept(
                    column,
                    Bilingual.of(
                            "giai đoạn “%s” phải ghi ngày ở cột %s.",
                            "the stage \"%s\" needs a date under %s.",
                            item.stage().label(),
                            column));
        } else if (!reached && day != null) {
            wrong.accept(
                    column,
                    Bilingual.of(
                            "đã ghi ngày ở cột %s nhưng giai đoạn mới là “%s”; hãy sửa giai đoạn hoặc xóa ngày.",
                            "there is a date under %s, but the stage is \"%s\"; correct the stage or delete the date.",
                            column,
                            item.stage().label()));
        }
    }

    private void inOrder(String first, @Nullable LocalDate one, String second, @Nullable LocalDate other) {
        if (one != null && other != null && other.isBefore(one)) {
            wrong.accept(
                    second,
                    Bilingual.of(
                            "ngày %s (%s) trước ngày %s (%s).",
                            "%s (%s) is before %s (%s).", second, other, first, one));
        }
    }
}
