package vn.gon.catalog;

import org.apache.commons.csv.CSVFormat;

/** How the CSV files of a catalogue are written: RFC 4180 with a header, cells without space around them. */
final class CsvRows {

    static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();

    private CsvRows() {}
}
