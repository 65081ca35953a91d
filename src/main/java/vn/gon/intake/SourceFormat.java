package vn.gon.intake;

import java.util.List;
import vn.gon.text.Bilingual;

/** A kind of foreign file that can be imported. */
public enum SourceFormat {
    PORTAL_JSON("Cổng Dịch vụ công quốc gia (bản ghi đầy đủ)", "National Public Service Portal (full records)"),
    PORTAL_XLSX("Cổng Dịch vụ công quốc gia (danh sách)", "National Public Service Portal (list export)"),
    CSV("Bảng CSV của người dùng", "Table of the user (CSV)"),
    XLSX("Bảng Excel của người dùng", "Table of the user (XLSX)");

    private final Bilingual title;

    SourceFormat(String vi, String en) {
        this.title = new Bilingual(vi, en);
    }

    /** Returns what a list of sources calls such a file. */
    public Bilingual title() {
        return title;
    }

    /** Returns whether its columns are read through a mapping. */
    public boolean isMapped() {
        return this == CSV || this == XLSX;
    }

    /** Returns how a record that is there already and one from such a file become one. */
    Merge merge() {
        return switch (this) {
            case PORTAL_JSON -> Merge.REPLACE;
            case PORTAL_XLSX -> Merge.FILL;
            case CSV, XLSX -> Merge.UPDATE;
        };
    }

    /** Returns the parts of the catalogue that it gives when no mapping says otherwise. */
    List<String> covers() {
        return List.of("procedures");
    }
}
