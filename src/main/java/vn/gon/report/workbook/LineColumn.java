package vn.gon.report.workbook;

/** The columns of the cost lines, after the table of the official form. */
enum LineColumn implements Column {
    CODE("Mã thủ tục", "Code", 12, Look.CODE),
    STATE("Tình trạng", "State", 13, Look.CENTRED),
    TASK("Công việc", "Task", 17, Look.CENTRED),
    LABEL("Nội dung thực hiện", "What is done", 44, Look.TEXT),
    HOURS("Thời gian (giờ)", "Time (hours)", 9, Look.HOURS),
    INCOME("Thu nhập bình quân (đồng/giờ)", "Average income (VND/hour)", 12, Look.WHOLE),
    PURCHASED("Mua ngoài (đồng)", "Purchases (VND)", 11, Look.WHOLE),
    FEE("Phí, lệ phí (đồng)", "Fees (VND)", 11, Look.WHOLE),
    SHARE("Tỷ lệ hồ sơ", "Share of filings", 10, Look.PERCENT),
    COST("Chi phí một hồ sơ (đồng)", "Cost of one filing (VND)", 13, Look.WHOLE),
    PARAMETERS("Tham số dùng", "Parameters used", 36, Look.TEXT),
    ORIGIN("Loại số liệu", "Basis", 12, Look.CENTRED),
    SOURCE("Nguồn khác", "Other sources", 18, Look.TEXT);

    private final Spec spec;

    LineColumn(String vi, String en, int width, Look look) {
        this.spec = Spec.of(vi, en, width, look);
    }

    @Override
    public Spec spec() {
        return spec;
    }
}
