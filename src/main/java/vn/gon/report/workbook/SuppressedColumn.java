package vn.gon.report.workbook;

/** The columns of the findings that are not acted on. */
enum SuppressedColumn implements Column {
    CODE("Mã", "Code", 13, Look.CODE),
    NAME("Tên", "Name", 50, Look.TEXT),
    RULE("Quy tắc", "Rule", 40, Look.TEXT),
    PATH("Nội dung", "Part of the record", 24, Look.TEXT),
    REASON("Lý do", "Reason", 56, Look.TEXT),
    UNTIL("Đến hết ngày", "Until", 13, Look.DATE);

    private final Spec spec;

    SuppressedColumn(String vi, String en, int width, Look look) {
        this.spec = Spec.of(vi, en, width, look);
    }

    @Override
    public Spec spec() {
        return spec;
    }
}
