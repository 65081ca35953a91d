package vn.gon.intake;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;

/** The rows of one sheet of an XLSX file, read as a stream; the file is opened for reading only. */
final class XlsxTable implements TableFile {

    private static final int MOST_COLUMNS = 16_384;

    /** Held so that the setting is not collected; POI's log is no business of the user's. */
    private static final Logger POI = Logger.getLogger("org.apache.poi");

    static {
        POI.setLevel(Level.OFF);
    }

    private final ForeignFile file;
    private final OPCPackage book;
    private final ReadOnlySharedStringsTable strings;
    private final InputStream sheet;
    private final XMLStreamReader xml;
    private int line;
    private @Nullable TableRow next;

    /**
     * Opens a sheet.
     *
     * @param sheetName name of the sheet; null for the first
     * @throws InvalidInput if the file is no spreadsheet, unsafe, or has no such sheet
     */
    XlsxTable(ForeignFile file, @Nullable String sheetName) {
        XlsxGuard.check(file);
        this.file = file;
        try {
            book = OPCPackage.open(file.path().toFile(), PackageAccess.READ);
            strings = new ReadOnlySharedStringsTable(book);
            sheet = sheet(new XSSFReader(book), sheetName);
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            factory.setProperty(XMLInputFactory.IS_COALESCING, true);
            xml = factory.createXMLStreamReader(sheet);
        } catch (OpenXML4JException | IOException | SAXException | XMLStreamException e) {
            throw damaged(e);
        }
    }

    @Override
    public boolean hasNext() {
        try {
            while (next == null && xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("row")) {
                    next = row();
                }
            }
            return next != null;
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    @Override
    public TableRow next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        TableRow row = next;
        next = null;
        return row;
    }

    @Override
    public void close() throws IOException {
        sheet.close();
        book.revert();
    }

    private InputStream sheet(XSSFReader reader, @Nullable String name) throws OpenXML4JException, IOException {
        Iterator<InputStream> sheets = reader.getSheetsData();
        if (sheets instanceof XSSFReader.SheetIterator named) {
            while (named.hasNext()) {
                InputStream candidate = named.next();
                if (name == null || named.getSheetName().equals(name)) {
                    return candidate;
                }
                candidate.close();
            }
        }
        throw InvalidInput.of(
                file.name(),
                Bilingual.of("không có trang tính “%s”.", "there is no sheet \"%s\".", String.valueOf(name)));
    }

    private TableRow row() throws XMLStreamException {
        String number = xml.getAttributeValue(null, "r");
        line = number == null ? line + 1 : Integer.parseInt(number);
        List<String> cells = new ArrayList<>();
        Set<Integer> numbers = new HashSet<>();
        while (xml.next() != XMLStreamConstants.END_ELEMENT
                || !xml.getLocalName().equals("row")) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("c")) {
                cell(cells, numbers);
            }
        }
        return new TableRow(line, cells, numbers);
    }

    private void cell(List<String> cells, Set<Integer> numbers) throws XMLStreamException {
        String reference = xml.getAttributeValue(null, "r");
        String type = xml.getAttributeValue(null, "t");
        int column = reference == null ? cells.size() : new CellReference(reference).getCol();
        String text = text();
        if (column < 0 || column >= MOST_COLUMNS) {
            return;
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        if (type == null || type.equals("n")) {
            cells.set(column, plain(text));
            numbers.add(column);
        } else {
            cells.set(column, type.equals("s") && !text.isEmpty() ? shared(text) : type.equals("e") ? "" : text);
        }
    }

    /** The text of a cell, from its value or from its inline string, without the formula and phonetic help. */
    private String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean wanted = false;
        while (xml.next() != XMLStreamConstants.END_ELEMENT
                || !xml.getLocalName().equals("c")) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                wanted = xml.getLocalName().equals("v") || xml.getLocalName().equals("t");
            } else if (xml.getEventType() == XMLStreamConstants.END_ELEMENT) {
                wanted = false;
            } else if (xml.isCharacters() && wanted) {
                text.append(xml.getText());
            }
        }
        return text.toString();
    }

    private String shared(String index) {
        try {
            return strings.getItemAt(Integer.parseInt(index.strip())).getString();
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw damaged(e);
        }
    }

    /** Spreadsheets write 0.1 as 0.10000000000000001. */
    private static String plain(String number) {
        try {
            return number.isBlank()
                    ? ""
                    : new BigDecimal(Double.toString(Double.parseDouble(number.strip())))
                            .stripTrailingZeros()
                            .toPlainString();
        } catch (NumberFormatException e) {
            return number;
        }
    }

    private InvalidInput damaged(Exception e) {
        return InvalidInput.of(
                file.name(),
                Bilingual.of(
                        "bảng tính bị hỏng, không đọc được: %s",
                        "the spreadsheet is damaged and cannot be read: %s", String.valueOf(e.getMessage())));
    }
}
