package vn.gon.report;

import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;

/** How a cost sheet that was worked out is written. */
public enum SheetFormat {
    TEXT,
    JSON,
    CSV,
    /** A spreadsheet with a sheet for each table. */
    XLSX;

    /**
     * Returns the same format for a list of the register.
     *
     * @throws InvalidInput if a list is not written so
     */
    public TableFormat listing() {
        return switch (this) {
            case TEXT -> TableFormat.TEXT;
            case JSON -> TableFormat.JSON;
            case CSV -> TableFormat.CSV;
            case XLSX ->
                throw InvalidInput.of(
                        "--format xlsx",
                        Bilingual.of(
                                "chỉ bảng tính chi phí (--sheet) ghi được ra XLSX; với danh mục hãy dùng csv.",
                                "only a cost sheet (--sheet) is written as XLSX; use csv for the register."));
        };
    }
}
