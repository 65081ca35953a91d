package vn.gon.report.workbook;

/** The columns of the procedures worth changing. */
enum CandidateColumn implements Column {
    RANK("STT", "No.", 5, Look.CENTRED),
    CODE("Mã thủ tục", "Code", 12, Look.CODE),
    NAME("Tên thủ tục", "Procedure", 28, Look.TEXT),
    AGENCY("Cơ quan", "Agency", 15, Look.TEXT),
    WAY("Cách xử lý", "Way", 14, Look.CENTRED),
    CHANGES("Nội dung cắt giảm, đơn giản hóa", "Changes proposed", 40, Look.TEXT),
    REASONS("Lý do", "Reasons", 30, Look.TEXT),
    FILINGS_BEFORE("Lượt hồ sơ/năm, trước", "Filings a year, before", 11, Look.WHOLE),
    FILINGS_AFTER("Lượt hồ sơ/năm, sau", "Filings a year, after", 11, Look.WHOLE),
    UNIT_BEFORE("Một hồ sơ, trước (đồng)", "One filing, before (VND)", 13, Look.WHOLE),
    UNIT_AFTER("Một hồ sơ, sau (đồng)", "One filing, after (VND)", 13, Look.WHOLE),
    UNIT_SAVED("Một hồ sơ, tiết kiệm (đồng)", "One filing, saved (VND)", 13, Look.WHOLE),
    ANNUAL_BEFORE("Một năm, trước (đồng)", "One year, before (VND)", 19, Look.WHOLE),
    ANNUAL_AFTER("Một năm, sau (đồng)", "One year, after (VND)", 19, Look.WHOLE),
    ANNUAL_SAVED("Một năm, tiết kiệm (đồng)", "One year, saved (VND)", 19, Look.WHOLE),
    RATE("Tỷ lệ cắt giảm", "Rate", 9, Look.PERCENT),
    NOTES("Ghi chú", "Notes", 24, Look.TEXT);

    private final Spec spec;

    CandidateColumn(String vi, String en, int width, Look look) {
        this.spec = Spec.of(vi, en, width, look);
    }

    @Override
    public Spec spec() {
        return spec;
    }
}
