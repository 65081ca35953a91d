package vn.gon.report.workbook;

/** The columns of the parameters. */
enum ParameterColumn implements Column {
    NAME("Tên trong công thức", "Name in formulas", 28, Look.TEXT),
    TITLE("Tham số", "Parameter", 50, Look.TEXT),
    VALUE("Giá trị", "Value", 16, Look.VALUE),
    UNIT("Đơn vị", "Unit", 14, Look.CENTRED),
    FROM("Áp dụng từ", "From", 12, Look.DATE),
    BASIS("Loại số liệu", "Basis", 14, Look.CENTRED),
    LOW("Thấp", "Low", 14, Look.VALUE),
    HIGH("Cao", "High", 14, Look.VALUE),
    SOURCE("Nguồn", "Source", 60, Look.TEXT);

    private final Spec spec;

    ParameterColumn(String vi, String en, int width, Look look) {
        this.spec = Spec.of(vi, en, width, look);
    }

    @Override
    public Spec spec() {
        return spec;
    }
}
