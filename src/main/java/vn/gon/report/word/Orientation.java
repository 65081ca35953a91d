package vn.gon.report.word;

/** How a page of A4 lies. Margins follow Annex I of Decree 30/2020/NĐ-CP; all lengths are twentieths of a point. */
public enum Orientation {
    PORTRAIT(11_906, 16_838),
    LANDSCAPE(16_838, 11_906);

    /** 20 mm at top, bottom and right. */
    static final int MARGIN = 1134;

    /** 30 mm at the left, where the paper is bound. */
    static final int LEFT_MARGIN = 1701;

    /** 10 mm between the edge of the paper and the page number. */
    static final int HEADER = 567;

    private final int width;
    private final int height;

    Orientation(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** Returns the width of a line. */
    int line() {
        return width - LEFT_MARGIN - MARGIN;
    }

    /** Writes a section that ends here. */
    void section(Xml xml, boolean first) {
        xml.start("w:sectPr");
        xml.empty("w:headerReference", "w:type", "default", "r:id", "rId" + name());
        if (first) {
            xml.empty("w:headerReference", "w:type", "first", "r:id", "rIdFIRST");
        }
        xml.value("w:type", "nextPage");
        String margin = Integer.toString(MARGIN);
        if (this == LANDSCAPE) {
            xml.empty(
                    "w:pgSz", "w:w", Integer.toString(width), "w:h", Integer.toString(height), "w:orient", "landscape");
        } else {
            xml.empty("w:pgSz", "w:w", Integer.toString(width), "w:h", Integer.toString(height));
        }
        xml.empty(
                "w:pgMar",
                "w:top",
                margin,
                "w:right",
                margin,
                "w:bottom",
                margin,
                "w:left",
                Integer.toString(LEFT_MARGIN),
                "w:header",
                Integer.toString(HEADER),
                "w:footer",
                Integer.toString(HEADER),
                "w:gutter",
                "0");
        if (first) {
            xml.empty("w:titlePg");
        }
        xml.end();
    }
}
