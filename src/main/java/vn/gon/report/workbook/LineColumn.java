package vn.gon.report.workbook;

/** The columns of the cost lines, after the table of the official form. */
enum LineColumn implements Column {
    CODE("Mã thủ tục", "Code", 12, Look.CODE),
    STATE("Tình trạng", "State", 11, Look.CENTRED),
    TASK("Công việc", "Task", 17, Look.CENTRED),
    LABEL("Nội dung thực hiện", "What is done", 46, Look.TEXT),
    HOURS("Thời gian (giờ)", "Time (hours)", 10, Look.HOURS),
    INCOME("Thu nhập bình quân (đồng/giờ)", "Average income (VND/hour)", 12, Look.WHOLE),
    PURCHASED("Mua ngoài (đồng)", "Purchases (VND)", 12, Look.WHOLE),
    FEE("Phí, lệ phí (đồng)", "Fees (VND)", 12, Look.WHOLE),
    SHARE("Tỷ lệ hồ sơ", "Share of filings", 9, Look.PERCENT),
    COST("Chi phí một hồ sơ (đồng)", "Cost of one filing (VND)", 14, Look.WHOLE),
    PARAMETERS("Tham số dùng", "Parameters used", 34, Look.TEXT),
    ORIGIN("Loại số liệu", "Basis", 14, Look.CENTRED),
    SOURCE("Nguồn khác", "Other sources", 26, Look.TEXT);

    private final Spec spec;

    LineColumn(String vi, String en, int width, Look look) {
        this.spec = Spec.of(vi, en, width, look);
    }

    @Override
    public Spec spec() {
        return spec;
    }
}
