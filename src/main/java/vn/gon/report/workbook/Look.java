package vn.gon.report.workbook;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import vn.gon.text.Language;

/** How a cell shows what it holds. A zero is shown as a dash; an empty cell is not known. */
enum Look {
    TITLE("", HorizontalAlignment.LEFT),
    SUBTITLE("", HorizontalAlignment.LEFT),
    NOTE("", HorizontalAlignment.LEFT),
    HEAD("", HorizontalAlignment.CENTER),
    TEXT("", HorizontalAlignment.LEFT),
    CODE("", HorizontalAlignment.LEFT),
    CENTRED("", HorizontalAlignment.CENTER),
    /** Whole đồng, and whatever is counted. */
    WHOLE("#,##0;-#,##0;\"–\"", HorizontalAlignment.RIGHT),
    /** Values of parameters: as many decimals as they have. */
    VALUE("#,##0.####", HorizontalAlignment.RIGHT),
    HOURS("#,##0.00;-#,##0.00;\"–\"", HorizontalAlignment.RIGHT),
    PERCENT("0.00%", HorizontalAlignment.RIGHT),
    DATE("dd/mm/yyyy", HorizontalAlignment.CENTER);

    /** Tells programs to write numbers as in Vietnamese, whatever the computer speaks. */
    static final String VIETNAMESE = "[$-42A]";

    private final String format;
    private final HorizontalAlignment alignment;

    Look(String format, HorizontalAlignment alignment) {
        this.format = format;
        this.alignment = alignment;
    }

    /** Returns the format of numbers; empty for texts. Programs that know the tag write numbers as the language does. */
    String format(Language language) {
        return format.isEmpty() || language != Language.VIETNAMESE ? format : VIETNAMESE + format;
    }

    HorizontalAlignment alignment() {
        return alignment;
    }

    /** Returns whether it stands in a table and has lines around it. */
    boolean isCell() {
        return compareTo(HEAD) >= 0;
    }

    boolean isWrapped() {
        return (isCell() && format.isEmpty() && this != CODE) || this == NOTE;
    }
}
