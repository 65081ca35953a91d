package vn.gon.cost.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A column of a cost sheet. */
enum Column {
    PROCEDURE,
    SEGMENT,
    ADDRESSEE,
    TASK,
    HOURS,
    RATE,
    PURCHASES,
    FEE,
    TIMES_PER_YEAR,
    SUBJECTS_PER_YEAR,
    BAU_SHARE,
    ONE_OFF,
    YEARS,
    BASIS,
    SOURCE;

    /** Returns the heading. */
    String heading() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> headings() {
        return Arrays.stream(values()).map(Column::heading).toList();
    }
}
