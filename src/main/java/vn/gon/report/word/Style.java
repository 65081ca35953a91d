package vn.gon.report.word;

/** The styles of a document; each is a real style, so that whoever edits it can change all of a kind at once. */
public enum Style {
    /** Running text, justified, first line indented. */
    BODY("BodyText"),
    /** The form of the document, such as TỜ TRÌNH. */
    TITLE("Title"),
    /** What the document is about, below its form. */
    SUBTITLE("Subtitle"),
    HEADING_1("Heading1"),
    HEADING_2("Heading2"),
    HEADING_3("Heading3"),
    HEADING_4("Heading4"),
    /** A title of a table. */
    CAPTION("Caption"),
    /** One of several points, below its lead-in. */
    ITEM("GonItem"),
    /** A line of a sheet where room is short. */
    POINT("GonPoint"),
    /** A heading where room is short. */
    POINT_HEAD("GonPointHead"),
    /** A grounds line of a decision. */
    GROUND("GonGround"),
    /** A line in the middle, such as whom a paper is addressed to. */
    CENTRED("GonCentred"),
    /** A remark in small letters. */
    NOTE("GonNote"),
    /** A little room, such as after a table. */
    GAP("GonGap"),
    CELL("GonCell"),
    CELL_CENTRED("GonCellCentred"),
    CELL_NUMBER("GonCellNumber"),
    CELL_HEAD("GonCellHead"),
    /** Lines of the head and foot of the first page. */
    FRAME("GonFrame"),
    FRAME_BOLD("GonFrameBold"),
    FRAME_MOTTO("GonFrameMotto"),
    FRAME_PLACE("GonFramePlace"),
    RECIPIENTS("GonRecipients");

    private final String id;

    Style(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    static Style heading(int level) {
        return switch (level) {
            case 1 -> HEADING_1;
            case 2 -> HEADING_2;
            case 3 -> HEADING_3;
            case 4 -> HEADING_4;
            default -> throw new IllegalArgumentException("no heading of level " + level);
        };
    }
}
