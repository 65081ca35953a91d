package vn.gon.intake;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;
import vn.gon.text.Place;
import vn.gon.text.Problem;

/** The rows of a CSV file. */
final class CsvTable implements TableFile {

    private final ForeignFile file;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;

    /**
     * Opens a file.
     *
     * @param bytesToSkip length of the byte order mark
     */
    CsvTable(ForeignFile file, Charset charset, int bytesToSkip, char delimiter) {
        this.file = file;
        try {
            java.io.InputStream in = file.open();
            in.skipNBytes(bytesToSkip);
            Reader reader = new InputStreamReader(
                    in,
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT));
            parser = CSVFormat.RFC4180
                    .builder()
                    .setDelimiter(delimiter)
                    .setIgnoreEmptyLines(true)
                    .setMaxRows(Long.MAX_VALUE)
                    .get()
                    .parse(reader);
            records = parser.iterator();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean hasNext() {
        try {
            return records.hasNext();
        } catch (UncheckedIOException e) {
            throw unreadable(e.getCause());
        }
    }

    @Override
    public TableRow next() {
        CSVRecord row = records.next();
        List<String> cells = List.of(row.values());
        long inside = cells.stream()
                .flatMapToInt(String::chars)
                .filter(c -> c == '\n')
                .count();
        return new TableRow((int) (parser.getCurrentLineNumber() - inside), cells, Set.of());
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    private InvalidInput unreadable(@Nullable IOException e) {
        Place place = Place.of(file.name(), (int) parser.getCurrentLineNumber() + 1);
        Bilingual message;
        if (e instanceof CharacterCodingException) {
            message = Bilingual.of(
                    "có byte không thuộc bảng mã đã chọn; hãy lưu lại bằng UTF-8 hoặc sửa “encoding” trong mapping.yaml.",
                    "a byte does not belong to the encoding; save the file as UTF-8 or correct \"encoding\" in mapping.yaml.");
        } else if (e instanceof CSVException) {
            message = Bilingual.of(
                    "dấu ngoặc kép mở ra mà không đóng, hoặc đóng sai chỗ; hãy sửa rồi nhập lại.",
                    "a quotation mark is not closed, or closed in the wrong place; mend it and import again.");
        } else {
            return file.damaged();
        }
        return new InvalidInput(List.of(Problem.at(place, "", message)));
    }
}
