package vn.gon.report.workbook;

/** The columns of what could not be assessed. */
enum GapColumn implements Column {
    CODE("Mã", "Code", 13, Look.CODE),
    NAME("Tên", "Name", 52, Look.TEXT),
    AGENCY("Cơ quan", "Agency", 22, Look.TEXT),
    FILINGS("Lượt hồ sơ/năm", "Filings a year", 14, Look.CENTRED),
    QUESTIONS("Số câu hỏi chưa trả lời được", "Questions not answered", 12, Look.WHOLE),
    MISSING("Dữ liệu còn thiếu", "Data that are missing", 60, Look.TEXT),
    RULES("Quy tắc", "Rules", 40, Look.TEXT);

    private final Spec spec;

    GapColumn(String vi, String en, int width, Look look) {
        this.spec = Spec.of(vi, en, width, look);
    }

    @Override
    public Spec spec() {
        return spec;
    }
}
