package vn.gon.report.workbook;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.gon.text.Language;

/** The styles of a workbook, each made once. */
final class Styles {

    static final String FONT = "Times New Roman";

    private static final short SIZE = 11;
    private static final short TITLE_SIZE = 15;
    private static final byte[] INPUT = rgb(0xFFF2CC);
    private static final byte[] HEAD = rgb(0xDCE6F1);
    private static final byte[] LINES = rgb(0xA6A6A6);
    private static final byte[] INPUT_INK = rgb(0x1F3FA8);
    private static final byte[] NOTE_INK = rgb(0x404040);

    private final XSSFWorkbook book;
    private final Language language;
    private final Map<Look, Map<Role, XSSFCellStyle>> plain = new EnumMap<>(Look.class);
    private final Map<Look, Map<Role, XSSFCellStyle>> quoted = new EnumMap<>(Look.class);
    private final Map<String, XSSFFont> fonts = new HashMap<>();

    Styles(XSSFWorkbook book, Language language) {
        this.book = book;
        this.language = language;
        book.getFontAt(0).setFontName(FONT);
        book.getFontAt(0).setFontHeightInPoints(SIZE);
    }

    private record Key(Look look, Role role, boolean quoted) {}

    XSSFCellStyle of(Look look, Role role) {
        return of(new Key(look, role, false));
    }

    /** Returns the style of a text that stays a text when somebody edits its cell. */
    XSSFCellStyle quoted(Look look, Role role) {
        return of(new Key(look, role, true));
    }

    private XSSFCellStyle of(Key key) {
        Map<Look, Map<Role, XSSFCellStyle>> made = key.quoted ? quoted : plain;
        return made.computeIfAbsent(key.look, look -> new EnumMap<>(Role.class))
                .computeIfAbsent(key.role, role -> make(key));
    }

    private XSSFCellStyle make(Key key) {
        XSSFCellStyle style = book.createCellStyle();
        style.setAlignment(key.look.alignment());
        style.setVerticalAlignment(key.look == Look.HEAD ? VerticalAlignment.CENTER : VerticalAlignment.TOP);
        style.setWrapText(key.look.isWrapped());
        style.setFont(font(key));
        style.setLocked(key.role != Role.INPUT);
        style.setQuotePrefixed(key.quoted);
        String format = key.look.format(language);
        if (!format.isEmpty()) {
            style.setDataFormat(book.createDataFormat().getFormat(format));
        } else if (key.look == Look.CODE) {
            // A code such as 1.000100 would become a number when somebody edits its cell.
            style.setDataFormat(book.createDataFormat().getFormat("@"));
        }
        if (key.look.isCell()) {
            lines(style);
            style.setIndention((short) (key.look.alignment() == HorizontalAlignment.LEFT ? 1 : 0));
        }
        if (key.look == Look.HEAD || key.role != Role.FIXED) {
            fill(style, key.look == Look.HEAD || key.role == Role.TOTAL ? HEAD : INPUT);
        }
        return style;
    }

    private static void lines(XSSFCellStyle style) {
        XSSFColor grey = new XSSFColor(LINES);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(grey);
        style.setBottomBorderColor(grey);
        style.setLeftBorderColor(grey);
        style.setRightBorderColor(grey);
    }

    private static void fill(XSSFCellStyle style, byte[] colour) {
        style.setFillForegroundColor(new XSSFColor(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private XSSFFont font(Key key) {
        boolean bold =
                key.look == Look.TITLE || key.look == Look.SUBTITLE || key.look == Look.HEAD || key.role == Role.TOTAL;
        short size = key.look == Look.TITLE ? TITLE_SIZE : SIZE;
        byte[] ink = key.role == Role.INPUT ? INPUT_INK : key.look == Look.NOTE ? NOTE_INK : rgb(0);
        return fonts.computeIfAbsent(bold + " " + size + " " + java.util.Arrays.toString(ink), name -> {
            XSSFFont font = book.createFont();
            font.setFontName(FONT);
            font.setFontHeightInPoints(size);
            font.setBold(bold);
            font.setItalic(key.look == Look.NOTE);
            font.setColor(new XSSFColor(ink));
            return font;
        });
    }

    private static byte[] rgb(int colour) {
        return new byte[] {(byte) (colour >> 16), (byte) (colour >> 8), (byte) colour};
    }
}
